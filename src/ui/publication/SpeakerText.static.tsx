import type { RegisteredSpeaker, Registry } from '#content/registry.ts';
import { hrefUnder } from '#links/addresses.ts';
import { SPEAKERS_PATH } from '#links/publication-addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { countOf, formatNumber } from '#messages/counts.ts';
import { formatDate } from '#messages/dates.ts';
import { isolated } from '#messages/isolated.ts';
import { pageCountOf } from '#messages/page-counts.static.ts';
import type { CrossResponsesOf } from '#messages/responses.static.ts';
import { STATEMENTS_PER_PAGE } from '#selectors/across-articles.ts';
import { PageLinks } from '#ui/list/PageLinks.static.tsx';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { PageTitle } from '#ui/shared/PageTitle.static.tsx';
import {
  type Choice,
  choicesOf,
  type Dated,
  narrowingRules,
  pagesId,
  yearOf,
} from './narrowing.ts';
import styles from './Publication.module.css';
import {
  isWithdrawn,
  type OnRecord,
  StatementEntry,
  WithdrawnEntry,
} from './SpeakerEntry.static.tsx';

interface SpeakerTextProps {
  speaker: RegisteredSpeaker;
  registry: Registry;
  /** All of them, the newest first. */
  entries: readonly OnRecord[];
  /** From 1. */
  page: number;
  /** Of every page. */
  hrefs: readonly string[];
  crossResponsesOf: CrossResponsesOf;
  base: string;
}

const ALL_HREF = `#${ELEMENT_IDS.article}`;

/** One speaker's statements in all articles, the newest first, each with its words, and in context. */
export function SpeakerText(props: SpeakerTextProps) {
  const { speaker, registry, entries, page, hrefs, crossResponsesOf, base } = props;
  const shown = entriesOn(page, entries);
  const choices = choicesOf(shown, registry);
  const links = linksTo(choices, entries, hrefs, page);
  const statements = saidOf(entries);
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
      {choices.map((choice) => (
        <p key={choice.anchor} id={choice.anchor} className={`${styles.intro} ${styles.anchor}`}>
          <span>{describeChoice(choice, saidOf(shown), hrefs.length > 1)}</span>
        </p>
      ))}
      <p className={`${styles.intro} ${styles.total}`}>
        {pageWords().statementsInArticles(
          countOf(statements.length, 'statement'),
          pageCountOf(inArticles, 'inArticles'),
        )}
      </p>
      {links.length > 0 && (
        <nav aria-label={pageWords().narrowDown} className={styles.narrow}>
          <a href={ALL_HREF}>{hrefs.length > 1 ? pageWords().allOfPage : pageWords().all}</a>
          {links.map(({ name, href }) => (
            <a key={href} href={href}>
              {name}
            </a>
          ))}
        </nav>
      )}
      <ol>
        {shown.map((entry) =>
          isWithdrawn(entry) ? (
            <WithdrawnEntry key={`${entry.article.slug} ${entry.id}`} entry={entry} base={base} />
          ) : (
            <StatementEntry
              key={`${entry.article.slug} ${entry.placed.id}`}
              reported={entry}
              crossResponses={crossResponsesOf(entry.article)}
              base={base}
            />
          ),
        )}
      </ol>
      <div className={styles.total}>
        <PageLinks page={page} hrefs={hrefs} />
      </div>
      {choices.map((choice) => (
        <div key={choice.anchor} id={pagesId(choice)} className={styles.pages}>
          <PageLinks page={page} hrefs={hrefsWithin(choice, entries, hrefs)} />
        </div>
      ))}
      <p>
        <a className={styles.leads} href={hrefUnder(base, SPEAKERS_PATH)}>
          {pageWords().everyoneQuoted}
        </a>
      </p>
    </>
  );
}

/** The rules of a page, for its head. */
export function rulesOf(page: number, entries: readonly OnRecord[], registry: Registry): string {
  return narrowingRules(choicesOf(entriesOn(page, entries), registry), ALL_HREF);
}

function entriesOn(page: number, entries: readonly OnRecord[]): readonly OnRecord[] {
  return entries.slice((page - 1) * STATEMENTS_PER_PAGE, page * STATEMENTS_PER_PAGE);
}

/** Without what was withdrawn, which is listed and not counted. */
function saidOf(entries: readonly OnRecord[]) {
  return entries.filter((entry) => !isWithdrawn(entry));
}

/** "4 of 7 statements: War in Ukraine" */
function describeChoice(
  { name, includes }: Choice,
  said: readonly Dated[],
  onPage: boolean,
): string {
  const count = formatNumber(said.filter(includes).length);
  const all = countOf(said.length, 'statement');
  const { narrowedTo, narrowedOnPage } = pageWords();
  return (onPage ? narrowedOnPage : narrowedTo)(count, all, isolated(name));
}

/** Where each choice leads: to this page, and of other years to the first page that has them. */
function linksTo(
  choices: readonly Choice[],
  entries: readonly OnRecord[],
  hrefs: readonly string[],
  page: number,
): { name: string; href: string }[] {
  const years = [...new Set(entries.map(yearOf))].map((year) => {
    const at = entries.findIndex((entry) => yearOf(entry) === year);
    const first = Math.floor(at / STATEMENTS_PER_PAGE);
    return { name: year, href: `${first === page - 1 ? '' : hrefs[first]}#${year}` };
  });
  const known = new Set(years.map(({ name }) => name));
  const others = choices
    .filter(({ anchor }) => !known.has(anchor))
    .map(({ name, anchor }) => ({ name, href: `#${anchor}` }));
  return [...(years.length < 2 ? [] : years), ...others];
}

/** The pages of a list, with the choice in their addresses where they have something of it. */
function hrefsWithin(
  { anchor, includes }: Choice,
  entries: readonly OnRecord[],
  hrefs: readonly string[],
): string[] {
  return hrefs.map((href, i) =>
    entriesOn(i + 1, entries).some(includes) ? `${href}#${anchor}` : href,
  );
}
