import { defineConfig } from 'vitest/config';

/**
 * The tests of what is mutated, for `npm run test:mutation`. Random histories are left out: each takes
 * longer than all the others together, and says little about one mutant.
 */
export default defineConfig({
  test: {
    include: ['tests/{content,links,selectors}/**/*.test.ts'],
    exclude: ['tests/links/{editorial-histories,rival-schemes}.test.ts'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
  },
});
