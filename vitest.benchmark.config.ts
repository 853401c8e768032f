import { defineConfig } from 'vitest/config';

/** Reports that print a table and judge nothing. They stand apart from the tests, and may be slow. */
export default defineConfig({
  test: {
    include: ['tests/benchmark/*.report.ts'],
    testTimeout: 600_000,
    disableConsoleIntercept: true,
    fileParallelism: false,
  },
});
