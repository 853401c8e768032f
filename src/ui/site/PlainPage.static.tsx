import type { ReactNode } from 'react';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { SiteFooter } from '#ui/shared/SiteFooter.static.tsx';
import { SkipLinks } from '#ui/shared/SkipLinks.static.tsx';
import type { SiteHrefs } from '#ui/shared/site-hrefs.ts';
import { TopBar } from '#ui/theme/TopBar.static.tsx';
import styles from './PlainPage.module.css';

interface PlainPageProps extends SiteHrefs {
  /** Wider than a column of text. */
  wide?: boolean;
  children: ReactNode;
}

/** A page without the app: the lists, what the labels mean, the page for addresses that lead nowhere. */
export function PlainPage(props: PlainPageProps) {
  const { wide, children, ...hrefs } = props;
  return (
    <>
      <SkipLinks targets={[{ id: ELEMENT_IDS.article, label: pageWords().toText }]} />
      <TopBar homeHref={hrefs.homeHref}>
        <a className={styles.search} href={hrefs.searchHref}>
          {pageWords().search}
        </a>
      </TopBar>
      <main
        id={ELEMENT_IDS.article}
        className={`${styles.main} ${wide ? styles.wide : ''}`}
        tabIndex={-1}
      >
        {children}
      </main>
      <SiteFooter hrefs={hrefs} />
    </>
  );
}
