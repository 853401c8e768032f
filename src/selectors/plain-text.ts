import type { Article } from '#content/article.ts';
import {
  type Block,
  blockText,
  contentOf,
  type Format,
  inlineText,
  isMark,
  partsOf,
  type Words,
} from '#content/block.ts';
import { perArticle } from '#content/per-article.ts';
import type { MarkKind } from '#content/vocabulary.ts';

/*
 * The article as one string, and where its marks stand in it. Positions are counted as the Web
 * Annotation Data Model counts them: in Unicode code points from 0, the end not included. JavaScript's
 * own indices differ from them after the first character outside the Basic Multilingual Plane.
 */

/** A stretch of the plain text. */
export interface TextSpan {
  start: number;
  end: number;
  text: string;
}

interface MarkInText extends TextSpan {
  mark: MarkKind;
  id: string;
}

/** Words that are set apart, or the place of a footnote's sign. */
type FormatInText = TextSpan & Omit<Format, 'children'>;

export interface BlockInText extends TextSpan {
  block: Block;
  /** The items of a list, the cells of a table, else the whole. */
  parts: TextSpan[];
  /** In reading order; an outer mark comes before those it holds. */
  marks: MarkInText[];
  /** In the same order. */
  formats: FormatInText[];
}

const BETWEEN_BLOCKS = '\n\n';

/** The body's blocks, joined by a blank line; no headline, standfirst or dateline. */
export const plainText = perArticle((article): string =>
  article.blocks.map(blockText).join(BETWEEN_BLOCKS),
);

/** Every block with its marks, by their places in the plain text. */
export const blocksInText = perArticle((article): readonly BlockInText[] => {
  let next = 0;
  return article.blocks.map((block) => {
    const start = next;
    const text = blockText(block);
    const end = start + codePoints(text);
    next = end + codePoints(BETWEEN_BLOCKS);
    const runs = runsFrom(contentOf(block), start);
    return {
      block,
      start,
      end,
      text,
      parts: partsInText(block, start),
      marks: runs.filter((run) => 'mark' in run),
      formats: runs.filter((run) => 'format' in run),
    };
  });
});

/** The stretches of every statement, claim, place or event, by its id, in reading order. */
export function spansOf(article: Article, kind: MarkKind): Map<string, TextSpan[]> {
  const spans = new Map<string, TextSpan[]>();
  for (const { mark, id, ...span } of blocksInText(article).flatMap(({ marks }) => marks)) {
    if (mark === kind) spans.set(id, [...(spans.get(id) ?? []), span]);
  }
  return spans;
}

function codePoints(text: string): number {
  return [...text].length;
}

function partsInText(block: Block, from: number): TextSpan[] {
  let next = from;
  return partsOf(block).map(({ before, content }) => {
    const start = next + before.length;
    const text = inlineText(content);
    next = start + codePoints(text);
    return { start, end: next, text };
  });
}

function runsFrom(content: Words, from: number): (MarkInText | FormatInText)[] {
  let next = from;
  return content.flatMap((item) => {
    const start = next;
    const text = inlineText([item]);
    next = start + codePoints(text);
    if (typeof item === 'string') return [];
    const span = { start, end: next, text };
    const inner = runsFrom(item.children, start);
    if (isMark(item)) return [{ mark: item.mark, id: item.id, ...span }, ...inner];
    const { children: _children, ...format } = item;
    return [{ ...format, ...span }, ...inner];
  });
}
