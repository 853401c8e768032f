import { type MouseEvent, type ReactNode, useState } from 'react';
import type { Article } from '#content/article.ts';
import type { Ledger } from '#content/ledger.ts';
import {
  type BodyView,
  EVERYONE,
  type ReaderChoice,
  type ReaderFilter,
} from '#links/reader-search.ts';
import { announceFilter, announceStep } from '#selectors/announcement.ts';
import { shortName } from '#selectors/speakers.ts';
import { paragraphsWith, statementsBy } from '#selectors/statements.ts';
import { ArticleBody } from '../article/ArticleBody.tsx';
import { ArticleHeader } from '../article/ArticleHeader.tsx';
import { Corrections } from '../article/Corrections.tsx';
import { FactsPanel } from '../facts/FactsPanel.tsx';
import { usePanelLinks } from '../facts/use-panel-links.ts';
import { Dock } from '../filter/Dock.tsx';
import { FilterStepper } from '../filter/FilterStepper.tsx';
import { MatchMap } from '../filter/MatchMap.tsx';
import { useEscape } from '../filter/use-escape.ts';
import { useReadingPosition } from '../filter/use-reading-position.ts';
import { useStepper } from '../filter/use-stepper.ts';
import { type Arrival, arrivalTarget } from '../passage/arrival.ts';
import { PassageNotices } from '../passage/PassageNotices.tsx';
import { useArrival } from '../passage/use-arrival.ts';
import { useArrivalNotice } from '../passage/use-arrival-notice.tsx';
import { useWayBack } from '../passage/use-way-back.ts';
import { LazySelectionTools } from '../share/LazySelectionTools.tsx';
import { ShareNotice } from '../share/ShareNotice.tsx';
import { useSharing } from '../share/use-sharing.ts';
import { LazyShares } from '../sources/LazyShares.tsx';
import { ViewSwitch } from '../sources/ViewSwitch.tsx';
import { SpeakersPanel } from '../speakers/SpeakersPanel.tsx';
import { ELEMENT_IDS } from './element-ids.ts';
import { PanelOpeners } from './PanelOpeners.tsx';
import styles from './Reader.module.css';
import { SiteFooter } from './SiteFooter.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import type { SiteHrefs } from './site-hrefs.ts';
import { TopBar } from './TopBar.tsx';
import { useHydratedMark } from './use-hydrated-mark.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

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
  const wayBack = useWayBack();
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
        <Dock>
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
        </Dock>
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
          {view === 'sources' && <LazyShares article={article} base={hrefs.homeHref} />}
        </main>
        <FactsPanel>{facts}</FactsPanel>
      </div>
      <SiteFooter articlesHref={hrefs.articlesHref} methodHref={hrefs.methodHref} />
      {filtered && <MatchMap ids={matchIds} />}
    </>
  );
}

/** The paragraphs that a filter leaves in the text. */
function shownUnder(article: Article, { speakers, depth }: ReaderFilter): Iterable<string> {
  return depth === 'words'
    ? paragraphsWith(article, speakers)
    : article.paragraphs.map(({ id }) => id);
}
