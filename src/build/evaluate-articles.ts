import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { articleModule, EVALUATED, type Evaluated, slugs } from '#articles/catalogue.ts';
import { isInArticle } from '#server/module-errors.ts';
import { digestOf } from './digest.ts';

/** How many modules are bundled at once. */
const AT_ONCE = 150;

/** What modules of articles import. */
const IMPORTED = ['src/content', 'src/speakers'];

/** Where modules are bundled. Beside no other process’s, so that several can run at once. */
const WORK = `.build/evaluate-${process.pid}`;

/**
 * Runs the module of every article that has changed, and writes what it exports, or its error, where the
 * catalogue reads it. Resolves to a digest for each slug.
 */
export async function evaluateArticles(): Promise<ReadonlyMap<string, string>> {
  const code = digestOf(IMPORTED.flatMap(codeIn));
  const versions = new Map(slugs().map((slug) => [slug, digestOf(code, codeIn(folderOf(slug)))]));
  mkdirSync(EVALUATED, { recursive: true });
  for (const name of readdirSync(EVALUATED)) {
    if (!versions.has(name.replace(/\.json$/, ''))) rmSync(join(EVALUATED, name));
  }
  const changed = [...versions].filter(([slug, version]) => versionOf(slug) !== version);
  for (let i = 0; i < changed.length; i += AT_ONCE) {
    mkdirSync(WORK, { recursive: true });
    await evaluate(changed.slice(i, i + AT_ONCE)).finally(() => rmSync(WORK, { recursive: true }));
  }
  return versions;
}

function versionOf(slug: string): string | undefined {
  const file = join(EVALUATED, `${slug}.json`);
  if (!existsSync(file)) return undefined;
  const [, version] = /^\{"version":"(\w+)"/.exec(readFileSync(file, 'utf8')) ?? [];
  return version;
}

type Versions = readonly (readonly [slug: string, version: string])[];

/**
 * Bundles and runs modules, in halves where one of them cannot be parsed. Runs a failing one again by itself,
 * with a source map: those of all take much memory.
 */
async function evaluate(changed: Versions): Promise<void> {
  const [[slug, version] = ['', '']] = changed;
  try {
    await bundle(changed.map(([one]) => one));
  } catch (error) {
    // What articles import is broken: none of them can be run.
    if (!isInArticle(error)) throw error;
    if (changed.length === 1) {
      const evaluated: Evaluated = { version, error: { message: error.message } };
      return write(slug, JSON.stringify(evaluated));
    }
    const half = Math.ceil(changed.length / 2);
    await evaluate(changed.slice(0, half));
    return evaluate(changed.slice(half));
  }
  const stopped = await run(new Map(changed));
  if (changed.length === 1) return;
  for (const one of changed) if (stopped.has(one[0])) await evaluate([one]);
}

/** Bundles modules, each to be run by itself. */
async function bundle(some: readonly string[]): Promise<void> {
  const entry = 'otr:articles';
  const loaders = some.map(
    (slug) =>
      `${JSON.stringify(slug)}: () => import(${JSON.stringify(resolve(articleModule(slug)))})`,
  );
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'on-the-record:articles',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? `export const loaders = { ${loaders} };` : undefined),
      },
    ],
    build: {
      ssr: true,
      outDir: WORK,
      emptyOutDir: true,
      minify: false,
      sourcemap: some.length === 1,
      rolldownOptions: {
        input: entry,
        output: { entryFileNames: 'articles.js', codeSplitting: false },
      },
    },
  });
}

/** Runs the bundled modules in a thread, whose memory ends with it. Resolves to those that stopped with an error. */
function run(versions: ReadonlyMap<string, string>): Promise<ReadonlySet<string>> {
  const worker = new Worker(RUN, {
    eval: true,
    execArgv: ['--enable-source-maps'],
    workerData: { file: resolve(WORK, 'articles.js'), versions },
  });
  const stopped = new Set<string>();
  return new Promise((done, fail) => {
    worker.on('message', ([slug, text, isStopped]) => {
      write(slug, text);
      if (isStopped) stopped.add(slug);
    });
    worker.on('error', fail);
    worker.on('exit', () => done(stopped));
  });
}

/** Runs in the thread. Sends the text of an `Evaluated` for each article, and whether it has an error. */
const RUN = `
  const { pathToFileURL } = require('node:url');
  const { parentPort, workerData: { file, versions } } = require('node:worker_threads');
  (async () => {
    const { loaders } = await import(pathToFileURL(file));
    for (const [slug, load] of Object.entries(loaders)) {
      const version = versions.get(slug);
      const evaluated = await load()
        .then(({ article }) => ({ version, article }))
        .catch((thrown) => {
          const { message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
          return { version, error: { message, stack } };
        });
      parentPort.postMessage([slug, JSON.stringify(evaluated), 'error' in evaluated]);
    }
  })();
`;

/** Writes what an article came to. Another process may read the file meanwhile, so it is never half there. */
function write(slug: string, text: string): void {
  const file = join(WORK, 'evaluated.json');
  writeFileSync(file, text);
  renameSync(file, join(EVALUATED, `${slug}.json`));
}

function folderOf(slug: string): string {
  return join('src/articles', slug);
}

/** The text of every TypeScript file in a folder. */
export function codeIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
