import { articleModule } from '#articles/catalogue.ts';
import type { Article } from '#content/article.ts';
import { isMark, type Words } from '#content/block.ts';
import { loadSite } from './site-articles.ts';

/**
 * Every article as the browser gets it, by its module: evaluated, so that no page carries the registry of
 * all speakers, nor what articles are written with.
 */
export async function articleData(): Promise<ReadonlyMap<string, string>> {
  const site = await loadSite();
  return new Map(
    site.map(({ article }) => [
      articleModule(article.slug),
      `export const article = ${JSON.stringify(withoutRendered(article))};`,
    ]),
  );
}

/** Without what the build alone renders: places, events and documents, and all marks that are no address. */
function withoutRendered(article: Article): Article {
  const blocks = article.blocks.map((block) =>
    'content' in block ? { ...block, content: addressed(block.content) } : block,
  );
  return { ...article, blocks, places: {}, events: {}, documents: {} };
}

function addressed(content: Words): Words {
  return content.flatMap((item) => {
    if (typeof item === 'string') return item;
    const children = addressed(item.children);
    const isAddress = isMark(item) && (item.mark === 'statement' || item.mark === 'figure');
    return isAddress ? { ...item, children } : children;
  });
}
