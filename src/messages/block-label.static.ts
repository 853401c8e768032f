import type { Article } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import { pageWords } from './catalogue/in-language.static.ts';
import { formatNumber } from './counts.ts';

/** What a block is called: "paragraph 4", "table 9"; headings have no number. */
export function blockLabel(article: Article, id: string): string {
  const { blocks, blockNumbers } = indexOf(article);
  const kind = blocks.get(id)?.kind ?? 'paragraph';
  const number = blockNumbers.get(id);
  const { thisHeading, numberedBlock, passages } = pageWords();
  return number === undefined ? thisHeading : numberedBlock(passages[kind], formatNumber(number));
}
