import type { Article } from '#content/article.ts';
import { isMark, type Words } from '#content/block.ts';

/**
 * An article as its page carries it for the app: without what the build alone renders, which is most of
 * its head, its places, events and documents, and all marks that are no address.
 */
export function clientArticle({
  kicker: _kicker,
  authors: _authors,
  confirmed: _confirmed,
  story: _story,
  topics: _topics,
  draft: _draft,
  guesses: _guesses,
  ...article
}: Article): Article {
  const blocks = article.blocks.map((block) =>
    'content' in block ? { ...block, content: addressed(block.content) } : block,
  );
  const rendered = { dateline: '', places: {}, events: {}, documents: {} };
  return { ...article, ...rendered, blocks };
}

function addressed(content: Words): Words {
  return content.flatMap((item) => {
    if (typeof item === 'string') return item;
    const children = addressed(item.children);
    const isAddress = isMark(item) && (item.mark === 'statement' || item.mark === 'figure');
    return isAddress ? { ...item, children } : children;
  });
}
