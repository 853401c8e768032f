import type { ArticleSummary } from '#selectors/summary.ts';
import type { SiteHrefs } from '../page/site-hrefs.ts';
import { ArticleList } from './ArticleList.tsx';
import { LeadArticle } from './LeadArticle.tsx';
import { PageTitle } from './PageTitle.tsx';
import { PlainPage } from './PlainPage.tsx';

interface HomePageProps extends SiteHrefs {
  /** Newest first. */
  articles: readonly ArticleSummary[];
  hrefOf: (slug: string) => string;
}

/** The front page: the newest article, and the others below it. */
export function HomePage({ articles, hrefOf, ...hrefs }: HomePageProps) {
  const [newest, ...others] = articles;
  return (
    <PlainPage {...hrefs}>
      {newest ? (
        <LeadArticle article={newest} href={hrefOf(newest.slug)} />
      ) : (
        <PageTitle>No articles yet</PageTitle>
      )}
      {others.length > 0 && <ArticleList articles={others} level={2} hrefOf={hrefOf} />}
    </PlainPage>
  );
}
