import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Article } from '#content/article.ts';
import type { FormerArticles } from '#content/former-article.ts';
import type { Ledger } from '#content/ledger.ts';
import type { Registry } from '#content/registry.ts';
import { writeLedger } from '#server/ledger-file.ts';

/** Where the articles would be, were they files. None is: each is made of what the fixtures hold. */
const FOLDER = 'tests/sites/fixture-site/articles';

/** Puts invented articles in the place of the published ones. */
export function inventedArticles(
  articles: readonly Article[],
  ledgers: readonly Ledger[] = [],
  former: FormerArticles = {},
  registry: Registry = { groups: {}, speakers: {}, questions: {}, stories: {}, topics: {} },
): Plugin {
  const files = new Map([
    [idOf('catalogue.ts'), catalogue(articles, ledgers)],
    [idOf('registry.ts'), `export const registry = ${JSON.stringify(registry)};`],
    [idOf('former.ts'), `export const formerArticles = ${JSON.stringify(former)};`],
  ]);
  return {
    name: 'on-the-record:invented-articles',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      handler(specifier) {
        const [, own] =
          /^#(?:articles|speakers)\/(catalogue\.ts|former\.ts|registry\.ts)$/.exec(specifier) ?? [];
        return own && idOf(own);
      },
    },
    load: (id) => files.get(id),
  };
}

function idOf(file: string): string {
  return resolve(FOLDER, file);
}

/** All that `src/articles/catalogue.ts` exports, for these articles. */
function catalogue(articles: readonly Article[], ledgers: readonly Ledger[]): string {
  const data = articles.map((article) => [article.slug, article]);
  const texts = ledgers.map((ledger) => [ledger.article, writeLedger(ledger)]);
  return `
    const articles = new Map(${JSON.stringify(data)});
    const ledgers = new Map(${JSON.stringify(texts)});
    export const slugs = () => [...articles.keys()];
    export const loadArticle = async (slug) => articles.get(slug);
    export const hasLedger = (slug) => ledgers.has(slug);
    export const loadLedgerText = (slug) => ledgers.get(slug);
    export const articleModule = (slug) => \`${FOLDER}/\${slug}/article.ts\`;
  `;
}
