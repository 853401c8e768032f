import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/e2e/find-browser.ts';
import { HOSTS, ISLAND_DIR } from './tests/sites/hosts.ts';

const portOf = (host: string) => `--port ${new URL(host).port} --strictPort`;

/**
 * What only a browser knows, on the sites that the Vitest project `built` has built: at the root of a
 * host, under a sub-path, and with invented articles, which have what the published ones do not yet.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  // What takes much of the ten minutes that all tests have: `npm run pictures`, `npm run test:slow`.
  testIgnore:
    process.env.PICTURES === undefined
      ? ['pictures.spec.ts', 'search-relevance.spec.ts', 'large-type.spec.ts']
      : [],
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 20_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  // Letters are drawn a little differently by each browser version; a part that has moved is many pixels.
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.02, animations: 'disabled' } },
  snapshotPathTemplate: 'tests/e2e/pictures/{arg}{ext}',
  globalSetup: './tests/sites/plain-host.ts',
  webServer: [
    {
      command: `npx vite preview ${portOf(HOSTS.root)}`,
      url: `${HOSTS.root}/icon.svg`,
      reuseExistingServer: false,
    },
    {
      command: `npx vite preview --outDir ${ISLAND_DIR} ${portOf(HOSTS.island)}`,
      url: `${HOSTS.island}/icon.svg`,
      reuseExistingServer: false,
    },
  ],
  use: {
    baseURL: HOSTS.root,
    browserName: 'chromium',
    launchOptions: findBrowser(),
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    // A context of its own costs a test more than its page does. What is left over is reset or navigated away.
    reuseContext: true,
  },
});
