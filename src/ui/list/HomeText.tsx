import type { ArticleSummary } from '#selectors/summary.ts';
import { ArticleList } from './ArticleList.tsx';
import { LeadArticle } from './LeadArticle.tsx';
import { PageTitle } from './PageTitle.tsx';

interface HomeTextProps {
  /** Newest first. */
  articles: readonly ArticleSummary[];
  hrefOf: (slug: string) => string;
}

/** What stands on the front page: the newest article, and the others below it. */
export function HomeText({ articles, hrefOf }: HomeTextProps) {
  const [newest, ...others] = articles;
  return (
    <>
      {newest ? (
        <LeadArticle article={newest} href={hrefOf(newest.slug)} />
      ) : (
        <PageTitle>No articles yet</PageTitle>
      )}
      {others.length > 0 && <ArticleList articles={others} level={2} hrefOf={hrefOf} />}
    </>
  );
}
