import type { ArticleSummary } from '#selectors/summary.ts';
import type { SiteHrefs } from '../page/site-hrefs.ts';
import { ArticleList } from './ArticleList.tsx';
import { PageTitle } from './PageTitle.tsx';
import { PlainPage } from './PlainPage.tsx';

interface ArticlesPageProps extends SiteHrefs {
  articles: readonly ArticleSummary[];
  hrefOf: (slug: string) => string;
}

export function ArticlesPage({ articles, hrefOf, ...hrefs }: ArticlesPageProps) {
  return (
    <PlainPage {...hrefs}>
      <PageTitle>All articles</PageTitle>
      <ArticleList articles={articles} level={2} hrefOf={hrefOf} />
    </PlainPage>
  );
}
