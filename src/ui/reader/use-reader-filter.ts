import { useLayoutEffect } from 'react';
import type { Article } from '#content/article.ts';
import {
  type BodyView,
  EVERYONE,
  type ReaderChoice,
  type ReaderFilter,
} from '#links/reader-search.ts';
import { paragraphsWith } from '#selectors/statements.ts';
import { useFilterControls } from '#ui/filter/use-filter-controls.ts';
import { useReadingPosition } from '#ui/filter/use-reading-position.ts';
import { showChoice } from '#ui/shared/document-state.ts';

interface ReaderFilterOptions {
  article: Article;
  choice: ReaderChoice;
  /** Called with what the reader chooses; the choice comes back by `choice`. */
  onChoice: (choice: Partial<ReaderChoice>) => void;
  hydrated: boolean;
}

interface ReaderFilterControls {
  filter: ReaderFilter;
  changeFilter: (filter: ReaderFilter) => void;
  changeView: (view: BodyView) => void;
  clear: () => void;
}

/** Shows the choice on the page, and changes it with the text held where the reader is. */
export function useReaderFilter(options: ReaderFilterOptions): ReaderFilterControls {
  const { article, choice, onChoice, hydrated } = options;
  const { speakers, depth, view } = choice;
  const filter = { speakers, depth };

  useLayoutEffect(() => {
    if (hydrated) showChoice(choice);
  }, [choice, hydrated]);
  const hold = useReadingPosition(`${speakers.join()} ${depth} ${view}`);

  const changeFilter = (next: ReaderFilter) => {
    hold(shownUnder(article, next));
    onChoice(next);
  };
  useFilterControls(filter, changeFilter);
  return {
    filter,
    changeFilter,
    changeView: (next) => {
      hold(shownUnder(article, filter));
      onChoice({ view: next });
    },
    clear: () => changeFilter(EVERYONE),
  };
}

/** The paragraphs that a filter leaves in the text. */
function shownUnder(article: Article, { speakers, depth }: ReaderFilter): Iterable<string> {
  return depth === 'words'
    ? paragraphsWith(article, speakers)
    : article.paragraphs.map(({ id }) => id);
}
