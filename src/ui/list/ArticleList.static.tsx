import { articlePath, hrefUnder } from '#links/addresses.ts';
import { formatDate } from '#messages/dates.ts';
import type { ArticleSummary } from '#selectors/summary.ts';
import { writtenIn } from '#ui/shared/written-in.ts';
import styles from './ArticleList.module.css';

interface ArticleListProps {
  articles: readonly ArticleSummary[];
  base: string;
}

export function ArticleList({ articles, base }: ArticleListProps) {
  return (
    articles.length > 0 && (
      <ul>
        {articles.map(({ slug, language, headline, standfirst, published }) => (
          <li key={slug} className={styles.item} {...writtenIn(language)}>
            <h2 className={styles.headline}>
              <a href={hrefUnder(base, articlePath(slug))}>{headline}</a>
            </h2>
            <p className={styles.standfirst}>{standfirst}</p>
            <p className={styles.meta}>
              <time dateTime={published}>{formatDate(published, language)}</time>
            </p>
          </li>
        ))}
      </ul>
    )
  );
}
