import { build } from 'vite';

/** Bundles a small script to stand inside the HTML: one expression statement, no imports left. */
export async function bundleInline(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      lib: { entry, formats: ['iife'], name: 'otr' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`Nothing was bundled from ${entry}.`);
  if (chunk.code.includes('</script')) throw new Error(`${entry} would end its own element.`);
  return chunk.code.trim();
}
