import type { ArticleSummary } from '#selectors/summary.ts';
import { ArticleList } from './ArticleList.tsx';
import { PageTitle } from './PageTitle.tsx';

interface ArticlesTextProps {
  articles: readonly ArticleSummary[];
  hrefOf: (slug: string) => string;
}

export function ArticlesText({ articles, hrefOf }: ArticlesTextProps) {
  return (
    <>
      <PageTitle>All articles</PageTitle>
      <ArticleList articles={articles} level={2} hrefOf={hrefOf} />
    </>
  );
}
