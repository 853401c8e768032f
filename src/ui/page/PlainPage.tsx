import type { ReactNode } from 'react';
import { ELEMENT_IDS } from './element-ids.ts';
import styles from './PlainPage.module.css';
import { SiteFooter } from './SiteFooter.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import type { SiteHrefs } from './site-hrefs.ts';
import { TopBar } from './TopBar.tsx';
import { useHydratedMark } from './use-hydrated-mark.ts';

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
