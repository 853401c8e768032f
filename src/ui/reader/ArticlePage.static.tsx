import type { ReactNode } from 'react';
import type { Article } from '#content/article.ts';
import { articlePath, hrefUnder } from '#links/addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import type { DescribedCrossResponse } from '#messages/responses.static.ts';
import { ArticleText } from '#ui/article/ArticleText.static.tsx';
import { InOtherArticles } from '#ui/documents/InOtherArticles.static.tsx';
import { FactsPanel } from '#ui/facts/FactsPanel.static.tsx';
import type { MapDrawing } from '#ui/facts/map-drawing.ts';
import { PaperNotes } from '#ui/paper/PaperNotes.static.tsx';
import bar from '#ui/shared/BarButton.module.css';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { Sheet } from '#ui/shared/Panel.static.tsx';
import { type FooterLink, SiteFooter } from '#ui/shared/SiteFooter.static.tsx';
import { SkipLinks } from '#ui/shared/SkipLinks.static.tsx';
import type { SiteHrefs } from '#ui/shared/site-hrefs.ts';
import { writtenIn } from '#ui/shared/written-in.ts';
import { SourcesLegend } from '#ui/sources/SourcesLegend.static.tsx';
import { ViewSwitch } from '#ui/sources/ViewSwitch.static.tsx';
import { WordCounts } from '#ui/sources/WordCounts.static.tsx';
import { SpeakersPanel } from '#ui/speakers/SpeakersPanel.static.tsx';
import { TopBar } from '#ui/theme/TopBar.static.tsx';
import styles from './ArticlePage.module.css';
import { PanelOpeners } from './PanelOpeners.static.tsx';

/** An article as the site publishes it. What is left out in the browser is for the build to render. */
export interface PublishedArticle {
  article: Article;
  /** The number of its last recorded revision; 0 for one that was never recorded. */
  revision: number;
  /** The map of the facts panel. */
  map?: MapDrawing;
  /** Speakers of whom a page has what they said in all articles. */
  registered?: readonly string[];
  /** Responses between its statements and those of other articles. */
  crossResponses?: readonly DescribedCrossResponse[];
  /** Where else it leads: its story’s other parts, its history. */
  more?: readonly FooterLink[];
}

interface ArticlePageProps {
  published: PublishedArticle;
  hrefs: SiteHrefs;
  /** The site's absolute address, with a slash at its end. */
  home: string;
  /** The reading tools, the one part that React adopts. */
  children: ReactNode;
}

/** An article and its two panels. The text comes first in the HTML; style sheets place the columns. */
export function ArticlePage({ published, hrefs, home, children }: ArticlePageProps) {
  const { article, revision, map, registered } = published;
  const base = hrefs.homeHref;
  const words = pageWords();
  return (
    <>
      <SkipLinks
        targets={[
          { id: ELEMENT_IDS.article, label: words.toArticle },
          { id: ELEMENT_IDS.speakers, label: words.toSpeakers },
          { id: ELEMENT_IDS.facts, label: words.toFacts },
        ]}
      />
      <TopBar homeHref={base}>
        <PanelOpeners />
        <ViewSwitch />
        <a
          className={`${bar.button} ${styles.share}`}
          href={hrefUnder(base, articlePath(article.slug))}
          data-share=""
        >
          {words.share}
        </a>
      </TopBar>
      <div className={styles.page}>
        <div id={ELEMENT_IDS.selection} className={styles.tools} />
        <main
          id={ELEMENT_IDS.article}
          className={styles.main}
          {...writtenIn(article.language)}
          tabIndex={-1}
        >
          <ArticleText
            article={article}
            isDraft={revision === 0}
            base={base}
            legend={<SourcesLegend base={base} language={article.language} />}
          />
          <InOtherArticles
            article={article}
            crossResponses={published.crossResponses ?? []}
            base={base}
          />
        </main>
        <SpeakersPanel article={article} base={base} {...(registered && { registered })} />
        <div id={ELEMENT_IDS.tools} className={styles.tools}>
          {children}
        </div>
        <FactsPanel article={article} map={map} base={base} />
        <WordCounts article={article} base={base} />
        <PaperNotes article={article} revision={revision} home={home} />
      </div>
      <Sheet />
      <SiteFooter hrefs={hrefs} more={published.more ?? []} />
    </>
  );
}
