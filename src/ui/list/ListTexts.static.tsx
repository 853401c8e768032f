import type { ReactNode } from 'react';
import { articlePath, hrefUnder } from '#links/addresses.ts';
import type { ArticleSummary } from '#selectors/summary.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { PageTitle } from '#ui/shared/PageTitle.static.tsx';
import { Prerendered } from '#ui/shared/Prerendered.tsx';
import { ArticleList } from './ArticleList.static.tsx';
import { LeadArticle } from './LeadArticle.static.tsx';

interface ListTextProps {
  /** Newest first; empty in the browser, which keeps the list that the build rendered. */
  articles: readonly ArticleSummary[];
  /** Begins and ends with a slash. */
  base: string;
}

/** The front page: the newest article, and the others below it. */
export function HomeText({ articles, base }: ListTextProps) {
  if (!import.meta.env.SSR) return <Prerendered id={ELEMENT_IDS.text} />;
  const [newest, ...others] = articles;
  return (
    <Text>
      {newest ? (
        <LeadArticle article={newest} href={hrefUnder(base, articlePath(newest.slug))} />
      ) : (
        <PageTitle>No articles yet</PageTitle>
      )}
      <ArticleList articles={others} base={base} />
    </Text>
  );
}

export function ArticlesText(props: ListTextProps) {
  if (!import.meta.env.SSR) return <Prerendered id={ELEMENT_IDS.text} />;
  return (
    <Text>
      <PageTitle>All articles</PageTitle>
      <ArticleList {...props} />
    </Text>
  );
}

/** For addresses that lead nowhere: says so, and names the articles there are. */
export function NotFoundText(props: ListTextProps) {
  if (!import.meta.env.SSR) return <Prerendered id={ELEMENT_IDS.text} />;
  return (
    <Text>
      <PageTitle>There is no page at this address</PageTitle>
      <ArticleList {...props} />
    </Text>
  );
}

function Text({ children }: { children: ReactNode }) {
  return <div id={ELEMENT_IDS.text}>{children}</div>;
}
