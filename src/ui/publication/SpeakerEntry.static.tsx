import { indexOf } from '#content/article-index.ts';
import { blockText } from '#content/block.ts';
import type { IsoDate } from '#content/moment.ts';
import type { StatementKind } from '#content/vocabulary.ts';
import { articlePath, hrefUnder, passageFragment } from '#links/addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { capitalised } from '#messages/counts.ts';
import { formatDate, formatMoment } from '#messages/dates.ts';
import { isolated } from '#messages/isolated.ts';
import { DOT, describeStatement, kindLabel, roleOf } from '#messages/labels.ts';
import { type DescribedCrossResponse, describeResponses } from '#messages/responses.static.ts';
import type { ReportedStatement } from '#selectors/across-articles.ts';
import type { WithdrawnStatement } from '#selectors/withdrawn-statements.ts';
import { CrossResponseLine } from '#ui/documents/CrossResponseLine.static.tsx';
import firstLetter from '#ui/shared/FirstLetter.module.css';
import { writtenIn } from '#ui/shared/written-in.ts';
import { type Dated, yearOf } from './narrowing.ts';
import styles from './Publication.module.css';

/** What a speaker’s page lists. */
export type OnRecord = ReportedStatement | WithdrawnStatement;

export function isWithdrawn(entry: OnRecord): entry is WithdrawnStatement {
  return 'withdrawn' in entry;
}

/** Days of many years stand together here, so each has its own. */
const ANY_YEAR = { published: '1-01-01' } as const;

interface StatementEntryProps {
  reported: ReportedStatement;
  /** Responses between its article and others. */
  crossResponses: readonly DescribedCrossResponse[];
  base: string;
}

/** A statement as its article has it: its words, their context, what others said to it, what was corrected. */
export function StatementEntry({ reported, crossResponses, base }: StatementEntryProps) {
  const { article, placed, speaker, day } = reported;
  const { id, statement, text } = placed;
  const { when, ...told } = statement;
  const href = hrefUnder(base, articlePath(article.slug));
  const block = indexOf(article).blocks.get(placed.blockId);
  const written = writtenIn(article.language);
  return (
    <li {...entryOf(reported)}>
      <Day day={day}>{when && formatMoment(when, ANY_YEAR)}</Day>
      <p className={styles.meta}>
        {[kindLabel(statement.kind), ...describeStatement(article, told)].join(DOT)}
      </p>
      <Words kind={statement.kind} language={article.language}>
        {text}
      </Words>
      {block && (
        <details className={styles.context}>
          <summary>{pageWords().inContext}</summary>
          <p {...written}>{blockText(block)}</p>
        </details>
      )}
      {describeResponses(article, id).map((response) => (
        <p key={response.id} className={styles.meta}>
          <a className={styles.leads} href={href + passageFragment(response.id)}>
            {response.text}
          </a>
        </p>
      ))}
      {crossResponses
        .filter((response) => response.id === id)
        .map((response) => (
          <p key={response.path} className={styles.meta}>
            <CrossResponseLine response={response} base={base} className={styles.leads} />
          </p>
        ))}
      <Corrections entry={reported} />
      <p className={styles.meta}>
        {isolated(roleOf(speaker)) + words().comma + pageWords().inArticle}{' '}
        <a className={styles.leads} href={href + passageFragment(id)} {...written}>
          {article.headline}
        </a>
      </p>
    </li>
  );
}

/** A statement that its article withdrew: the words struck through, when and why. */
export function WithdrawnEntry({ entry, base }: { entry: WithdrawnStatement; base: string }) {
  const { article, id, words: said, kind, day, withdrawn } = entry;
  const href = hrefUnder(base, articlePath(article.slug)) + passageFragment(id);
  return (
    <li {...entryOf(entry)}>
      <Day day={day} />
      {kind && <p className={styles.meta}>{kindLabel(kind)}</p>}
      <Words kind={kind} language={article.language}>
        <del>{said}</del>
      </Words>
      <p className={styles.caution}>
        {words().withdrawn(formatDate(withdrawn.on, locale()), isolated(withdrawn.reason))}
      </p>
      <Corrections entry={entry} />
      <p className={styles.meta}>
        {pageWords().inArticle}{' '}
        <a className={styles.leads} href={href} {...writtenIn(article.language)}>
          {article.headline}
        </a>
      </p>
    </li>
  );
}

/** What the page’s rules narrow the list down by. */
function entryOf(entry: Dated) {
  return {
    className: `${styles.entry} ${styles.dated}`,
    'data-year': yearOf(entry),
    'data-story': entry.article.story,
    'data-topics': entry.article.topics?.join(' '),
  };
}

/** The day of an entry; what is known of the hour comes as its children. */
function Day({ day, children }: { day: IsoDate; children?: string | undefined }) {
  return (
    <p className={styles.day}>
      <time dateTime={day}>{capitalised(children ?? formatDate(day, locale()))}</time>
    </p>
  );
}

interface WordsProps {
  kind: StatementKind | undefined;
  language: string;
  children: React.ReactNode;
}

function Words({ kind, language, children }: WordsProps) {
  const Element = kind === 'direct' ? 'blockquote' : 'p';
  return (
    <Element
      className={
        kind && kind !== 'direct' ? `${styles.words} ${firstLetter.capital}` : styles.words
      }
      data-kind={kind}
      {...writtenIn(language)}
    >
      {children}
    </Element>
  );
}

function Corrections({ entry: { corrections } }: { entry: OnRecord }) {
  return corrections.map(({ on, note }) => (
    <p key={note} className={styles.caution}>
      {pageWords().corrected(formatDate(on, locale()))}: {isolated(note)}
    </p>
  ));
}
