import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { sitePlugin } from './src/build/site-plugin.ts';

/** Browsers from the middle of 2024 on: `light-dark()`, popovers, nesting. */
const target = ['chrome125', 'firefox126', 'safari17.5'];

export default defineConfig({
  plugins: [react(), sitePlugin()],
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
