import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/e2e/find-browser.ts';
import { HOSTS, ISLAND_DIR, NEWS_DIR, ORIGINS, SUB_PATH } from './tests/e2e/hosts.ts';

const portOf = (host: string) => `--port ${new URL(host).port} --strictPort`;

/**
 * Everything runs on the built site: once at the root of a host, once under a sub-path, and once with
 * invented articles, which have what the published ones do not have yet.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 20_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  globalSetup: './tests/e2e/plain-host.ts',
  // One after the other: all builds use the same folder for what renders their pages.
  webServer: [
    {
      command: `npx vite build && npx vite preview ${portOf(HOSTS.root)}`,
      env: { SITE_URL: ORIGINS.root },
      url: `${HOSTS.root}/icon.svg`,
      reuseExistingServer: false,
    },
    {
      command: [
        `npx vite build --base ${SUB_PATH} --outDir ${NEWS_DIR}`,
        `npx vite preview --base ${SUB_PATH} --outDir ${NEWS_DIR} ${portOf(HOSTS.preview)}`,
      ].join(' && '),
      env: { SITE_URL: ORIGINS.news },
      url: `${HOSTS.preview}${SUB_PATH}icon.svg`,
      reuseExistingServer: false,
    },
    {
      command: [
        `npx vite build --config tests/e2e/fixture-site/vite.config.ts --outDir ${ISLAND_DIR}`,
        `npx vite preview --outDir ${ISLAND_DIR} ${portOf(HOSTS.island)}`,
      ].join(' && '),
      env: { SITE_URL: ORIGINS.island },
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
    screenshot: 'only-on-failure',
  },
});
