import { useCallback, useState } from 'react';
import type { Article } from '#content/article.ts';
import { passageFragment } from '#links/addresses.ts';
import type { PassageHash } from '#links/passage-hash.ts';
import { EVERYONE, type ReaderSearch } from '#links/reader-search.ts';
import { announceFilter, announceStep } from '#selectors/announcement.ts';
import { findPassage } from '#selectors/passages.ts';
import { shortName } from '#selectors/speakers.ts';
import { paragraphsWith, statementsBy } from '#selectors/statements.ts';
import { ArticleBody } from '../article/ArticleBody.tsx';
import { ArticleHeader } from '../article/ArticleHeader.tsx';
import { FactsPanel } from '../facts/FactsPanel.tsx';
import { Dock } from '../filter/Dock.tsx';
import { FilterStepper } from '../filter/FilterStepper.tsx';
import { MatchMap } from '../filter/MatchMap.tsx';
import { useEscape } from '../filter/use-escape.ts';
import { useReadingPosition } from '../filter/use-reading-position.ts';
import { useStepper } from '../filter/use-stepper.ts';
import { PassageNotices } from '../passage/PassageNotices.tsx';
import { useArrival } from '../passage/use-arrival.ts';
import { useCopyLink } from '../passage/use-copy-link.ts';
import { useWayBack } from '../passage/use-way-back.ts';
import { SpeakersPanel } from '../speakers/SpeakersPanel.tsx';
import { ELEMENT_IDS } from './element-ids.ts';
import { PanelOpeners } from './PanelOpeners.tsx';
import styles from './Reader.module.css';
import { SiteFooter } from './SiteFooter.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { TopBar } from './TopBar.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface ReaderProps {
  article: Article;
  /** The filter, with names that the article knows. */
  filter: ReaderSearch;
  onFilter: (filter: ReaderSearch) => void;
  /** What the address's fragment asks for. */
  passage: PassageHash;
  /** False until the page is React's own. */
  hydrated: boolean;
  homeHref: string;
  articlesHref: string;
}

/** The article with its two panels. All that is chosen comes in by props and goes out by `onFilter`. */
export function Reader(props: ReaderProps) {
  const { article, filter, onFilter, passage, hydrated, homeHref, articlesHref } = props;
  const { speakers, depth } = filter;
  const filtered = speakers.length > 0;

  const found = passage.kind === 'passage' ? findPassage(article, passage.id) : undefined;
  const matches = filtered ? statementsBy(article, speakers) : [];
  const matchIds = matches.map(({ id }) => id);
  const stepper = useStepper(matchIds);
  const wayBack = useWayBack();
  const copyLink = useCopyLink();
  const hold = useReadingPosition(`${speakers.join()} ${depth}`);
  useArrival(found?.id, hydrated);

  const changeFilter = (next: ReaderSearch) => {
    hold(
      next.depth === 'words'
        ? paragraphsWith(article, next.speakers)
        : article.paragraphs.map(({ id }) => id),
    );
    wayBack.forget();
    onFilter(next);
  };
  // The control that clears the filter goes with it, so the focus moves to the text.
  const clearFromStepper = () => {
    changeFilter(EVERYONE);
    document.getElementById(ELEMENT_IDS.article)?.focus({ preventScroll: true });
  };

  const share = useCallback(
    (paragraphId: string) => {
      const { origin, pathname } = window.location;
      copyLink.copy(origin + pathname + passageFragment(paragraphId));
    },
    [copyLink.copy],
  );

  const current = stepper.position === undefined ? undefined : matches[stepper.position - 1];
  const [everFiltered, setEverFiltered] = useState(filtered);
  if (filtered && !everFiltered) setEverFiltered(true);

  const [dismissed, setDismissed] = useState<PassageHash>();
  const missing = passage.kind !== 'none' && !found && dismissed !== passage ? passage : undefined;

  useEscape(() => {
    if (copyLink.result) copyLink.dismiss();
    else if (missing) setDismissed(passage);
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
      <TopBar homeHref={homeHref}>
        <PanelOpeners />
      </TopBar>
      {/* biome-ignore lint/a11y: the click is a link's; this only notes that it happened */}
      <div className={styles.page} onClick={wayBack.leave}>
        <SpeakersPanel article={article} filter={filter} onFilter={changeFilter} />
        <Dock>
          <PassageNotices
            missing={missing}
            onDismissMissing={() => setDismissed(passage)}
            copyResult={copyLink.result}
            onDismissCopy={copyLink.dismiss}
          />
          {wayBack.panelTitle && (
            <button type="button" className={styles.back} onClick={wayBack.goBack}>
              ↩ Back to “{wayBack.panelTitle}”
            </button>
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
              onClear={clearFromStepper}
            />
          )}
        </Dock>
        <main
          id={ELEMENT_IDS.article}
          className={styles.main}
          lang={article.language}
          tabIndex={-1}
        >
          <ArticleHeader article={article} />
          <ArticleBody
            article={article}
            speakers={speakers}
            depth={depth}
            targetId={found?.id}
            currentId={current?.id}
            onShare={share}
          />
        </main>
        <FactsPanel article={article} />
      </div>
      <SiteFooter articlesHref={articlesHref} />
      {filtered && <MatchMap ids={matchIds} />}
      <VisuallyHidden>
        <span role="status">
          {current
            ? announceStep(stepper.position ?? 0, matches.length, current.text)
            : everFiltered && announceFilter(article, speakers, depth === 'words')}
        </span>
      </VisuallyHidden>
    </>
  );
}
