import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { articleModule, EVALUATED, slugs } from '#articles/built-catalogue.ts';
import { digestOf } from './digest.ts';

/** How many modules are bundled at once. */
const AT_ONCE = 500;

/** What modules of articles import. */
const IMPORTED = ['src/content', 'src/speakers'];

/**
 * Runs the module of every article and writes its data where the build's catalogue reads it. What has not
 * changed since it was last run is not run again.
 */
export async function evaluateArticles(): Promise<void> {
  const code = digestOf(IMPORTED.flatMap(filesIn));
  const versions = new Map(slugs.map((slug) => [slug, digestOf(code, filesIn(folderOf(slug)))]));
  mkdirSync(EVALUATED, { recursive: true });
  for (const name of readdirSync(EVALUATED)) {
    if (!versions.has(name.replace(/\.json$/, ''))) rmSync(join(EVALUATED, name));
  }
  const changed = slugs.filter((slug) => versionOf(slug) !== versions.get(slug));
  for (let i = 0; i < changed.length; i += AT_ONCE) {
    await evaluate(
      new Map(changed.slice(i, i + AT_ONCE).map((slug) => [slug, versions.get(slug)])),
    );
  }
}

function versionOf(slug: string): string | undefined {
  const file = join(EVALUATED, `${slug}.json`);
  if (!existsSync(file)) return undefined;
  const [, version] = /^\{"version":"(\w+)"/.exec(readFileSync(file, 'utf8')) ?? [];
  return version;
}

/** Bundles some modules, each to be run by itself, and runs them in a thread that ends with them. */
async function evaluate(versions: ReadonlyMap<string, string | undefined>): Promise<void> {
  // Beside no other build’s, so that several can run at once.
  const outDir = `.build/evaluate-${process.pid}`;
  const entry = 'otr:articles';
  const loaders = [...versions.keys()].map(
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
      outDir,
      emptyOutDir: true,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: entry,
        output: { entryFileNames: 'articles.js', codeSplitting: false },
      },
    },
  });
  await runIn(outDir, versions).finally(() => rmSync(outDir, { recursive: true }));
}

/** Runs the bundled modules in a thread, whose memory ends with it. */
function runIn(outDir: string, versions: ReadonlyMap<string, string | undefined>): Promise<void> {
  const worker = new Worker(RUN, {
    eval: true,
    execArgv: ['--enable-source-maps'],
    workerData: { file: resolve(outDir, 'articles.js'), folder: EVALUATED, versions },
  });
  return new Promise((done, fail) => {
    worker.on('error', fail);
    worker.on('exit', () => done());
  });
}

/** Runs in the thread. Writes an `Evaluated` for each article. */
const RUN = `
  const { renameSync, writeFileSync } = require('node:fs');
  const { pathToFileURL } = require('node:url');
  const { workerData: { file, folder, versions } } = require('node:worker_threads');
  (async () => {
    const { loaders } = await import(pathToFileURL(file));
    for (const [slug, load] of Object.entries(loaders)) {
      const result = await load().then(
        ({ article }) => ({ article }),
        ({ message, stack }) => ({ error: { message, stack } }),
      );
      const evaluated = { version: versions.get(slug), ...result };
      const name = folder + '/' + slug;
      // Another build may read it meanwhile.
      writeFileSync(name + '.' + process.pid, JSON.stringify(evaluated));
      renameSync(name + '.' + process.pid, name + '.json');
    }
  })();
`;

function folderOf(slug: string): string {
  return join('src/articles', slug);
}

/** The text of every TypeScript file in a folder. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
