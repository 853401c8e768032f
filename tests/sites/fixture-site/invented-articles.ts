import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { writeLedger } from '#server/ledger-file.ts';
import { islandArticles, islandLedgers } from '../../fixtures/island-articles.ts';
import { strait, straitLedger } from '../../fixtures/strait-article.ts';

/** Where the articles would be, were they files. None is: each is made of what the fixtures hold. */
const FOLDER = 'tests/sites/fixture-site/articles';

const INVENTED = [...islandArticles, strait];
const LEDGERS = [...islandLedgers, straitLedger];

/**
 * Puts invented articles in the place of the published ones: to have another on this site, add it
 * and its ledger above. As in the real catalogue, each article and each ledger is a chunk of its own,
 * which browsers fetch when they need it.
 */
export function inventedArticles(): Plugin {
  const files = new Map([
    [idOf('catalogue.ts'), catalogue()],
    ...INVENTED.map((article) => exporting('article', article.slug, article)),
    ...LEDGERS.map((ledger) => exporting('ledger', ledger.article, writeLedger(ledger))),
  ]);
  return {
    name: 'on-the-record:invented-articles',
    enforce: 'pre',
    resolveId(specifier) {
      if (specifier === '#articles/catalogue.ts') return idOf('catalogue.ts');
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
function catalogue(): string {
  const articles = INVENTED.map(({ slug }) => loader('article', slug));
  const ledgers = LEDGERS.map(({ article }) => loader('ledger', article));
  return `
    const articles = new Map([${articles}]);
    const ledgers = new Map([${ledgers}]);
    export const slugs = [...articles.keys()];
    export const loadArticle = async (slug) => articles.get(slug)?.();
    export const loadLedgerText = async (slug) => ledgers.get(slug)?.();
    export const articleModule = (slug) => \`${FOLDER}/\${slug}/${FILES.article}\`;
  `;
}

/** An entry of a map: the slug, and how its file is fetched. */
function loader(kind: Kind, slug: string): string {
  const id = JSON.stringify(idOf(`${slug}/${FILES[kind]}`));
  return `['${slug}', () => import(${id}).then((file) => file.${kind})]`;
}
