import { articlePath, hrefUnder } from '#links/addresses.ts';
import type { ArticleSummary } from '#selectors/summary.ts';
import { PageTitle } from '#ui/shared/PageTitle.static.tsx';
import { ArticleList } from './ArticleList.static.tsx';
import { FiguresSideBySide } from './FiguresSideBySide.static.tsx';
import { LeadArticle } from './LeadArticle.static.tsx';
import styles from './ListTexts.module.css';

interface ListTextProps {
  /** Newest first. */
  articles: readonly ArticleSummary[];
  /** Begins and ends with a slash. */
  base: string;
}

/** The front page: the newest article with its figures, and the others below it. */
export function HomeText({ articles, base }: ListTextProps) {
  const [newest, ...others] = articles;
  if (!newest) return <PageTitle>No articles yet</PageTitle>;
  const href = hrefUnder(base, articlePath(newest.slug));
  return (
    <div className={styles.home}>
      <div>
        <LeadArticle article={newest} href={href} />
        <ArticleList articles={others} base={base} />
      </div>
      {newest.facts.length > 0 && <FiguresSideBySide article={newest} href={href} />}
    </div>
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
