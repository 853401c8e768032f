import type { ReactNode } from 'react';

interface TextWithLinksProps {
  /** A text of the catalogue: "[Shares](shares) of the words". */
  text: string;
  /** What stands for `[label](key)`. */
  link: (key: string, label: string) => ReactNode;
}

/** A sentence of the interface with links in it, in the order of its language. */
export function TextWithLinks({ text, link }: TextWithLinksProps) {
  // Every third part is a text, and a label and its key follow it.
  return text
    .split(/\[([^\]]+)\]\(([\w-]+)\)/)
    .flatMap((part, i, parts) =>
      i % 3 === 0 ? part || [] : i % 3 === 1 ? link(parts[i + 1] ?? '', part) : [],
    );
}
