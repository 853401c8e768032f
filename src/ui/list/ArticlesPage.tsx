import type { ArticleSummary } from '#selectors/summary.ts';
import { ArticleList } from './ArticleList.tsx';
import { PageTitle } from './PageTitle.tsx';
import { PlainPage } from './PlainPage.tsx';

interface ArticlesPageProps {
  articles: readonly ArticleSummary[];
  homeHref: string;
  articlesHref: string;
  hrefOf: (slug: string) => string;
}

export function ArticlesPage({ articles, homeHref, articlesHref, hrefOf }: ArticlesPageProps) {
  return (
    <PlainPage homeHref={homeHref} articlesHref={articlesHref}>
      <PageTitle>All articles</PageTitle>
      <ArticleList articles={articles} level={2} hrefOf={hrefOf} />
    </PlainPage>
  );
}
