import type { Article } from '#content/article.ts';
import { type Block, contentOf, type Words } from '#content/block.ts';
import { perArticle } from '#content/per-article.ts';

const footnotesOf = perArticle(({ blocks }) =>
  blocks.filter(({ kind }) => kind === 'footnote').map(({ id }) => id),
);

/** The number of a footnote, from 1; 0 for one that the article does not have. */
export function footnoteNumber(article: Article, id: string): number {
  return footnotesOf(article).indexOf(id) + 1;
}

/** The first paragraph, which has the dateline; a transcript may have none. */
export function openingOf({ blocks }: Article): Block | undefined {
  return blocks.find(({ kind }) => kind === 'paragraph');
}

/** The turns that answer a turn, in their order. */
export function answersTo({ blocks }: Article, turnId: string): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'turn' && block.answers === turnId ? [block.id] : [],
  );
}

/** Whether a text is more than plain paragraphs, so that its page needs the styles of the rest. */
export const isStructured = perArticle(
  ({ blocks, documents }) =>
    Object.keys(documents).length > 0 ||
    blocks.some((block) => block.kind !== 'paragraph' || hasFormat(contentOf(block))),
);

function hasFormat(content: Words): boolean {
  return content.some(
    (item) => typeof item !== 'string' && ('format' in item || hasFormat(item.children)),
  );
}
