import { ARTICLES_PATH, articlePath, hrefUnder } from '#links/addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { formatNumber } from '#messages/counts.ts';
import type { ArticleSummary } from '#selectors/summary.ts';
import { PageTitle } from '#ui/shared/PageTitle.static.tsx';
import { AcrossArticles } from './AcrossArticles.static.tsx';
import { ArticleList } from './ArticleList.static.tsx';
import { FiguresSideBySide } from './FiguresSideBySide.static.tsx';
import { LeadArticle } from './LeadArticle.static.tsx';
import styles from './ListTexts.module.css';
import { PageLinks } from './PageLinks.static.tsx';

interface ListTextProps {
  /** Newest first. */
  articles: readonly ArticleSummary[];
  /** Those that several articles answer. */
  questions?: readonly { id: string; question: string }[];
  topics?: readonly { id: string; name: string }[];
  /** Begins and ends with a slash. */
  base: string;
}

/** Beside the newest; the list has the others. */
const MOST_NAMED = 12;

/** The front page: the newest article with its figures, and the others below it. */
export function HomeText({ articles, questions = [], topics = [], base }: ListTextProps) {
  const [newest, ...others] = articles;
  if (!newest) return <PageTitle>{pageWords().noArticles}</PageTitle>;
  const href = hrefUnder(base, articlePath(newest.slug));
  return (
    <div className={styles.home}>
      <div>
        <LeadArticle article={newest} href={href} />
        <ArticleList articles={others.slice(0, MOST_NAMED)} base={base} />
        {others.length > MOST_NAMED && (
          <p>
            <a className={styles.more} href={hrefUnder(base, ARTICLES_PATH)}>
              {pageWords().allArticles}
            </a>
          </p>
        )}
      </div>
      <div>
        {newest.facts.length > 0 && <FiguresSideBySide article={newest} href={href} />}
        <AcrossArticles articles={articles} questions={questions} topics={topics} base={base} />
      </div>
    </div>
  );
}

interface ArticlesTextProps extends ListTextProps {
  /** "All articles" */
  title: string;
  /** Of the list, from 1. */
  page: number;
  /** Of every page. */
  hrefs: readonly string[];
}

/** One page of a list of articles. */
export function ArticlesText({ title, page, hrefs, ...list }: ArticlesTextProps) {
  return (
    <>
      <PageTitle>{page === 1 ? title : pageWords().pageOf(title, formatNumber(page))}</PageTitle>
      <div className={styles.list}>
        <ArticleList {...list} />
      </div>
      <PageLinks page={page} hrefs={hrefs} />
    </>
  );
}

/** For addresses that lead nowhere: says so, and names the newest articles. */
export function NotFoundText({ articles, base }: ListTextProps) {
  return (
    <>
      <PageTitle>{pageWords().noPageHere}</PageTitle>
      <ArticleList articles={articles.slice(0, MOST_NAMED)} base={base} />
    </>
  );
}
