import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { checker } from 'vite-plugin-checker';
import { sitePlugin } from './src/build/site-plugin.ts';

/** Browsers from the middle of 2024 on: `light-dark()`, popovers, nesting. */
const target = ['chrome125', 'firefox126', 'safari17.5'];

/** Shows type errors in the terminal and over the page. For the dev server alone, not for its commands. */
const typeErrors: Plugin = {
  ...checker({ typescript: true }),
  apply: ({ server }, { command, isPreview }) =>
    command === 'serve' && !isPreview && !server?.middlewareMode,
};

export default defineConfig({
  plugins: [react(), sitePlugin(), typeErrors],
  resolve: {
    // React has had the hook itself since 18: no shim for it.
    alias: {
      'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector',
    },
  },
  build: {
    target,
    cssTarget: target,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  css: { modules: { generateScopedName: '[hash:base64:4]' } },
});
