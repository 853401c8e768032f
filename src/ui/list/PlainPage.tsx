import type { ReactNode } from 'react';
import { ELEMENT_IDS } from '../page/element-ids.ts';
import { SiteFooter } from '../page/SiteFooter.tsx';
import { SkipLinks } from '../page/SkipLinks.tsx';
import type { SiteHrefs } from '../page/site-hrefs.ts';
import { TopBar } from '../page/TopBar.tsx';
import { useHydratedMark } from '../page/use-hydrated-mark.ts';
import styles from './PlainPage.module.css';

interface PlainPageProps extends SiteHrefs {
  children: ReactNode;
}

/** A page of one column: the lists, what the labels mean, the page for addresses that lead nowhere. */
export function PlainPage({ homeHref, articlesHref, methodHref, children }: PlainPageProps) {
  useHydratedMark();
  return (
    <>
      <SkipLinks targets={[{ id: ELEMENT_IDS.article, label: 'To the text' }]} />
      <TopBar homeHref={homeHref} />
      <main id={ELEMENT_IDS.article} className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter articlesHref={articlesHref} methodHref={methodHref} />
    </>
  );
}
