import { diffWords } from 'diff';
import type { Article } from '#content/article.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale } from '#messages/catalogue/words.ts';
import { capitalised } from '#messages/counts.ts';
import { formatDate } from '#messages/dates.ts';
import { describeAttributions, whatBecame } from '#messages/describe-change.static.ts';
import { DOT } from '#messages/labels.ts';
import { onOneLine } from '#messages/previews.ts';
import type { ToldChange } from '#selectors/history.ts';
import type { PassageChange, PassageState } from '#selectors/passage-change.ts';
import compared from '#ui/shared/Compared.module.css';
import { ComparedWords } from '#ui/shared/ComparedWords.tsx';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import { writtenIn } from '#ui/shared/written-in.ts';
import { ChangedPassage } from './ChangedPassage.static.tsx';
import styles from './Publication.module.css';

interface HistoryEntryProps {
  change: ToldChange;
  article: Article;
  base: string;
}

/** One change: where it was made, the words, whose they are, and what changed with them. */
export function HistoryEntry({ change, article, base }: HistoryEntryProps) {
  const { before, after, marks, keepsWords, isReattributed } = change;
  const place = { article, base };
  return (
    <>
      <p className={styles.meta}>
        <ChangedPassage change={change} {...place} />
        {DOT + whatBecame(change, keepsWords)}
      </p>
      <p className={`${styles.words} ${compared.compared}`} {...writtenIn(article.language)}>
        {keepsWords ? (after ?? before)?.words : <Words before={before} after={after} />}
      </p>
      <Kinds before={before} after={after} />
      {before && after && isReattributed && (
        <p className={`${styles.meta} ${compared.compared}`}>
          {pageWords().saidToBe} <del>{describeAttributions(before)}</del>{' '}
          <ins>{describeAttributions(after)}</ins>
        </p>
      )}
      <Withdrawal change={change} article={article} />
      {marks.length > 0 && (
        <ul className={`${styles.meta} ${styles.marks}`}>
          {marks.map((mark) => (
            <li key={(mark.after ?? mark.before)?.ids.join()}>
              <ChangedPassage change={mark} {...place} />
              {DOT + whatBecame(mark, false)}
              <Withdrawal change={mark} article={article} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface Sides {
  before: PassageState | undefined;
  after: PassageState | undefined;
}

function Words({ before, after }: Sides) {
  const [was, is] = [before, after].map((side) => side && onOneLine(side.words));
  if (was === undefined) return <ins>{is}</ins>;
  if (is === undefined) return <del>{was}</del>;
  return <ComparedWords parts={diffWords(was, is)} />;
}

/** Where a paragraph has become a quotation, or the like. */
function Kinds({ before, after }: Sides) {
  if (!before || !after || before.kind === after.kind) return null;
  const { passages } = pageWords();
  return (
    <p className={`${styles.meta} ${compared.compared}`}>
      <del>{capitalised(passages[before.kind])}</del> <ins>{capitalised(passages[after.kind])}</ins>
    </p>
  );
}

function Withdrawal({ change, article }: { change: PassageChange; article: Article }) {
  const { withdrawn } = change;
  return (
    withdrawn && (
      <p className={styles.meta}>
        {pageWords().withdrawnOn(formatDate(withdrawn.on, locale()))}{' '}
        <WrittenIn language={article.language}>{withdrawn.reason}</WrittenIn>
      </p>
    )
  );
}
