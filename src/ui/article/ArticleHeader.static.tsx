import type { Article } from '#content/article.ts';
import { formatDate } from '#messages/dates.ts';
import { readingMinutes } from '#selectors/summary.ts';
import styles from './ArticleText.module.css';

export function ArticleHeader({ article }: { article: Article }) {
  const { kicker, headline, standfirst, published, updated, credit, language } = article;
  return (
    <header className={styles.header}>
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <h1 className={styles.headline}>{headline}</h1>
      <p className={styles.standfirst}>{standfirst}</p>
      <ul className={styles.meta}>
        <li>
          <time dateTime={published}>{formatDate(published, language)}</time>
        </li>
        {updated && (
          <li>
            Updated <time dateTime={updated}>{formatDate(updated, language)}</time>
          </li>
        )}
        <li>{readingMinutes(article)} min read</li>
        <li>{credit}</li>
      </ul>
    </header>
  );
}
