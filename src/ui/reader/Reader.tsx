import { type MouseEvent, type ReactNode, useState } from 'react';
import type { Article } from '#content/article.ts';
import type { Ledger } from '#content/ledger.ts';
import {
  type BodyView,
  EVERYONE,
  type ReaderChoice,
  type ReaderFilter,
} from '#links/reader-search.ts';
import { announceFilter, announceStep } from '#messages/announcements.ts';
import { shortName } from '#selectors/speakers.ts';
import { paragraphsWith, statementsBy } from '#selectors/statements.ts';
import { type Arrival, arrivalTarget } from '#ui/arrival/arrival.ts';
import { PassageNotices } from '#ui/arrival/PassageNotices.tsx';
import { useArrival } from '#ui/arrival/use-arrival.ts';
import { useArrivalNotice } from '#ui/arrival/use-arrival-notice.tsx';
import { useReturnToPanel } from '#ui/arrival/use-return-to-panel.ts';
import { ArticleBody } from '#ui/article/ArticleBody.tsx';
import { ArticleHeader } from '#ui/article/ArticleHeader.tsx';
import { Corrections } from '#ui/article/Corrections.tsx';
import { FactsPanel } from '#ui/facts/FactsPanel.tsx';
import { usePanelLinks } from '#ui/facts/use-panel-links.ts';
import { FilterStepper } from '#ui/filter/FilterStepper.tsx';
import { ScrollbarMarks } from '#ui/filter/ScrollbarMarks.tsx';
import { useEscape } from '#ui/filter/use-escape.ts';
import { useReadingPosition } from '#ui/filter/use-reading-position.ts';
import { useStepper } from '#ui/filter/use-stepper.ts';
import { LazySelectionTools } from '#ui/share/LazySelectionTools.tsx';
import { ShareNotice } from '#ui/share/ShareNotice.tsx';
import { useSharing } from '#ui/share/use-sharing.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { SiteFooter } from '#ui/shared/SiteFooter.tsx';
import { SkipLinks } from '#ui/shared/SkipLinks.tsx';
import type { SiteHrefs } from '#ui/shared/site-hrefs.ts';
import { useHydratedMark } from '#ui/shared/use-hydrated-mark.ts';
import { VisuallyHidden } from '#ui/shared/VisuallyHidden.tsx';
import { LazyWordCounts } from '#ui/sources/LazyWordCounts.tsx';
import { ViewSwitch } from '#ui/sources/ViewSwitch.tsx';
import { SpeakersPanel } from '#ui/speakers/SpeakersPanel.tsx';
import { TopBar } from '#ui/theme/TopBar.tsx';
import { PanelOpeners } from './PanelOpeners.tsx';
import styles from './Reader.module.css';
import { ReadingToolbar } from './ReadingToolbar.tsx';

