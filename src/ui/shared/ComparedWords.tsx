import { Fragment } from 'react';

interface ComparedWordsProps {
  /** Of two texts, one after the other, as the comparison has them. */
  parts: readonly { value: string; added?: boolean; removed?: boolean }[];
}

/** Two texts as one: what was taken out and what was put in, without the spaces at their edges. */
export function ComparedWords({ parts }: ComparedWordsProps) {
  return parts.map(({ value, added, removed }, i) => {
    if (!added && !removed) return value;
    const Changed = added ? 'ins' : 'del';
    const words = value.trim() || value;
    const [before, after] = value.split(words);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never move
      <Fragment key={i}>
        {before}
        <Changed>{words}</Changed>
        {after}
      </Fragment>
    );
  });
}
