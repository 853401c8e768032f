import {
  type FragmentPart,
  generateFragment,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/** `text=…` for a selected range, exact enough to be found again; nothing where that cannot be had. */
export function rangeDirective(range: Range): string | undefined {
  const { status, fragment } = generateFragment(asSelection(trimEnd(range)));
  return status === 0 && fragment ? textDirective(fragment) : undefined;
}

/** The form of the Text Fragments specification: `text=[prefix-,]start[,end][,-suffix]`. */
export function textDirective({ prefix, textStart, textEnd, suffix }: FragmentPart): string {
  return `text=${[
    ...(prefix ? [`${encode(prefix)}-`] : []),
    encode(textStart),
    ...(textEnd ? [encode(textEnd)] : []),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ].join(',')}`;
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** A triple click ends at the start of the next block; the range is taken back to the text before it. */
function trimEnd(range: Range): Range {
  const trimmed = range.cloneRange();
  if (trimmed.endOffset > 0 && trimmed.endContainer instanceof Text) return trimmed;
  const texts = document.createTreeWalker(trimmed.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  let last: Text | undefined;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (trimmed.comparePoint(text, text.length) === 0 && text.data.trim()) last = text;
  }
  if (last) trimmed.setEnd(last, last.length);
  return trimmed;
}

/** The generator widens the selection that it is given to whole words; the reader's own stays as it is. */
function asSelection(range: Range): Selection {
  const words = range.cloneRange();
  const stand = {
    isCollapsed: range.collapsed,
    rangeCount: 1,
    getRangeAt: () => words,
    toString: () => words.toString(),
    removeAllRanges: () => {},
    addRange: () => {},
  };
  return stand as unknown as Selection;
}