interface ReaderProps {
  published: {
    article: Article;
    revision: number;
    /** What stands in the facts panel. */
    facts: ReactNode;
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
  const { article, revision, facts, loadLedger } = published;
  const { speakers, depth, view } = choice;
  const filter = { speakers, depth };
  const filtered = speakers.length > 0;

  useHydratedMark();
  const targetId = arrivalTarget(arrival);
  const matches = filtered ? statementsBy(article, speakers) : [];
  const matchIds = matches.map(({ id }) => id);
  const stepper = useStepper(matchIds);
  const wayBack = useReturnToPanel();
  const place = { base: hrefs.homeHref, slug: article.slug, revision };
  const { share, selected, ...sharing } = useSharing(article, place, ELEMENT_IDS.article);
  const hold = useReadingPosition(`${speakers.join()} ${depth} ${view}`);
  const panelLinks = usePanelLinks(speakers, hydrated);
  useArrival(targetId, hydrated);
  const notice = useArrivalNotice({
    article,
    revision,
    loadLedger,
    arrival,
    linkRevision,
    base: hrefs.homeHref,
  });

  const changeFilter = (next: ReaderFilter) => {
    hold(shownUnder(article, next));
    wayBack.forget();
    onChoice(next);
  };
  const changeView = (next: BodyView) => {
    hold(shownUnder(article, filter));
    wayBack.forget();
    onChoice({ view: next });
  };
  const onClick = (event: MouseEvent) => {
    const claimant = panelLinks.claimantOf(event);
    if (claimant !== undefined) changeFilter({ speakers: [claimant], depth });
    else if (!sharing.sharePassage(event) && !panelLinks.follow(event)) wayBack.leave(event);
  };
  // The control that clears the filter goes with it, so the focus moves to the text.
  const clearFromStepper = () => {
    changeFilter(EVERYONE);
    document.getElementById(ELEMENT_IDS.article)?.focus({ preventScroll: true });
  };

  const current = stepper.position === undefined ? undefined : matches[stepper.position - 1];
  const [everFiltered, setEverFiltered] = useState(filtered);
  if (filtered && !everFiltered) setEverFiltered(true);

  useEscape(() => {
    if (share.result) share.dismiss();
    else if (selected) sharing.deselect();
    else if (notice.content) notice.dismiss();
    else if (filtered) changeFilter(EVERYONE);
  });

  return (
    <>
      <SkipLinks
        targets={[
          { id: ELEMENT_IDS.article, label: 'To the article' },
          { id: ELEMENT_IDS.facts, label: 'To facts and figures' },
        ]}
      />
      <TopBar homeHref={hrefs.homeHref}>
        <PanelOpeners />
        <ViewSwitch view={view} onView={changeView} />
      </TopBar>
      {/* biome-ignore lint/a11y: the click is a link's; this only notes that it happened */}
      <div className={styles.page} onClick={onClick} onKeyDown={panelLinks.onKey}>
        <SpeakersPanel
          article={article}
          filter={filter}
          onFilter={changeFilter}
          base={hrefs.homeHref}
        />
        <ReadingToolbar>
          <PassageNotices
            arrival={notice.content}
            onDismissArrival={notice.dismiss}
            sharing={share.result && <ShareNotice result={share.result} share={share} />}
            attempt={share.result}
            onDismissSharing={share.dismiss}
          />
          {wayBack.panelTitle && (
            <button type="button" className={styles.back} onClick={wayBack.goBack}>
              ↩ Back to “{wayBack.panelTitle}”
            </button>
          )}
          {selected && (
            <LazySelectionTools
              onCopyLink={() => sharing.copySelected('link')}
              onCopyWords={() => sharing.copySelected('words')}
            />
          )}
          {filtered && (
            <FilterStepper
              names={speakers.flatMap((id) => {
                const speaker = article.speakers[id];
                return speaker ? [shortName(speaker)] : [];
              })}
              position={stepper.position}
              count={matches.length}
              onStep={stepper.step}
              onShare={() => sharing.shareFilter(filter)}
              onClear={clearFromStepper}
            />
          )}
          <VisuallyHidden>
            <span role="status">
              {current
                ? announceStep(stepper.position ?? 0, matches.length, current.text)
                : everFiltered && announceFilter(article, speakers, depth === 'words')}
            </span>
          </VisuallyHidden>
        </ReadingToolbar>
        <main
          id={ELEMENT_IDS.article}
          className={styles.main}
          lang={article.language}
          tabIndex={-1}
          data-view={view === 'story' ? undefined : view}
        >
          <ArticleHeader article={article} />
          <ArticleBody
            article={article}
            speakers={speakers}
            depth={depth}
            targetId={targetId}
            currentId={current?.id}
            live={hydrated}
          />
          <Corrections article={article} base={hrefs.homeHref} />
          {view === 'sources' && <LazyWordCounts article={article} base={hrefs.homeHref} />}
        </main>
        <FactsPanel>{facts}</FactsPanel>
      </div>
      <SiteFooter articlesHref={hrefs.articlesHref} glossaryHref={hrefs.glossaryHref} />
      {filtered && <ScrollbarMarks ids={matchIds} />}
    </>
  );
}

/** The paragraphs that a filter leaves in the text. */
function shownUnder(article: Article, { speakers, depth }: ReaderFilter): Iterable<string> {
  return depth === 'words'
    ? paragraphsWith(article, speakers)
    : article.paragraphs.map(({ id }) => id);
}
