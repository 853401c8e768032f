import type { Article, Inline } from '#content/article.ts';
import { inlineText } from '#content/marks.ts';
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

export interface ParagraphInText extends TextSpan {
  id: string;
  /** In reading order; an outer mark comes before those it holds. */
  marks: MarkInText[];
}

const BETWEEN_PARAGRAPHS = '\n\n';

/** The body's paragraphs, joined by a blank line; no headline, standfirst or dateline. */
export function plainText(article: Article): string {
  return article.paragraphs.map(({ content }) => inlineText(content)).join(BETWEEN_PARAGRAPHS);
}

/** Every paragraph with its marks, by their places in the plain text. */
export function paragraphsInText(article: Article): ParagraphInText[] {
  let next = 0;
  return article.paragraphs.map(({ id, content }) => {
    const start = next;
    const text = inlineText(content);
    const end = start + codePoints(text);
    next = end + codePoints(BETWEEN_PARAGRAPHS);
    return { id, start, end, text, marks: marksFrom(content, start) };
  });
}

/** The stretches of every statement, claim, place or event, by its id, in reading order. */
export function spansOf(article: Article, kind: MarkKind): Map<string, TextSpan[]> {
  const spans = new Map<string, TextSpan[]>();
  for (const { mark, id, ...span } of paragraphsInText(article).flatMap(({ marks }) => marks)) {
    if (mark === kind) spans.set(id, [...(spans.get(id) ?? []), span]);
  }
  return spans;
}

function codePoints(text: string): number {
  return [...text].length;
}

function marksFrom(content: readonly Inline[], from: number): MarkInText[] {
  let next = from;
  return content.flatMap((item) => {
    const start = next;
    const text = inlineText([item]);
    next = start + codePoints(text);
    return typeof item === 'string'
      ? []
      : [
          { mark: item.mark, id: item.id, start, end: next, text },
          ...marksFrom(item.children, start),
        ];
  });
}
