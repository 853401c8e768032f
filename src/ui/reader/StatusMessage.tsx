import { useState } from 'react';
import type { Article } from '#content/article.ts';
import type { ReaderFilter } from '#links/reader-search.ts';
import { announceFilter, announceStep } from '#messages/announcements.ts';
import type { PlacedStatement } from '#selectors/statements.ts';
import { VisuallyHidden } from '#ui/shared/VisuallyHidden.tsx';

interface StatusMessageProps {
  article: Article;
  filter: ReaderFilter;
  /** The statement that the stepper is at, and its number among how many. */
  step: { at: PlacedStatement; position: number; count: number } | undefined;
}

/** Tells a screen reader what a change of filter, or a step, has come to. */
export function StatusMessage({ article, filter, step }: StatusMessageProps) {
  const { speakers, depth } = filter;
  const isFiltered = speakers.length > 0;
  // Silent until the first filter: a page that merely loaded has nothing to announce.
  const [hasSpoken, setHasSpoken] = useState(isFiltered);
  if (isFiltered && !hasSpoken) setHasSpoken(true);
  return (
    <VisuallyHidden>
      <span role="status">
        {step
          ? announceStep(article, step, step.at)
          : hasSpoken && announceFilter(article, speakers, depth === 'words')}
      </span>
    </VisuallyHidden>
  );
}
