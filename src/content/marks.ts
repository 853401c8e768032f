import type { Inline, Mark, Paragraph } from './article.ts';

/** The plain text of a run of body content, marks included. */
export function inlineText(content: readonly Inline[]): string {
  return content
    .map((item) => (typeof item === 'string' ? item : inlineText(item.children)))
    .join('');
}

/** A mark as it stands in the body: in which paragraph, and inside which other marks, outermost first. */
export interface PlacedMark {
  mark: Mark;
  paragraph: Paragraph;
  inside: readonly Mark[];
}

/** Every mark of the body in reading order; an outer mark comes before those it holds. */
export function walkMarks(paragraphs: readonly Paragraph[]): PlacedMark[] {
  return paragraphs.flatMap((paragraph) => within(paragraph.content, paragraph, []));
}

function within(
  content: readonly Inline[],
  paragraph: Paragraph,
  inside: readonly Mark[],
): PlacedMark[] {
  return content.flatMap((item) =>
    typeof item === 'string'
      ? []
      : [{ mark: item, paragraph, inside }, ...within(item.children, paragraph, [...inside, item])],
  );
}
