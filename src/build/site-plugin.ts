import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, Rolldown, ViteBuilder } from 'vite';
import { LANGUAGES, wordsModule } from '#messages/catalogue/language.ts';
import type { SiteArticle } from '#server/site-articles.ts';
import { bundleInline } from './bundle-inline.ts';
import { digestOf } from './digest.ts';
import { clearFolder, noteBuild, takeEarlierBuild } from './earlier-build.ts';
import { evaluateArticles } from './evaluate-articles.ts';
import { serveBuiltPages } from './serve-built.ts';
import { serveRenderedPages } from './serve-rendered.ts';

type Server = typeof import('#server/render-page.tsx');
type Prerender = typeof import('./prerender.ts');

/** Where `npm start` serves the site; its address as long as nobody sets another. */
const PREVIEW_ORIGIN = 'http://localhost:4173';

/** Builds, serves and previews the prerendered site. */
export function sitePlugin(): Plugin {
  return {
    name: 'on-the-record:site',
    config: ({ build: { outDir = 'dist' } = {} }) => ({
      appType: 'mpa',
      // What builds and tests write may be hundreds of thousands of files.
      server: { watch: { ignored: ['**/.build/**', '**/dist/**', '**/test-results/**'] } },
      builder: { buildApp: buildSite },
      environments: {
        client: {
          build: {
            manifest: true,
            // What the last build has written of articles is kept where it is still right.
            emptyOutDir: false,
            // One sheet for each kind of page, which stands in its HTML.
            cssCodeSplit: false,
            rolldownOptions: {
              preserveEntrySignatures: 'exports-only',
              input: {
                client: 'src/client/main.tsx',
                // A page loads the words of its own language, and no others.
                ...Object.fromEntries(LANGUAGES.map((one) => [one, wordsModule(one)])),
              },
            },
          },
        },
        // For the styles of pages without the app, and the script of the one that searches.
        plain: {
          consumer: 'client',
          build: {
            manifest: true,
            outDir: plainDir(outDir),
            emptyOutDir: true,
            cssCodeSplit: false,
            rolldownOptions: {
              input: { plain: 'src/client/plain-pages.ts', search: 'src/client/search-page.tsx' },
            },
          },
        },
        ssr: {
          // Modules are read side by side, not each as the one before it has run.
          dev: { preTransformRequests: true },
          build: {
            // Beside no other build’s, so that several can run at once.
            outDir: `.build/server-${basename(outDir)}`,
            emptyOutDir: true,
            rolldownOptions: {
              input: ['src/server/render-page.tsx', 'src/build/prerender.ts'],
            },
          },
        },
      },
    }),
    // Keep the styles of components whose code the browser does not get.
    transform: {
      order: 'post',
      filter: { id: /\.module\.css$/ },
      handler: (code) => ({ code, map: null, moduleSideEffects: 'no-treeshake' }),
    },
    generateBundle(_options, bundle) {
      if (this.environment.name === 'client') checkWhereCodeRuns(bundle);
    },
    configureServer: serveRenderedPages,
    // The browser keeps what the server rendered: only a new page shows the change.
    hotUpdate({ file }) {
      if (!/\.static\.tsx$/.test(file)) return;
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
    configurePreviewServer: serveBuiltPages,
  };
}

/** Beside no other build’s, so that several can run at once. */
function plainDir(outDir: string): string {
  return `.build/plain-${basename(outDir)}`;
}

/** Refuses a bundle with code that, by the names of its files, runs elsewhere. */
export function checkWhereCodeRuns(bundle: Rolldown.OutputBundle): void {
  for (const output of Object.values(bundle)) {
    if (output.type !== 'chunk') continue;
    for (const [id, { renderedLength }] of Object.entries(output.modules)) {
      if (renderedLength > 0 && /\.(static|inline)\.tsx?$/.test(id)) {
        throw new Error(`${id} is in the browser’s bundle, where by its name it never runs.`);
      }
    }
  }
}

/** Articles are checked before anything is bundled: a broken one never reaches a reader. */
async function buildSite(builder: ViteBuilder): Promise<void> {
  const { client, plain, ssr } = builder.environments;
  if (!client || !plain || !ssr) throw new Error('The build needs its three environments.');
  const { root, base, logger } = builder.config;
  await evaluateArticles();
  await builder.build(ssr);
  const serverDir = resolve(root, ssr.config.build.outDir);
  const load = (file: string) => import(pathToFileURL(join(serverDir, file)).href);
  const server: Server = await load('render-page.js');
  const { prerender, checkedFrom }: Prerender = await load('prerender.js');
  const outDir = resolve(root, client.config.build.outDir);
  const earlier = takeEarlierBuild(outDir);
  const serverVersion = await versionOf(serverDir);
  const isChecked = (one: SiteArticle) =>
    earlier.checked.has(checkedFrom(one, server, serverVersion));
  const problems = await server.articleProblems(isChecked);
  if (problems) throw new Error(problems);
  // An article without a record is marked as a draft on its page; links to it are held to nothing.
  for (const line of await server.unrecordedArticles()) logger.warn(line);
  const warnings = await server.articleWarnings();
  if (warnings) logger.warn(warnings);

  clearFolder(outDir);
  await builder.build(client);
  await builder.build(plain);
  const built = await prerender({
    server,
    site: { base, origin: siteOrigin(logger.info) },
    outDir,
    plainDir: resolve(root, plain.config.build.outDir),
    template: await readFile(join(root, 'index.html'), 'utf8'),
    withCards: process.env.CARDS !== 'off',
    logger,
    inline: {
      beforePaint: await bundleInline(join(root, 'src/client/before-paint.inline.ts')),
      articlePage: await bundleInline(join(root, 'src/client/article-page.inline.ts')),
      redirectToReader: await bundleInline(join(root, 'src/client/redirect-to-reader.inline.ts')),
    },
    embed: await bundleInline(join(root, 'src/client/embed.ts')),
    earlier,
    serverVersion,
  });
  noteBuild(outDir, built);
}

/** Identifies the code that checks and renders articles: its build, and the versions of its packages. */
async function versionOf(serverDir: string): Promise<string> {
  const names = (await readdir(serverDir)).filter((name) => name.endsWith('.js')).toSorted();
  const files = ['package-lock.json', ...names.map((name) => join(serverDir, name))];
  return digestOf(...(await Promise.all(files.map((file) => readFile(file, 'utf8')))));
}

/** The site's own address, which links for other sites begin with. */
function siteOrigin(say: (line: string) => void): string {
  const setting = process.env.SITE_URL;
  if (setting === undefined || setting === '') {
    say(`SITE_URL is not set: links for other sites begin with the preview’s ${PREVIEW_ORIGIN}`);
    return PREVIEW_ORIGIN;
  }
  const url = URL.canParse(setting) ? new URL(setting) : undefined;
  if (!url?.protocol.startsWith('http')) {
    throw new Error(
      `SITE_URL is “${setting}”. Set it to the site’s address, such as https://example.org.`,
    );
  }
  return url.origin;
}
