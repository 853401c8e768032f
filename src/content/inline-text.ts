import type { Inline } from './article.ts';

/** The plain text of a run of body content, marks included. */
export function inlineText(content: readonly Inline[]): string {
  return content
    .map((item) => (typeof item === 'string' ? item : inlineText(item.children)))
    .join('');
}
