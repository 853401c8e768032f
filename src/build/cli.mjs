/**
 * `npm run record` and the articles' part of `npm run check`: runs src/build/articles-command.ts on
 * the articles as they stand, prints what it says, and writes the ledgers it returns.
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';

const [name] = process.argv.slice(2);
const commands = {
  check: ({ checkArticles }) => checkArticles(),
  record: ({ recordArticles }) => recordArticles(new Date()),
};
if (!Object.hasOwn(commands, name)) {
  console.error(`“${name}” is neither check nor record.`);
  process.exit(2);
}

const { ok, lines, files } = await loadCommands().then(commands[name], unreadable);
for (const [file, text] of files) await writeFile(file, text);
for (const line of lines) (ok ? console.log : console.error)(line);
process.exitCode = ok ? 0 : 1;

/** Bundles the commands with all articles, which is faster than to load module by module. */
async function loadCommands() {
  process.setSourceMapsEnabled(true);
  const outDir = `.build/${name}`;
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      ssr: 'src/build/articles-command.ts',
      outDir,
      emptyOutDir: true,
      minify: false,
      sourcemap: true,
    },
  });
  return import(pathToFileURL(resolve(outDir, 'articles-command.js')).href);
}

/** What the bundler says of an article that cannot be read, as an editor reads it. */
async function unreadable(error) {
  const { module } = await runnerImport('./src/server/module-errors.ts');
  if (!module.isInArticle(error)) throw error;
  return {
    ok: false,
    lines: [module.describeModuleError(error, 'src/articles')],
    files: new Map(),
  };
}
