import type { ReactNode } from 'react';
import type { Article } from '#content/article.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { factsOf } from '#selectors/facts.ts';
import { DataDownloads } from './DataDownloads.tsx';
import { DenialsAndSilence } from './DenialsAndSilence.tsx';
import { FactSection } from './FactSection.tsx';
import styles from './PanelList.module.css';
import { Places } from './Places.tsx';
import { Timeline } from './Timeline.tsx';

interface FactsContentProps {
  article: Article;
  /** Begins and ends with a slash. */
  base: string;
  /** The map of its places. */
  map: ReactNode;
}

/** The article's facts and figures: who claims what, who checked, where and when. */
export function FactsContent({ article, base, map }: FactsContentProps) {
  return (
    <>
      <p className={`${styles.label} ${styles.item}`}>
        <a className={styles.way} href={glossaryHref(base)}>
          What the labels mean
        </a>
      </p>
      {factsOf(article).map((fact) => (
        <FactSection key={fact.id} article={article} fact={fact} base={base} />
      ))}
      <DenialsAndSilence article={article} base={base} />
      <Places article={article} map={map} />
      <Timeline article={article} base={base} />
      <DataDownloads slug={article.slug} base={base} />
    </>
  );
}
