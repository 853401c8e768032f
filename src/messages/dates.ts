import type { Article } from '#content/article.ts';
import { madeOnce } from '#content/made-once.ts';
import type { ClockTime, EventTime, IsoDate, Moment } from '#content/moment.ts';
import type { TimeOfDay } from '#content/vocabulary.ts';
import { locale, words } from './catalogue/words.ts';

/* Browsers' language data differ in small ways from the build's, as `numbers.ts` says. */

/** "16 September 2022" */
export function formatDate(date: IsoDate, language: string): string {
  return format(date, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "16 Sept"; with its year, "16 Sept 2022". */
export function formatShortDay(date: IsoDate, language: string, withYear = false): string {
  const year = withYear ? 'numeric' : undefined;
  return format(date, language, { day: 'numeric', month: 'short', year });
}

/** "Friday 16 September", "late on Thursday 15 September"; with its year where that is not the article's. */
export function formatMoment({ on, time }: Moment, article: Pick<Article, 'published'>): string {
  const isOtherYear = on.slice(0, 4) !== article.published.slice(0, 4);
  const options = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: isOtherYear ? 'numeric' : undefined,
  } as const;
  const day = format(on, locale(), options);
  return time ? words().timeOnDay(timeLabel(time), day) : day;
}

/**
 * "24 February 2022", "10–11 September 2022", "Early in the war", "15 September 2022, late". With its
 * year: a line of time is read years later, and may span some.
 */
export function formatEventTime(when: EventTime, language: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  if ('roughly' in when) return when.roughly;
  if ('from' in when) {
    const range = formatter(language, options);
    return closeDays(range.formatRange(utc(when.from), utc(when.to)));
  }
  const day = format(when.on, language, options);
  return when.time ? day + words().comma + timeLabel(when.time) : day;
}

/** "late"; "at 09:30" */
function timeLabel(time: TimeOfDay | ClockTime): string {
  if (time === 'early' || time === 'late') return words()[time];
  const clock = new Intl.DateTimeFormat(locale(), { timeStyle: 'short', timeZone: 'UTC' });
  return words().atTime(clock.format(new Date(`1970-01-01T${time}Z`)));
}

/** Between two days of one month as well; between a year and a day it stands apart. */
function closeDays(range: string): string {
  return range
    .replace(/\s–\s/u, ' – ')
    .replace(/(?<!\d)(\d{1,2}) – (?=\d{1,2}\D+\d{4}\D*$)/u, '$1–');
}

/** Made once: pages name the same few days over and over. */
const format = madeOnce((date: IsoDate, language: string, options: Intl.DateTimeFormatOptions) =>
  formatter(language, options).format(utc(date)),
);

/** A calendar day has no time zone, so it is read and written in one and the same. Made once: it is slow to make. */
const formatter = madeOnce(
  (language: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }),
);

function utc(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
