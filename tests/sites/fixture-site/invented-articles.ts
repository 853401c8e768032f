import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Article } from '#content/article.ts';
import type { FormerArticles } from '#content/former-article.ts';
import type { Ledger } from '#content/ledger.ts';
import type { Registry } from '#content/registry.ts';
import { writeLedger } from '#server/ledger-file.ts';

/** Where the articles would be, were they files. None is: each is made of what the fixtures hold. */
const FOLDER = 'tests/sites/fixture-site/articles';

/**
 * Puts invented articles in the place of the published ones. As in the real catalogue, each article and
 * each ledger is a chunk of its own, which browsers fetch when they need it.
 */
export function inventedArticles(
  articles: readonly Article[],
  ledgers: readonly Ledger[] = [],
  former: FormerArticles = {},
  registry: Registry = { groups: {}, speakers: {}, questions: {}, stories: {}, topics: {} },
): Plugin {
  const files = new Map([
    [idOf('catalogue.ts'), catalogue(articles, ledgers)],
    ...articles.map((article) => exporting('article', article.slug, article)),
    ...ledgers.map((ledger) => exporting('ledger', ledger.article, writeLedger(ledger))),
    [idOf('registry.ts'), `export const registry = ${JSON.stringify(registry)};`],
    [idOf('former.ts'), `export const formerArticles = ${JSON.stringify(former)};`],
  ]);
  return {
    name: 'on-the-record:invented-articles',
    enforce: 'pre',
    resolveId(specifier) {
      const [, own] =
        /^#(?:articles|speakers)\/(catalogue\.ts|former\.ts|registry\.ts)$/.exec(specifier) ?? [];
      if (own) return idOf(own);
      return files.has(specifier) ? specifier : undefined;
    },
    load: (id) => files.get(id),
  };
}

type Kind = keyof typeof FILES;

/** The names of the real files: the app's build names its chunks for them. */
const FILES = { article: 'article.ts', ledger: 'ledger.json?raw' } as const;

function idOf(file: string): string {
  return resolve(FOLDER, file);
}

function exporting(kind: Kind, slug: string, data: unknown): [id: string, text: string] {
  return [idOf(`${slug}/${FILES[kind]}`), `export const ${kind} = ${JSON.stringify(data)};`];
}

/** All that `src/articles/catalogue.ts` exports, for these articles. */
function catalogue(articles: readonly Article[], ledgers: readonly Ledger[]): string {
  return `
    const articles = new Map([${articles.map(({ slug }) => loader('article', slug))}]);
    const ledgers = new Map([${ledgers.map(({ article }) => loader('ledger', article))}]);
    export const slugs = [...articles.keys()];
    export const loadArticle = async (slug) => articles.get(slug)?.();
    export const hasLedger = (slug) => ledgers.has(slug);
    export const loadLedgerText = async (slug) => ledgers.get(slug)?.();
    export const articleModule = (slug) => \`${FOLDER}/\${slug}/${FILES.article}\`;
  `;
}

/** An entry of a map: the slug, and how its file is fetched. */
function loader(kind: Kind, slug: string): string {
  const id = JSON.stringify(idOf(`${slug}/${FILES[kind]}`));
  return `['${slug}', () => import(${id}).then((file) => file.${kind})]`;
}
