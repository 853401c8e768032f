import { indexOf } from '#content/article-index.ts';
import { blockText } from '#content/block.ts';
import type { RegisteredSpeaker, Registry } from '#content/registry.ts';
import { articlePath, hrefUnder, passageFragment } from '#links/addresses.ts';
import { SPEAKERS_PATH } from '#links/publication-addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { countOf } from '#messages/counts.ts';
import { formatDate, formatMoment } from '#messages/dates.ts';
import { isolated } from '#messages/isolated.ts';
import { describeStatement, kindLabel, roleOf } from '#messages/labels.ts';
import { pageCountOf } from '#messages/page-counts.static.ts';
import { describeResponses } from '#messages/responses.ts';
import { type ReportedStatement, STATEMENTS_A_PAGE } from '#selectors/across-articles.ts';
import { PageLinks } from '#ui/list/PageLinks.static.tsx';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { PageTitle } from '#ui/shared/PageTitle.static.tsx';
import { writtenIn } from '#ui/shared/written-in.ts';
import styles from './Publication.module.css';

interface SpeakerTextProps {
  speaker: RegisteredSpeaker;
  registry: Registry;
  /** All of them, the newest first. */
  statements: readonly ReportedStatement[];
  /** Those of this page. */
  shown: readonly ReportedStatement[];
  /** From 1. */
  page: number;
  /** Of every page. */
  hrefs: readonly string[];
  base: string;
}

/** One speaker's statements in all articles, the newest first, each with its words, and in context. */
export function SpeakerText(props: SpeakerTextProps) {
  const { speaker, registry, statements, shown, page, hrefs, base } = props;
  const { stories, topics } = partsOf(shown);
  const years = yearLinks(statements, hrefs, page);
  const inArticles = new Set(statements.map(({ article }) => article.slug)).size;
  return (
    <>
      <PageTitle>{speaker.name}</PageTitle>
      {(speaker.roles ?? []).map(({ role, since, until }) => (
        <p key={role} className={styles.meta}>
          {role}
          {since && words().comma + pageWords().since(formatDate(since, locale()))}
          {until && words().comma + pageWords().until(formatDate(until, locale()))}
        </p>
      ))}
      <p className={styles.intro}>
        {pageWords().statementsInArticles(
          countOf(statements.length, 'statement'),
          pageCountOf(inArticles, 'inArticles'),
        )}
      </p>
      {years.length + stories.length + topics.length > 0 && (
        <nav aria-label={pageWords().narrowDown} className={styles.narrow}>
          <a href={`#${ELEMENT_IDS.article}`}>
            {hrefs.length > 1 ? pageWords().allOfPage : pageWords().all}
          </a>
          {years.map(({ year, href }) => (
            <a key={year} href={href}>
              {year}
            </a>
          ))}
          {stories.map((story) => (
            <a key={story} href={`#${story}`}>
              {registry.stories[story]?.name ?? story}
            </a>
          ))}
          {topics.map((topic) => (
            <a key={topic} href={`#${topicAnchor(topic)}`}>
              {registry.topics[topic]?.name ?? topic}
            </a>
          ))}
        </nav>
      )}
      {[...yearsOf(shown), ...stories, ...topics.map(topicAnchor)].map((name) => (
        <span key={name} id={name} className={styles.anchor} />
      ))}
      <ol>
        {shown.map((reported) => (
          <Entry
            key={`${reported.article.slug} ${reported.placed.id}`}
            reported={reported}
            base={base}
          />
        ))}
      </ol>
      <PageLinks page={page} hrefs={hrefs} />
      <p>
        <a href={hrefUnder(base, SPEAKERS_PATH)}>{pageWords().everyoneQuoted}</a>
      </p>
    </>
  );
}

/** An anchor of its own: a topic may have the id of a story. */
function topicAnchor(topic: string): string {
  return `topic-${topic}`;
}

/** The stories and topics that some of the statements are of, and not all. */
function partsOf(statements: readonly ReportedStatement[]) {
  const some = (lists: readonly (readonly string[])[]) =>
    [...new Set(lists.flat())].filter((name) => lists.some((list) => !list.includes(name)));
  return {
    stories: some(statements.map(({ article }) => (article.story ? [article.story] : []))),
    topics: some(statements.map(({ article }) => article.topics ?? [])),
  };
}

function yearsOf(statements: readonly ReportedStatement[]): string[] {
  return [...new Set(statements.map(yearOf))];
}

/** Each year, where there are several, with the first page that has statements of it. */
function yearLinks(
  statements: readonly ReportedStatement[],
  hrefs: readonly string[],
  page: number,
): { year: string; href: string }[] {
  const years = yearsOf(statements);
  if (years.length < 2) return [];
  return years.map((year) => {
    const at = statements.findIndex((one) => yearOf(one) === year);
    const first = Math.floor(at / STATEMENTS_A_PAGE);
    return { year, href: `${first === page - 1 ? '' : hrefs[first]}#${year}` };
  });
}

/** What the links of a speaker's page narrow it down to, by the address alone. */
export function narrowingRules(shown: readonly ReportedStatement[]): string {
  const { stories, topics } = partsOf(shown);
  const rule = (anchor: string, has: string) =>
    `main:has([id="${anchor}"]:target) [data-year]:not([data-${has}"]){display:none}`;
  return [
    ...yearsOf(shown).map((year) => rule(year, `year="${year}`)),
    ...stories.map((story) => rule(story, `story="${story}`)),
    ...topics.map((topic) => rule(topicAnchor(topic), `topics~="${topic}`)),
  ].join('');
}

/** Days of many years stand together here, so each has its own. */
const ANY_YEAR = { published: '1-01-01' } as const;

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
    <li
      className={styles.entry}
      data-year={yearOf(reported)}
      data-story={article.story}
      data-topics={article.topics?.join(' ')}
    >
      <p className={styles.meta}>
        <time dateTime={day}>
          {when ? formatMoment(when, ANY_YEAR) : formatDate(day, locale())}
        </time>
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
          <summary>{pageWords().inContext}</summary>
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
          {pageWords().corrected(formatDate(on, locale()))}: {isolated(note)}
        </p>
      ))}
      <p className={styles.meta}>
        {isolated(roleOf(speaker)) + words().comma + pageWords().inArticle}{' '}
        <a href={href + passageFragment(id)} {...written}>
          {article.headline}
        </a>
      </p>
    </li>
  );
}
