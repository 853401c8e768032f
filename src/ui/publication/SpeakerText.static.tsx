import type { Article } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import { blockText } from '#content/block.ts';
import type { RegisteredSpeaker, Registry } from '#content/registry.ts';
import { articlePath, hrefUnder, passageFragment } from '#links/addresses.ts';
import { SPEAKERS_PATH } from '#links/publication-addresses.ts';
import { countOf } from '#messages/counts.ts';
import { formatDate } from '#messages/dates.ts';
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
  const years = unique(statements.map(yearOf));
  const stories = unique(statements.flatMap(({ article }) => article.story ?? []));
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
      {(years.length > 1 || stories.length > 1) && (
        <nav aria-label="Narrow down" className={styles.narrow}>
          <a href={`#${ELEMENT_IDS.article}`}>All</a>
          {years.length > 1 &&
            years.map((year) => (
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
      <ol className={styles.record}>
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

/** What the links of a speaker's page narrow it down to: the statements of one year, or of one story. */
export function narrowingRules(id: string, articles: readonly Article[]): string {
  const statements = statementsOfSpeaker(articles, id);
  const rule = (name: string, attribute: string) =>
    `main:has([id="${name}"]:target) [data-year]:not([data-${attribute}="${name}"]){display:none}`;
  return [
    ...unique(statements.map(yearOf)).map((year) => rule(year, 'year')),
    ...unique(statements.flatMap(({ article }) => article.story ?? [])).map((story) =>
      rule(story, 'story'),
    ),
  ].join('');
}

function yearOf({ day }: ReportedStatement): string {
  return day.slice(0, 4);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function Entry({ reported, base }: { reported: ReportedStatement; base: string }) {
  const { article, placed, speaker, day, corrections } = reported;
  const { id, statement, text } = placed;
  const href = hrefUnder(base, articlePath(article.slug));
  const block = indexOf(article).blocks.get(placed.blockId);
  const written = writtenIn(article.language);
  return (
    <li className={styles.entry} data-year={yearOf(reported)} data-story={article.story}>
      <p className={styles.meta}>
        <time dateTime={day}>{formatDate(day, 'en-GB')}</time>
        {' · '}
        {[kindLabel(statement.kind), ...describeStatement(article, statement)].join(' · ')}
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
