import { defineConfig } from 'vitest/config';

/** Tests in these folders get a document; all others run without one, as the build does. */
const WITH_DOCUMENT = 'tests/{client,routes,ui}/**/*.test.{ts,tsx}';

/**
 * Builds a copy of the project three times, from an imported report to its page. It takes a minute of the
 * ten that all tests have, so it has a command of its own: `npm run test:publish`.
 */
const WHOLE_PATH = process.env.PUBLISH === undefined ? ['tests/import/publish.test.ts'] : [];

/** Tests in this folder read the built sites, which are built first. */
const ON_BUILT_SITES = 'tests/built/*.test.ts';

export default defineConfig({
  css: { modules: { generateScopedName: '[local]' } },
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    // Files share a worker's modules, loaded once: most of a file's time went into that.
    isolate: false,
    setupFiles: ['tests/setup.ts'],
    globalSetup: ['tests/evaluate-articles.ts'],
    restoreMocks: true,
    // Ends what hangs. It is no measure of speed: busy machines take several times as long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One for each core of the smallest machine that it is meant for; the default leaves a core idle.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [WITH_DOCUMENT, ON_BUILT_SITES, ...WHOLE_PATH],
        },
      },
      {
        extends: true,
        test: {
          name: 'document',
          environment: 'jsdom',
          include: [WITH_DOCUMENT],
          // After the others: a worker is kept for as long as the next file is of the same project.
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: [ON_BUILT_SITES],
          globalSetup: 'tests/sites/build-sites.ts',
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
