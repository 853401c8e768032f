/** Mutation testing: faults are put into the pure floors, and the tests of these have to find them. */
export default {
  mutate: ['src/{content,links,selectors}/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  ignorePatterns: ['dist', '.build', 'test-results'],
  tempDirName: '.build/stryker',
  // Stryker would rewrite tsconfig.json through an API that this TypeScript no longer has. A file that
  // is not there is left alone, and the tests need none.
  tsconfigFile: 'none.json',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'test-results/mutation.json' },
  clearTextReporter: { reportTests: false, reportMutants: false },
  concurrency: 2,
  ignoreStatic: true,
  thresholds: { high: 95, low: 90, break: 85 },
};
