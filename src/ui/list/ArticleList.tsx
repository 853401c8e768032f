import { formatDate } from '#messages/dates.ts';
import type { ArticleSummary } from '#selectors/summary.ts';
import styles from './ArticleList.module.css';

interface ArticleListProps {
  articles: readonly ArticleSummary[];
  /** The level of the headlines' headings. */
  level: 2 | 3;
  hrefOf: (slug: string) => string;
}

export function ArticleList({ articles, level, hrefOf }: ArticleListProps) {
  const Heading = `h${level}` as const;
  return (
    <ul className={styles.list}>
      {articles.map((article) => (
        <li key={article.slug} className={styles.item} lang={article.language}>
          <Heading className={styles.headline}>
            <a href={hrefOf(article.slug)}>{article.headline}</a>
          </Heading>
          <p className={styles.standfirst}>{article.standfirst}</p>
          <p className={styles.meta}>
            <time dateTime={article.published} suppressHydrationWarning>
              {formatDate(article.published, article.language)}
            </time>
          </p>
        </li>
      ))}
    </ul>
  );
}
