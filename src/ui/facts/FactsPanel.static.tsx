import type { Article } from '#content/article.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { questionAnchor } from '#links/panel-anchors.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { formatNumber } from '#messages/counts.ts';
import { pageNounFor } from '#messages/page-counts.static.ts';
import { factsOf } from '#selectors/facts.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { Panel } from '#ui/shared/Panel.static.tsx';
import { VisuallyHidden } from '#ui/shared/VisuallyHidden.tsx';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import { DataDownloads } from './DataDownloads.static.tsx';
import { DenialsAndSilence } from './DenialsAndSilence.static.tsx';
import { FactSection } from './FactSection.static.tsx';
import type { MapDrawing } from './map-drawing.ts';
import styles from './PanelSection.module.css';
import { Places } from './Places.static.tsx';
import { Timeline } from './Timeline.static.tsx';

interface FactsPanelProps {
  article: Article;
  /** Where its places lie; absent where no coordinates are given. */
  map: MapDrawing | undefined;
  /** Begins and ends with a slash. */
  base: string;
}

/** The article's facts and figures: who claims what, who checked, where and when. */
export function FactsPanel({ article, map, base }: FactsPanelProps) {
  const facts = factsOf(article);
  const words = pageWords();
  return (
    <Panel
      id={ELEMENT_IDS.facts}
      titleId={ELEMENT_IDS.factsTitle}
      title={words.factsAndFigures}
      hint={words.factsHint}
      side="end"
    >
      {facts.length > 1 && (
        <ol className={styles.questions}>
          {facts.map(({ id, question, claims }) => (
            <li key={id}>
              <a className={styles.way} href={`#${questionAnchor(id)}`}>
                <WrittenIn language={article.language}>{question}</WrittenIn>
              </a>{' '}
              <span className={styles.count}>
                {formatNumber(claims.length)}
                <VisuallyHidden> {pageNounFor(claims.length, 'claim')}</VisuallyHidden>
              </span>
            </li>
          ))}
        </ol>
      )}
      <p className={`${styles.label} ${styles.item}`}>
        <a className={styles.way} href={glossaryHref(base)}>
          {words.whatLabelsMean}
        </a>
      </p>
      {facts.map((fact) => (
        <FactSection key={fact.id} article={article} fact={fact} base={base} />
      ))}
      <DenialsAndSilence article={article} base={base} />
      <Places article={article} map={map} base={base} />
      <Timeline article={article} base={base} />
      <DataDownloads slug={article.slug} base={base} />
    </Panel>
  );
}
