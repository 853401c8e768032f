import { buildReaderSearch } from '#links/reader-search.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale } from '#messages/catalogue/words.ts';
import { formatDate } from '#messages/dates.ts';
import { DOT } from '#messages/labels.ts';
import type { ArticleSummary } from '#selectors/summary.ts';
import { writtenIn } from '#ui/shared/written-in.ts';
import styles from './LeadArticle.module.css';

interface LeadArticleProps {
  article: ArticleSummary;
  href: string;
}

/** The newest article on the front page: its head, its opening, and the people it quotes. */
export function LeadArticle({ article, href }: LeadArticleProps) {
  const { kicker, headline, standfirst, published, credit, language, dateline, opening } = article;
  return (
    <article {...writtenIn(language)}>
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <h1 className={styles.headline}>
        <a href={href}>{headline}</a>
      </h1>
      <p className={styles.standfirst}>{standfirst}</p>
      <p className={styles.meta}>
        {!opening && dateline + DOT}
        <time dateTime={published}>{formatDate(published, language)}</time>
        {DOT + credit}
      </p>
      <p className={styles.opening}>
        {opening && (
          <>
            <span className={styles.dateline}>{dateline}</span>
            {' – '}
            {opening}{' '}
          </>
        )}
        <a className={styles.more} href={href} {...writtenIn(locale(), language)}>
          {pageWords().readArticle}
        </a>
      </p>
      <section className={styles.quoted}>
        <h2 className={styles.title} {...writtenIn(locale(), language)}>
          {pageWords().whoIsQuoted}
        </h2>
        <ul className={styles.speakers}>
          {article.speakers.map(({ id, name, statements }) => (
            <li key={id}>
              <a href={href + buildReaderSearch({ speakers: [id], depth: 'story' })}>
                {name} <span className={styles.count}>{statements}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
