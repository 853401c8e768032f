import { articlePath, hrefUnder, passageFragment } from '#links/addresses.ts';
import { questionPath } from '#links/publication-addresses.ts';
import { formatDate } from '#messages/dates.ts';
import { compareTexts } from '#selectors/compare-texts.ts';
import type { ArticleSummary } from '#selectors/summary.ts';
import { writtenIn } from '#ui/shared/written-in.ts';
import styles from './AcrossArticles.module.css';

interface AcrossArticlesProps {
  articles: readonly ArticleSummary[];
  questions: readonly { id: string; question: string }[];
  base: string;
}

/** How many corrections are named; their feed has more. */
const MOST_CORRECTIONS = 5;

/** What goes on beside the newest article: questions that several answer, and what was corrected. */
export function AcrossArticles({ articles, questions, base }: AcrossArticlesProps) {
  const corrections = articles
    .flatMap((article) => article.corrections.map((correction) => ({ article, ...correction })))
    .toSorted((a, b) => compareTexts(b.on, a.on))
    .slice(0, MOST_CORRECTIONS);
  return (
    <>
      {questions.length > 0 && (
        <section className={styles.part}>
          <h2 className={styles.title}>Followed across articles</h2>
          <ul>
            {questions.map(({ id, question }) => (
              <li key={id} className={styles.item}>
                <a href={hrefUnder(base, questionPath(id))}>{question}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {corrections.length > 0 && (
        <section className={styles.part}>
          <h2 className={styles.title}>Latest corrections</h2>
          <ul>
            {corrections.map(({ article, on, note, passage }) => (
              <li key={`${article.slug} ${on} ${note}`} className={styles.item}>
                <a href={hrefUnder(base, articlePath(article.slug)) + passageFragment(passage)}>
                  {formatDate(on, 'en-GB')}
                </a>
                : <span {...writtenIn(article.language)}>{note}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
