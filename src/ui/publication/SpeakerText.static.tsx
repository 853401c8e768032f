import type { Article } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import { blockText } from '#content/block.ts';
import type { RegisteredSpeaker, Registry } from '#content/registry.ts';
import { articlePath, hrefUnder, passageFragment } from '#links/addresses.ts';
import { SPEAKERS_PATH } from '#links/publication-addresses.ts';
import { countOf } from '#messages/counts.ts';
import { formatDate, formatMoment } from '#messages/dates.ts';
import { describeStatement, kindLabel, roleOf } from '#messages/labels.ts';
import { describeResponses } from '#messages/responses.ts';
import { type ReportedStatement, statementsOfSpeaker } from '#selectors/across-articles.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { PageTitle } from '#ui/shared/PageTitle.static.tsx';
import { writtenIn } from '#ui/shared/written-in.ts';
import styles from './Publication.module.css';

interface SpeakerTextProps {
  id: string;
  speaker: RegisteredSpeaker;
  registry: Registry;
  articles: readonly Article[];
  base: string;
}

/** One speaker's statements in all articles, the newest first, each with its words, and in context. */
export function SpeakerText({ id, speaker, registry, articles, base }: SpeakerTextProps) {
  const statements = statementsOfSpeaker(articles, id);
  const { years, stories } = partsOf(statements);
  const inArticles = new Set(statements.map(({ article }) => article.slug)).size;
  return (
    <>
      <PageTitle>{speaker.name}</PageTitle>
      {(speaker.roles ?? []).map(({ role, since, until }) => (
        <p key={role} className={styles.meta}>
          {role}
          {since && `, since ${formatDate(since, 'en-GB')}`}
          {until && `, until ${formatDate(until, 'en-GB')}`}
        </p>
      ))}
      <p className={styles.intro}>
        {countOf(statements.length, 'statement')} in {countOf(inArticles, 'article')}, the newest
        first, each as its article had it.
      </p>
      {years.length + stories.length > 0 && (
        <nav aria-label="Narrow down" className={styles.narrow}>
          <a href={`#${ELEMENT_IDS.article}`}>All</a>
          {years.map((year) => (
            <a key={year} href={`#${year}`}>
              {year}
            </a>
          ))}
          {stories.map((story) => (
            <a key={story} href={`#${story}`}>
              {registry.stories[story]?.name ?? story}
            </a>
          ))}
        </nav>
      )}
      {[...years, ...stories].map((name) => (
        <span key={name} id={name} className={styles.anchor} />
      ))}
      <ol>
        {statements.map((reported) => (
          <Entry
            key={`${reported.article.slug} ${reported.placed.id}`}
            reported={reported}
            base={base}
          />
        ))}
      </ol>
      <p>
        <a href={hrefUnder(base, SPEAKERS_PATH)}>Everyone who is quoted</a>
      </p>
    </>
  );
}

/** The years and stories that some of the statements are of, and not all. */
function partsOf(statements: readonly ReportedStatement[]): { years: string[]; stories: string[] } {
  const some = (names: readonly (string | undefined)[]) =>
    [...new Set(names)].length > 1 ? [...new Set(names.flatMap((name) => name ?? []))] : [];
  return {
    years: some(statements.map(yearOf)),
    stories: some(statements.map(({ article }) => article.story)),
  };
}

/** What the links of a speaker's page narrow it down to, by the address alone. */
export function narrowingRules(id: string, articles: readonly Article[]): string {
  const { years, stories } = partsOf(statementsOfSpeaker(articles, id));
  const rule = (attribute: string) => (name: string) =>
    `main:has([id="${name}"]:target) [data-year]:not([data-${attribute}="${name}"]){display:none}`;
  return [...years.map(rule('year')), ...stories.map(rule('story'))].join('');
}

/** Days of many years stand together here, so each has its own. */
const ANY_YEAR = { language: 'en-GB', published: '1-01-01' } as const;

function yearOf({ day }: ReportedStatement): string {
  return day.slice(0, 4);
}

function Entry({ reported, base }: { reported: ReportedStatement; base: string }) {
  const { article, placed, speaker, day, corrections } = reported;
  const { id, statement, text } = placed;
  const { when, ...told } = statement;
  const href = hrefUnder(base, articlePath(article.slug));
  const block = indexOf(article).blocks.get(placed.blockId);
  const written = writtenIn(article.language);
  return (
    <li className={styles.entry} data-year={yearOf(reported)} data-story={article.story}>
      <p className={styles.meta}>
        <time dateTime={day}>{when ? formatMoment(when, ANY_YEAR) : formatDate(day, 'en-GB')}</time>
        {' · '}
        {[kindLabel(statement.kind), ...describeStatement(article, told)].join(' · ')}
      </p>
      {statement.kind === 'direct' ? (
        <blockquote className={styles.words} {...written}>
          {text}
        </blockquote>
      ) : (
        <p className={styles.words} {...written}>
          {text}
        </p>
      )}
      {block && (
        <details className={styles.context}>
          <summary>In context</summary>
          <p {...written}>{blockText(block)}</p>
        </details>
      )}
      {describeResponses(article, id).map((response) => (
        <p key={response.id} className={styles.meta}>
          <a href={href + passageFragment(response.id)}>{response.text}</a>
        </p>
      ))}
      {corrections.map(({ on, note }) => (
        <p key={note} className={styles.caution}>
          Corrected {formatDate(on, 'en-GB')}: {note}
        </p>
      ))}
      <p className={styles.meta}>
        {roleOf(speaker)}, in{' '}
        <a href={href + passageFragment(id)} {...written}>
          {article.headline}
        </a>
      </p>
    </li>
  );
}
