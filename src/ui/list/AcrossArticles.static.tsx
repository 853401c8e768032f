import type { ReactNode } from 'react';
import { articlePath, hrefUnder, passageFragment } from '#links/addresses.ts';
import { questionAnchor } from '#links/panel-anchors.ts';
import {
  QUESTIONS_PATH,
  questionPath,
  TOPICS_PATH,
  topicPath,
} from '#links/publication-addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { formatDate } from '#messages/dates.ts';
import { describeDispute } from '#messages/describe-dispute.static.ts';
import { compareTexts } from '#selectors/compare-texts.ts';
import type { ArticleSummary } from '#selectors/summary.ts';
import { writtenIn } from '#ui/shared/written-in.ts';
import styles from './AcrossArticles.module.css';

interface AcrossArticlesProps {
  /** Newest first. */
  articles: readonly ArticleSummary[];
  /** Those that the newest articles answer, first; of the disputed, only that they are is told. */
  questions: readonly { id: string; question: string }[];
  topics: readonly { id: string; name: string }[];
  base: string;
}

/** How many of each are named; the others have their pages. */
const MOST = 5;
const MOST_TOPICS = 12;

/** What goes on beside the newest article: what is disputed, what is followed, what was corrected. */
export function AcrossArticles({ articles, questions, topics, base }: AcrossArticlesProps) {
  const disputes = disputesIn(articles, base).slice(0, MOST);
  const disputed = new Set(disputes.map(({ href }) => href));
  const followed = questions
    .map(({ id, question }) => ({ href: hrefUnder(base, questionPath(id)), question }))
    .filter(({ href }) => !disputed.has(href));
  const corrections = articles
    .flatMap((article) => article.corrections.map((correction) => ({ article, ...correction })))
    .toSorted((a, b) => compareTexts(b.on, a.on))
    .slice(0, MOST);
  return (
    <>
      {disputes.length > 0 && (
        <Part title={pageWords().disputedNow}>
          {disputes.map(({ href, question, language, how, day }) => (
            <li key={href} className={styles.item}>
              <a href={href} {...writtenIn(language)}>
                {question}
              </a>
              <span className={styles.more}>
                {describeDispute(how) + words().comma + formatDate(day, locale())}
              </span>
            </li>
          ))}
        </Part>
      )}
      {followed.length > 0 && (
        <Part title={pageWords().followedAcross}>
          {followed.slice(0, MOST).map(({ href, question }) => (
            <li key={href} className={styles.item}>
              <a href={href}>{question}</a>
            </li>
          ))}
          {followed.length > MOST && (
            <li className={styles.item}>
              <a href={hrefUnder(base, QUESTIONS_PATH)}>{pageWords().allQuestions}</a>
            </li>
          )}
        </Part>
      )}
      {corrections.length > 0 && (
        <Part title={pageWords().latestCorrections}>
          {corrections.map(({ article, on, note, passage }) => (
            <li key={`${article.slug} ${on} ${note}`} className={styles.item}>
              <a href={hrefUnder(base, articlePath(article.slug)) + passageFragment(passage)}>
                {formatDate(on, locale())}
              </a>
              : <span {...writtenIn(article.language)}>{note}</span>
            </li>
          ))}
        </Part>
      )}
      {topics.length > 0 && (
        <Part title={pageWords().topics}>
          {topics.slice(0, MOST_TOPICS).map(({ id, name }) => (
            <li key={id} className={styles.item}>
              <a href={hrefUnder(base, topicPath(id))}>{name}</a>
            </li>
          ))}
          {topics.length > MOST_TOPICS && (
            <li className={styles.item}>
              <a href={hrefUnder(base, TOPICS_PATH)}>{pageWords().allTopics}</a>
            </li>
          )}
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

/** What articles leave contested, the latest first. A question of several articles stands once, with its page. */
function disputesIn(articles: readonly ArticleSummary[], base: string) {
  const known = new Set<string>();
  return articles
    .flatMap(({ slug, language, published, updated, disputes }) =>
      disputes.flatMap(({ id, question, shared, how, day = updated ?? published }) => {
        const href =
          shared === undefined
            ? `${hrefUnder(base, articlePath(slug))}#${questionAnchor(id)}`
            : hrefUnder(base, questionPath(shared));
        if (known.has(href)) return [];
        known.add(href);
        return [{ href, question, language, how, day }];
      }),
    )
    .toSorted((a, b) => compareTexts(b.day, a.day));
}
