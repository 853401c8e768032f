import { useEffect, useEffectEvent } from 'react';
import type { Article } from '#content/article.ts';
import type { Ledger } from '#content/ledger.ts';
import type { ReaderChoice } from '#links/reader-search.ts';
import { shortName } from '#selectors/speakers.ts';
import { statementsBy } from '#selectors/statements.ts';
import type { Arrival } from '#ui/arrival/arrival.ts';
import { useArrivalNotice } from '#ui/arrival/use-arrival-notice.tsx';
import { useReturnToPanel } from '#ui/arrival/use-return-to-panel.ts';
import { LazyAttributionCard, usePressedSource } from '#ui/attribution/LazyAttributionCard.tsx';
import { chooseOnly, clearChoice } from '#ui/filter/controls.ts';
import { paragraphsInView } from '#ui/filter/reading-position.ts';
import { ScrollbarMarks } from '#ui/filter/ScrollbarMarks.tsx';
import { useChoiceControls } from '#ui/filter/use-choice-controls.ts';
import { useEscape } from '#ui/filter/use-escape.ts';
import { useStepper } from '#ui/filter/use-stepper.ts';
import { useSharing } from '#ui/share/use-sharing.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { focusPassage } from '#ui/shared/focus-passage.ts';
import { useHydratedMark } from '#ui/shared/use-hydrated.ts';
import { ReadingToolbar } from './ReadingToolbar.tsx';
import { StatusMessage } from './StatusMessage.tsx';

interface ReadingToolsProps {
  published: {
    article: Article;
    revision: number;
    loadLedger: () => Promise<Ledger | undefined>;
  };
  /** What the address says of the filter, with names that the article knows, and of the view. */
  choice: ReaderChoice;
  onChoice: (choice: ReaderChoice) => void;
  /** What the address's fragment comes to. */
  arrival: Arrival;
  /** The revision that the address was made from, where it says so. */
  linkRevision: number | undefined;
  /** False until the tools are React's own. */
  hydrated: boolean;
  /** Begins and ends with a slash. */
  base: string;
}

/**
 * What the app adds to an article's page: the stepper, sharing, notices and announcements. The choice
 * comes in by props and goes out by `onChoice`.
 */
export function ReadingTools(props: ReadingToolsProps) {
  const { published, choice, onChoice, arrival, linkRevision, hydrated, base } = props;
  const { article, revision, loadLedger } = published;
  const { speakers } = choice;

  useHydratedMark();
  const returnToPanel = useReturnToPanel();
  useChoiceControls(choice, hydrated, (next) => {
    returnToPanel.forget();
    onChoice(next);
  });
  const isFiltered = speakers.length > 0;
  const matches = isFiltered ? statementsBy(article, speakers) : [];
  const matchIds = matches.map(({ id }) => id);
  const stepper = useStepper(matchIds);
  const sharing = useSharing(article, { base, slug: article.slug, revision }, ELEMENT_IDS.article);
  const notice = useArrivalNotice({ article, revision, loadLedger, arrival, linkRevision, base });

  const [pressed, closeCard] = usePressedSource();
  usePageClick((event) => {
    if (!sharing.sharePassage(event)) returnToPanel.leave(event);
  });
  useEscape(() => {
    if (sharing.share.result) sharing.share.dismiss();
    else if (sharing.selected) sharing.deselect();
    else if (notice.content) notice.dismiss();
    else if (isFiltered) leaveFilter();
  });

  const { position, count } = stepper;
  const current = matches.find(({ id }) => id === stepper.currentId);
  return (
    <>
      <ReadingToolbar
        names={speakers.map((id) => shortNameOf(article, id))}
        whose={current && shortNameOf(article, current.statement.source)}
        stepper={stepper}
        onShareFilter={() => sharing.shareFilter(choice)}
        onClear={leaveFilter}
        notice={notice}
        sharing={sharing}
        returnToPanel={returnToPanel}
      >
        <StatusMessage
          article={article}
          filter={choice}
          step={current && position ? { at: current, position, count } : undefined}
        />
      </ReadingToolbar>
      {pressed && (
        <LazyAttributionCard
          key={pressed.statementId ?? pressed.speakerId}
          article={article}
          pressed={pressed}
          onOnlyTheirs={() => chooseOnly(pressed.speakerId)}
          onCopyLink={() => sharing.copy('link', pressed.statementId ?? pressed.speakerId)}
          onCopyWords={() => sharing.copy('words', pressed.statementId ?? pressed.speakerId)}
          onClose={closeCard}
        />
      )}
      {isFiltered && <ScrollbarMarks ids={matchIds} />}
    </>
  );
}

/** Clears the filter. Moves a focus in the tools, which disappear, to the paragraph being read. */
function leaveFilter(): void {
  const tools = document.getElementById(ELEMENT_IDS.tools);
  const [paragraph] = paragraphsInView();
  if (paragraph && tools?.contains(document.activeElement)) focusPassage(paragraph);
  clearChoice();
}

function shortNameOf(article: Article, id: string): string {
  const speaker = article.speakers[id];
  return speaker ? shortName(speaker) : id;
}

/** Listens to clicks anywhere on the page that no other listener has handled. */
function usePageClick(onClick: (event: MouseEvent) => void): void {
  const hear = useEffectEvent(onClick);

  useEffect(() => {
    const listen = (event: MouseEvent) => {
      if (!event.defaultPrevented) hear(event);
    };
    document.addEventListener('click', listen);
    return () => document.removeEventListener('click', listen);
  }, []);
}
