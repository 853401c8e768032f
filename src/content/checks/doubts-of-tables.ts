import type { Article, Coordinates } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import { blockText } from '#content/block.ts';
import { TITLES } from '#content/ids.ts';
import { isLanguage } from '#content/is-language.ts';
import { madeOnce } from '#content/made-once.ts';
import type { IsoDate } from '#content/moment.ts';
import type { Doubt } from '#content/warning.ts';
import { daysOf } from './dates.ts';
import { numbersIn } from './numbers-in.ts';
import { spelledNumbers } from './spelled-numbers.ts';

/** What tables and titles say that the text makes unlikely. */
export function doubtTables(article: Article): Doubt[] {
  return [
    ...doubtYears(article),
    ...doubtCoordinates(article),
    ...doubtDays(article),
    ...doubtTitles(article),
  ];
}

/** Years: statements and claims are of the article's time, events may be older. */
const STATEMENT_YEARS = { before: 20, after: 1 };
const EVENT_YEARS = { before: 100, after: 30 };

function doubtYears(article: Article): Doubt[] {
  const said = Object.entries(article.statements).flatMap(([id, { when }]) =>
    when ? [{ kind: 'statement', id, on: when.on, ...STATEMENT_YEARS }] : [],
  );
  const claimed = Object.entries(article.facts).flatMap(([fact, { claims }]) =>
    Object.entries(claims).flatMap(([claim, { made, asOf }]) =>
      [made, asOf].flatMap((on) =>
        on ? [{ kind: 'claim', id: `${fact}.${claim}`, on, ...STATEMENT_YEARS }] : [],
      ),
    ),
  );
  const happened = Object.entries(article.events).flatMap(([id, { when }]) =>
    daysOf(when).map((on) => ({ kind: 'event', id, on, ...EVENT_YEARS })),
  );
  const now = yearOf(article.published);
  return [...said, ...claimed, ...happened].flatMap(({ kind, id, on, before, after }) =>
    yearOf(on) < now - before || yearOf(on) > now + after
      ? [
          {
            warning: 'year' as const,
            at: id,
            where: `${kind} “${id}”`,
            advice: `its year is ${yearOf(on)}, and the article’s ${now}. Is a digit wrong?`,
          },
        ]
      : [],
  );
}

function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

/** In degrees: a place as far as this from all others, and within this of one of them if exchanged. */
const FAR = 15;
const NEAR = 5;

function doubtCoordinates({ places }: Article): Doubt[] {
  const all = Object.entries(places).flatMap(([id, { name, at }]) =>
    at ? [{ id, name, at }] : [],
  );
  return all.flatMap(({ id, name, at }) => {
    const others = all.filter((other) => other.id !== id);
    const exchanged = { latitude: at.longitude, longitude: at.latitude };
    const isFar = others.length > 0 && others.every((other) => apart(other.at, at) > FAR);
    return isFar && others.some((other) => apart(other.at, exchanged) < NEAR)
      ? [
          {
            warning: 'coordinates' as const,
            at: id,
            where: `place “${id}”`,
            advice: `${name} lies far from the other places, and near them if its latitude and longitude are exchanged. Exchange them?`,
          },
        ]
      : [];
  });
}

function apart(one: Coordinates, other: Coordinates): number {
  return Math.hypot(one.latitude - other.latitude, one.longitude - other.longitude);
}

function doubtDays(article: Article): Doubt[] {
  return Object.entries(article.events).flatMap(([id, { when }]) => {
    const days = daysOf(when);
    const words = (indexOf(article).events.get(id)?.spans ?? []).join(' ');
    const named = daysIn(words, article.language);
    // Of a range either end may be named, or a day within it.
    const [from = '', to = from] = days.map((day) => day.slice(5));
    const isOther =
      from !== '' &&
      named.length > 0 &&
      named.every((day) => (from <= to ? day < from || day > to : day > to && day < from));
    return isOther
      ? [
          {
            warning: 'day-in-words' as const,
            at: id,
            where: `event “${id}”`,
            advice: `its day is ${days.join(' to ')}, but the body says “${words}”. Make them agree.`,
          },
        ]
      : [];
  });
}

/** The days that words name by number and month, as `09-16`. */
function daysIn(words: string, language: string): string[] {
  const text = words.toLowerCase();
  return monthsOf(language).flatMap(({ month, patterns }) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(
        ([, before, after]) => `${month}-${(before ?? after ?? '').padStart(2, '0')}`,
      ),
    ),
  );
}

interface Month {
  /** "09" */
  month: string;
  /** A day of it, before or after its name. */
  patterns: readonly RegExp[];
}

/** The months, by what CLDR calls them within a date in a language, long and short. */
const monthsOf = madeOnce((language: string): Month[] => {
  const locale = isLanguage(language) ? language : 'en';
  return Array.from({ length: 12 }, (_, i) => {
    const day = new Date(Date.UTC(2026, i, 12));
    const names = (['long', 'short'] as const).map((month) =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' })
        .formatToParts(day)
        .flatMap(({ type, value }) => (type === 'month' ? value.toLowerCase() : []))
        .join('')
        .replace(/\.$/, ''),
    );
    const patterns = [...new Set(names)].map(
      (name) =>
        new RegExp(
          `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+|de\\s+)?${name}(?!\\p{L})|(?<!\\p{L})${name}\\.?\\s+(\\d{1,2})(?!\\d)`,
          'gu',
        ),
    );
    return { month: String(i + 1).padStart(2, '0'), patterns };
  });
});

function doubtTitles(article: Article): Doubt[] {
  const { language, blocks } = article;
  const read = (text: string) => [
    ...numbersIn(text, language),
    ...spelledNumbers(text, language).filter((number) => number !== 1),
  ];
  const inTitles = TITLES.map((title) => ({ title, numbers: read(article[title]) }));
  // To read the whole body takes longest, and most titles have no number.
  if (inTitles.every(({ numbers }) => numbers.length === 0)) return [];
  const known = new Set(blocks.flatMap((block) => read(blockText(block))));
  return inTitles.flatMap(({ title, numbers }) => {
    const missing = numbers.filter((number) => !known.has(number));
    return missing.length > 0
      ? [
          {
            warning: 'number-in-title' as const,
            at: title,
            where: title,
            advice: `it has ${missing.join(' and ')}, and the text has not. Make them agree.`,
          },
        ]
      : [];
  });
}
