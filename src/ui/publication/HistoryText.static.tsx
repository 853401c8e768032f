import { diffWordsWithSpace } from 'diff';
import type { Article } from '#content/article.ts';
import type { Ledger, PublishedAttribution, PublishedPassage } from '#content/ledger.ts';
import { articlePath, hrefUnder } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { describePublished } from '#messages/attribution.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { capitalised, formatNumber } from '#messages/counts.ts';
import { formatDate } from '#messages/dates.ts';
import { historyOf, type PassageChange } from '#selectors/history.ts';
import { PageTitle } from '#ui/shared/PageTitle.static.tsx';
import { writtenIn } from '#ui/shared/written-in.ts';
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
      {historyOf(ledger).map(({ revision, on, changes }) => (
        <section key={revision} className={styles.part}>
          <h2 className={styles.partTitle}>
            {capitalised(pageWords().revision(formatNumber(revision)))}
            {words().comma}
            <time dateTime={on}>{formatDate(on, locale())}</time>
          </h2>
          {revision === 1 && <p className={styles.meta}>{pageWords().articleRecorded}</p>}
          {revision > 1 && changes.length === 0 && (
            <p className={styles.meta}>{pageWords().noWordsChanged}</p>
          )}
          <ul>
            {changes.map((change) => (
              <li key={change.id} className={styles.entry}>
                <Change change={change} article={article} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Change({ change, article }: { change: PassageChange; article: Article }) {
  const { id, before, after } = change;
  const kind = (after ?? before)?.kind;
  return (
    <>
      <p className={styles.meta}>
        {[changeOf(change), kind && pageWords().passages[kind], words().quoted(id)].join(' ')}
      </p>
      <p className={styles.words} {...writtenIn(article.language)}>
        <Words before={before} after={after} />
      </p>
      {before?.attribution && after?.attribution && (
        <Attribution before={before.attribution} after={after.attribution} article={article} />
      )}
    </>
  );
}

function changeOf({ before, after }: PassageChange): string {
  const { changed, gone, isNew } = pageWords();
  return before ? (after ? changed : gone) : isNew;
}

interface Pair<T> {
  before: T;
  after: T;
}

function Words({ before, after }: Pair<PublishedPassage | undefined>) {
  if (!before) return <ins>{after?.words}</ins>;
  if (!after) return <del>{before.words}</del>;
  return diffWordsWithSpace(before.words, after.words).map(({ value, added, removed }, i) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never move
    if (added) return <ins key={i}>{value}</ins>;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never move
    return removed ? <del key={i}>{value}</del> : value;
  });
}

function Attribution({
  before,
  after,
  article,
}: Pair<PublishedAttribution> & { article: Article }) {
  const named = (attribution: PublishedAttribution) =>
    describePublished({
      ...attribution,
      by: attribution.by.map((id) => article.speakers[id]?.name ?? id),
      via: attribution.via?.map((id) => article.speakers[id]?.name ?? id),
    });
  const [was, is] = [named(before), named(after)];
  return (
    was !== is && (
      <p className={styles.meta}>
        {pageWords().saidToBe} <del>{was}</del> <ins>{is}</ins>
      </p>
    )
  );
}
