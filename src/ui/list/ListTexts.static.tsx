import { articlePath, hrefUnder } from '#links/addresses.ts';
import type { ArticleSummary } from '#selectors/summary.ts';
import { PageTitle } from '#ui/shared/PageTitle.static.tsx';
import { ArticleList } from './ArticleList.static.tsx';
import { LeadArticle } from './LeadArticle.static.tsx';

interface ListTextProps {
  /** Newest first. */
  articles: readonly ArticleSummary[];
  /** Begins and ends with a slash. */
  base: string;
}

/** The front page: the newest article, and the others below it. */
export function HomeText({ articles, base }: ListTextProps) {
  const [newest, ...others] = articles;
  return (
    <>
      {newest ? (
        <LeadArticle article={newest} href={hrefUnder(base, articlePath(newest.slug))} />
      ) : (
        <PageTitle>No articles yet</PageTitle>
      )}
      <ArticleList articles={others} base={base} />
    </>
  );
}

export function ArticlesText(props: ListTextProps) {
  return (
    <>
      <PageTitle>All articles</PageTitle>
      <ArticleList {...props} />
    </>
  );
}

/** For addresses that lead nowhere: says so, and names the articles there are. */
export function NotFoundText(props: ListTextProps) {
  return (
    <>
      <PageTitle>There is no page at this address</PageTitle>
      <ArticleList {...props} />
    </>
  );
}
