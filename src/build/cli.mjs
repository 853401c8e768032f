/**
 * `npm run record` and the articles' part of `npm run check`: runs src/build/articles-command.ts on
 * the articles as they stand, prints what it says, and writes the ledgers it returns.
 */
import { writeFile } from 'node:fs/promises';
import { createServer } from 'vite';

const [name] = process.argv.slice(2);
const commands = {
  check: ({ checkArticles }) => checkArticles(),
  record: ({ recordArticles }) => recordArticles(new Date()),
};
if (!Object.hasOwn(commands, name)) {
  console.error(`“${name}” is neither check nor record.`);
  process.exit(2);
}

const vite = await createServer({
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true },
  appType: 'custom',
  logLevel: 'error',
});
try {
  const module = await vite.ssrLoadModule('/src/build/articles-command.ts');
  const { ok, lines, files } = await commands[name](module);
  for (const [file, text] of files) await writeFile(file, text);
  for (const line of lines) (ok ? console.log : console.error)(line);
  process.exitCode = ok ? 0 : 1;
} finally {
  await vite.close();
}
