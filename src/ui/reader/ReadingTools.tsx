import type { MouseEvent } from 'react';
import type { Article } from '#content/article.ts';
import type { Ledger } from '#content/ledger.ts';
import type { ReaderChoice } from '#links/reader-search.ts';
import { shortName } from '#selectors/speakers.ts';
import { statementsBy } from '#selectors/statements.ts';
import { type Arrival, arrivalTarget, useArrival } from '#ui/arrival/use-arrival.ts';
import { useArrivalNotice } from '#ui/arrival/use-arrival-notice.tsx';
import { useReturnToPanel } from '#ui/arrival/use-return-to-panel.ts';
import { ArticleText } from '#ui/article/ArticleText.tsx';
import { FactsPanel } from '#ui/facts/FactsPanel.tsx';
import type { MapDrawing } from '#ui/facts/map-drawing.ts';
import { usePanelLinks } from '#ui/facts/use-panel-links.ts';
import { ScrollbarMarks } from '#ui/filter/ScrollbarMarks.tsx';
import { useEscape } from '#ui/filter/use-escape.ts';
import { useStepper } from '#ui/filter/use-stepper.ts';
import { useSharing } from '#ui/share/use-sharing.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import type { SiteHrefs } from '#ui/shared/SiteFooter.tsx';
import { SiteFooter } from '#ui/shared/SiteFooter.tsx';
import { SkipLinks } from '#ui/shared/SkipLinks.tsx';
import { useHydratedMark } from '#ui/shared/use-hydrated.ts';
import { LazyWordCounts } from '#ui/sources/LazyWordCounts.tsx';
import { ViewSwitch } from '#ui/sources/ViewSwitch.tsx';
import { SpeakersPanel } from '#ui/speakers/SpeakersPanel.tsx';
import { TopBar } from '#ui/theme/TopBar.tsx';
import { PanelOpeners } from './PanelOpeners.tsx';
import styles from './Reader.module.css';
import { ReadingToolbar } from './ReadingToolbar.tsx';
import { StatusMessage } from './StatusMessage.tsx';
import { useReaderFilter } from './use-reader-filter.ts';

interface ReaderProps {
  published: {
    article: Article;
    revision: number;
    /** The map of the facts panel; the browser keeps the one that the build rendered. */
    map?: MapDrawing;
    loadLedger: () => Promise<Ledger | undefined>;
  };
  /** What the reader has chosen: the filter, with names that the article knows, and the view. */
  choice: ReaderChoice;
  onChoice: (choice: Partial<ReaderChoice>) => void;
  /** What the address's fragment comes to. */
  arrival: Arrival;
  /** The revision that the address was made from, where it says so. */
  linkRevision: number | undefined;
  /** False until the page is React's own. */
  hydrated: boolean;
  hrefs: SiteHrefs;
}

/** The article with its two panels. All that is chosen comes in by props and goes out by `onChoice`. */
export function Reader(props: ReaderProps) {
  const { published, choice, onChoice, arrival, linkRevision, hydrated, hrefs } = props;
  const { article, revision, map, loadLedger } = published;
  const base = hrefs.homeHref;

  useHydratedMark();
  const returnToPanel = useReturnToPanel();
  const { filter, changeFilter, changeView, clear } = useReaderFilter({
    article,
    choice,
    onChoice: (next) => {
      returnToPanel.forget();
      onChoice(next);
    },
    hydrated,
  });
  const isFiltered = filter.speakers.length > 0;
  const matches = isFiltered ? statementsBy(article, filter.speakers) : [];
  const stepper = useStepper(matches.map(({ id }) => id));
  const sharing = useSharing(article, { base, slug: article.slug, revision }, ELEMENT_IDS.article);
  const panelLinks = usePanelLinks(hydrated);
  useArrival(arrivalTarget(arrival), hydrated);
  const notice = useArrivalNotice({ article, revision, loadLedger, arrival, linkRevision, base });

  const onClick = (event: MouseEvent) => {
    const claimant = panelLinks.claimantOf(event);
    if (claimant !== undefined) changeFilter({ ...filter, speakers: [claimant] });
    else if (!sharing.sharePassage(event) && !panelLinks.follow(event)) returnToPanel.leave(event);
  };
  // The control that clears the filter goes with it, so the focus moves to the text.
  const clearFromToolbar = () => {
    clear();
    document.getElementById(ELEMENT_IDS.article)?.focus({ preventScroll: true });
  };
  useEscape(() => {
    if (sharing.share.result) sharing.share.dismiss();
    else if (sharing.selected) sharing.deselect();
    else if (notice.content) notice.dismiss();
    else if (isFiltered) clear();
  });

  const current = matches.find(({ id }) => id === stepper.currentId);
  return (
    <>
      <SkipLinks
        targets={[
          { id: ELEMENT_IDS.article, label: 'To the article' },
          { id: ELEMENT_IDS.facts, label: 'To facts and figures' },
        ]}
      />
      <TopBar homeHref={base}>
        <PanelOpeners />
        <ViewSwitch view={choice.view} onView={changeView} />
      </TopBar>
      {/* biome-ignore lint/a11y: the click is a link's; this only notes that it happened */}
      <div className={styles.page} onClick={onClick} onKeyDown={panelLinks.onKey}>
        <SpeakersPanel article={article} base={base} />
        <ReadingToolbar
          names={filter.speakers.flatMap((id) => {
            const speaker = article.speakers[id];
            return speaker ? [shortName(speaker)] : [];
          })}
          stepper={stepper}
          onShareFilter={() => sharing.shareFilter(filter)}
          onClear={clearFromToolbar}
          notice={notice}
          sharing={sharing}
          returnToPanel={returnToPanel}
        >
          <StatusMessage
            article={article}
            filter={filter}
            step={current && { text: current.text, ...stepper }}
          />
        </ReadingToolbar>
        <main
          id={ELEMENT_IDS.article}
          className={styles.main}
          lang={article.language}
          tabIndex={-1}
        >
          <ArticleText article={article} base={base} />
          {choice.view === 'sources' && <LazyWordCounts article={article} base={base} />}
        </main>
        <FactsPanel article={article} map={map} base={base} />
      </div>
      <SiteFooter articlesHref={hrefs.articlesHref} glossaryHref={hrefs.glossaryHref} />
      {isFiltered && <ScrollbarMarks ids={matches.map(({ id }) => id)} />}
    </>
  );
}
