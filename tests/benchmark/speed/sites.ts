import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { article } from '#articles/izyum-burial-site/article.ts';
import { barePage } from './bare-page.ts';
import { longArticle } from './long-article.ts';

const run = promisify(execFile);

const ROOT = '.build/speed';

/** The sites that are measured, each in a folder, and the page of each. */
export const PAGES = {
  short: { dir: `${ROOT}/short`, path: `/articles/${article.slug}` },
  long: { dir: `${ROOT}/long`, path: `/articles/${longArticle.slug}` },
  bareShort: { dir: `${ROOT}/bare`, path: '/short' },
  bareLong: { dir: `${ROOT}/bare`, path: '/long' },
  smallest: { dir: `${ROOT}/smallest`, path: '/' },
  /** The long page’s own HTML; a class set by script takes the place of the filter’s rules. */
  plainLong: { dir: `${ROOT}/plain`, path: '/long' },
} as const;

export type PageName = keyof typeof PAGES;

/** Builds them all. */
export async function buildSites(): Promise<void> {
  await buildApp(PAGES.short.dir);
  await buildApp(PAGES.long.dir, 'tests/benchmark/speed/vite.config.ts');
  await buildSmallest(PAGES.smallest.dir);
  await write(PAGES.bareShort.dir, 'short.html', barePage(article));
  await write(PAGES.bareLong.dir, 'long.html', barePage(longArticle));
  const html = await readFile(join(PAGES.long.dir, `${PAGES.long.path}.html`), 'utf8');
  await write(PAGES.plainLong.dir, 'long.html', plainPage(html));
}

async function buildApp(outDir: string, config = 'vite.config.ts'): Promise<void> {
  const { VITEST: _, ...environment } = process.env;
  const args = ['node_modules/vite/bin/vite.js', 'build', '--config', config, '--outDir', outDir];
  const env = { ...environment, NODE_ENV: 'production', CARDS: 'off' };
  await run(process.execPath, args, { env, maxBuffer: 1e8 });
}

async function buildSmallest(outDir: string): Promise<void> {
  const shared: InlineConfig = { configFile: false, logLevel: 'error', plugins: [react()] };
  const entry = (name: string) => resolve(`tests/benchmark/speed/smallest/${name}.tsx`);
  const server = `${ROOT}/smallest-server`;
  process.env.NODE_ENV = 'production';
  await build({ ...shared, build: { ssr: entry('server'), outDir: server, emptyOutDir: true } });
  const { render } = await import(pathToFileURL(resolve(server, 'server.js')).href);
  await build({
    ...shared,
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: entry('client') } },
  });
  const [script] = await readdir(join(outDir, 'assets'));
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${article.headline}</title><link rel="modulepreload" href="/assets/${script}">`;
  const body = `<div id="root">${await render()}</div><script type="module" async src="/assets/${script}"></script>`;
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  await write(outDir, 'index.html', html);
}

/** Speaker 1 and 2, and the depth, as classes of the root element; no sections, no rules by speaker. */
function plainPage(html: string): string {
  const rules = ['one', 'two'].map(
    (
      name,
      i,
    ) => `.${name} .by-speaker-${i + 1}{background:#fff0bf;border-block-end:2px solid #b88600}
      .${name} .in-speaker-${i + 1}{color:inherit}
      .${name}.words .in-speaker-${i + 1}{display:block}`,
  );
  const style = `.one :where([data-body]) p[id],.two :where([data-body]) p[id]{color:#6f6c66}.words :where([data-body]) p[id]{display:none}${rules.join('')}`;
  const script = `
    const root = document.documentElement;
    const set = (name, on) => root.classList.toggle(name, on);
    addEventListener('change', ({ target }) => {
      if (target.value === 'speaker-1') set('one', target.checked);
      if (target.value === 'speaker-2') set('two', target.checked);
      if (target.name === 'depth') set('words', target.value === 'words');
    });
    addEventListener('reset', () => { root.className = ''; });`;
  const [head = '', ...rest] = html.split('</style>');
  const rulesFrom = head.search(/:root:where\([^)]*speaker-1"/);
  if (rulesFrom < 0) throw new Error('The page has no rules by speaker.');
  return [`${head.slice(0, rulesFrom)}${style}`, ...rest]
    .join('</style>')
    .replaceAll('content-visibility:auto', '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replaceAll(/<script.*?<\/script>|<link rel="modulepreload"[^>]*>/gs, '')
    .replace('</body>', `<script>${script}</script></body>`);
}

async function write(dir: string, file: string, text: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, file), text);
}
