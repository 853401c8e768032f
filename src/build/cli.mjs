/**
 * The commands of `npm run`: check (the articles' part), record, import, new and build. What they do is in
 * TypeScript, which is bundled first; they say what is to be printed and written, and it is done here.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ARTICLES = 'src/build/articles-command.ts';
const IMPORT = 'src/import/commands.ts';

const [name, ...argv] = process.argv.slice(2);
const commands = {
  check: [ARTICLES, ({ checkArticles }) => checkArticles()],
  record: [ARTICLES, ({ recordArticles }) => recordArticles(new Date())],
  import: [IMPORT, ({ runImport }) => runImport(argv, process.env.INIT_CWD ?? '.')],
  new: [IMPORT, ({ runNew }) => runNew(argv)],
};
if (name === 'build') process.exit(buildSite(argv));
if (!Object.hasOwn(commands, name)) {
  console.error(`“${name}” is none of ${Object.keys(commands).join(', ')} and build.`);
  process.exit(2);
}

const [entry, run] = commands[name];
const result = await loadCommands(entry).then(run);
const { ok, lines, files, complaints } = result;
for (const [file, content] of files) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
// An import says on standard error what it refused; a check that fails says all of it there.
const say = ok || complaints ? console.log : console.error;
for (const line of lines) say(line);
for (const line of complaints ?? []) console.error(line);
process.exitCode = ok ? 0 : 1;

/**
 * Bundles the commands, which is faster than to load module by module. A bundle of the same source is
 * used again.
 */
async function loadCommands(entry) {
  process.setSourceMapsEnabled(true);
  const outDir = `.build/${name}`;
  const note = resolve(outDir, 'source');
  const source = await digestOfSource();
  if ((await readFile(note, 'utf8').catch(() => '')) !== source) {
    const { build } = await import('vite');
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'silent',
      build: { ssr: entry, outDir, emptyOutDir: true, minify: false, sourcemap: true },
    });
    await writeFile(note, source);
  }
  const file = entry.replace(/^.*\//, '').replace(/\.ts$/, '.js');
  return import(pathToFileURL(resolve(outDir, file)).href);
}

async function digestOfSource() {
  const entries = await readdir('src', { recursive: true, withFileTypes: true });
  const files = entries
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath ?? one.path, one.name))
    // Articles are no part of the bundle.
    .filter((file) => dirname(dirname(file)) !== join('src', 'articles'));
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', ...files.toSorted()]) {
    hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

/** Vite refuses options that it does not know, so drafts are asked for in the environment. */
function buildSite(options) {
  const withDrafts = options.includes('--drafts');
  const rest = options.filter((one) => one !== '--drafts');
  const { status } = spawnSync(
    process.execPath,
    // Left to itself the collector lets garbage grow to gigabytes where there is room.
    ['--max-old-space-size=704', 'node_modules/vite/bin/vite.js', 'build', ...rest],
    {
      stdio: 'inherit',
      env: { ...process.env, ...(withDrafts && { DRAFTS: 'on' }) },
    },
  );
  return status ?? 1;
}
