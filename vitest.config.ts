import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Tests in these folders get a document; all others run without one, as the build does. */
const WITH_DOCUMENT = 'tests/{client,routes,ui}/**/*.test.{ts,tsx}';

export default defineConfig({
  plugins: [react()],
  css: { modules: { generateScopedName: '[local]' } },
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    // Files share a worker's modules, loaded once: most of a file's time went into that.
    isolate: false,
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [WITH_DOCUMENT],
        },
      },
      {
        extends: true,
        test: { name: 'document', environment: 'jsdom', include: [WITH_DOCUMENT] },
      },
    ],
  },
});
