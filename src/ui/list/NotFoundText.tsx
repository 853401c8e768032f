import type { ArticleSummary } from '#selectors/summary.ts';
import { ArticleList } from './ArticleList.tsx';
import { PageTitle } from './PageTitle.tsx';

interface NotFoundTextProps {
  articles: readonly ArticleSummary[];
  hrefOf: (slug: string) => string;
}

/** For addresses that lead nowhere: says so, and names the articles there are. */
export function NotFoundText({ articles, hrefOf }: NotFoundTextProps) {
  return (
    <>
      <PageTitle>There is no page at this address</PageTitle>
      {articles.length > 0 && <ArticleList articles={articles} level={2} hrefOf={hrefOf} />}
    </>
  );
}
