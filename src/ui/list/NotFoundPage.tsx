import type { ArticleSummary } from '#selectors/summary.ts';
import type { SiteHrefs } from '../page/site-hrefs.ts';
import { ArticleList } from './ArticleList.tsx';
import { PageTitle } from './PageTitle.tsx';
import { PlainPage } from './PlainPage.tsx';

interface NotFoundPageProps extends SiteHrefs {
  articles: readonly ArticleSummary[];
  hrefOf: (slug: string) => string;
}

/** For addresses that lead nowhere: says so, and names the articles there are. */
export function NotFoundPage({ articles, hrefOf, ...hrefs }: NotFoundPageProps) {
  return (
    <PlainPage {...hrefs}>
      <PageTitle>There is no page at this address</PageTitle>
      {articles.length > 0 && <ArticleList articles={articles} level={2} hrefOf={hrefOf} />}
    </PlainPage>
  );
}
