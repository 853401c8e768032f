import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ISLAND_DIR, NEWS_DIR, ORIGINS, ROOT_DIR, SUB_PATH } from './hosts.ts';

const run = promisify(execFile);

/** What `vite build` is told for each site. Cards are drawn where they are tested, for they take long. */
const SITES = [
  { args: ['--outDir', ROOT_DIR], env: { SITE_URL: ORIGINS.root } },
  {
    args: ['--base', SUB_PATH, '--outDir', NEWS_DIR],
    env: { SITE_URL: ORIGINS.news, CARDS: 'off' },
  },
  {
    args: ['--config', 'tests/sites/fixture-site/vite.config.ts', '--outDir', ISLAND_DIR],
    env: { SITE_URL: ORIGINS.island, CARDS: 'off' },
  },
];

/** Builds the sites that the tests in `built` read and those in `e2e` open, all at once. */
export default async function buildSites(): Promise<void> {
  const { VITEST: _, ...environment } = process.env;
  await Promise.all(
    SITES.map(({ args, env }) =>
      run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...args], {
        env: { ...environment, NODE_ENV: 'production', ...env },
      }),
    ),
  );
}
