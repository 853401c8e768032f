import type { ArticleSummary } from '#selectors/summary.ts';
import { ArticleList } from './ArticleList.tsx';
import { PageTitle } from './PageTitle.tsx';
import { PlainPage } from './PlainPage.tsx';

interface NotFoundPageProps {
  articles: readonly ArticleSummary[];
  homeHref: string;
  articlesHref: string;
  hrefOf: (slug: string) => string;
}

/** For addresses that lead nowhere: says so, and names the articles there are. */
export function NotFoundPage({ articles, homeHref, articlesHref, hrefOf }: NotFoundPageProps) {
  return (
    <PlainPage homeHref={homeHref} articlesHref={articlesHref}>
      <PageTitle>There is no page at this address</PageTitle>
      {articles.length > 0 && <ArticleList articles={articles} level={2} hrefOf={hrefOf} />}
    </PlainPage>
  );
}
