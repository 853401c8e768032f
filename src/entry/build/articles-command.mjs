/**
 * `npm run record` and the articles' part of `npm run check`: runs src/entry/articles-command.ts on
 * the articles as they stand, prints what it says, and writes the ledgers it returns.
 */
import { writeFile } from 'node:fs/promises';
import { createServer } from 'vite';

const vite = await createServer({
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true },
  appType: 'custom',
  logLevel: 'error',
});
try {
  const command = await vite.ssrLoadModule('/src/entry/articles-command.ts');
  const today = new Date().toISOString().slice(0, 10);
  const record = process.argv[2] === 'record';
  const { ok, lines, ledgers } = await (record
    ? command.recordArticles(today)
    : command.checkArticles());
  for (const [slug, text] of ledgers) await writeFile(`src/articles/${slug}/ledger.json`, text);
  for (const line of lines) (ok ? console.log : console.error)(line);
  process.exitCode = ok ? 0 : 1;
} finally {
  await vite.close();
}
