import type { Article } from '#content/article.ts';
import type { Ledger } from '#content/ledger.ts';
import { articlePath, hrefUnder } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { capitalised, formatNumber } from '#messages/counts.ts';
import { formatDate } from '#messages/dates.ts';
import { historyOf, type RevisionChanges } from '#selectors/history.ts';
import { PageTitle } from '#ui/shared/PageTitle.static.tsx';
import { writtenIn } from '#ui/shared/written-in.ts';
import { HistoryEntry } from './HistoryEntry.static.tsx';
import styles from './Publication.module.css';

interface HistoryTextProps {
  article: Article;
  ledger: Ledger;
  base: string;
}

/** Every revision of an article that was recorded, with what it changed, word by word. */
export function HistoryText({ article, ledger, base }: HistoryTextProps) {
  const { headline, language } = article;
  return (
    <>
      <p className={styles.meta}>
        {pageWords().historyOf}{' '}
        <a href={hrefUnder(base, articlePath(article.slug))} {...writtenIn(language)}>
          {headline}
        </a>
      </p>
      <PageTitle>{pageWords().whatWasChangedAndWhen}</PageTitle>
      <p className={styles.intro}>
        {pageWords().eachRevision}{' '}
        <a href={glossaryHref(base, 'links')}>{pageWords().aboutRecord}</a>
      </p>
      {historyOf(article, ledger).map((changes) => (
        <section key={changes.revision} className={styles.part}>
          <h2 className={styles.partTitle}>
            {capitalised(pageWords().revision(formatNumber(changes.revision)))}
            {words().comma}
            <time dateTime={changes.on}>{formatDate(changes.on, locale())}</time>
          </h2>
          <RecordNote {...changes} />
          <ul>
            {changes.changes.map((change) => (
              <li key={(change.after ?? change.before)?.ids.join()} className={styles.entry}>
                <HistoryEntry change={change} article={article} base={base} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What a revision is that changed nothing for readers. */
function RecordNote({ revision, changes, recorded }: RevisionChanges) {
  if (changes.length > 0) return null;
  const { articleRecorded, noWordsChanged, recorded: putRight } = pageWords();
  const notes = [noWordsChanged, ...recorded.map((what) => putRight[what])];
  return <p className={styles.meta}>{revision === 1 ? articleRecorded : notes.join(' ')}</p>;
}
