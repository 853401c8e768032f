import type { Article, EventTime, IsoDate, Moment } from '#content/article.ts';

/* Browsers' language data differ in small ways from the build's, as `numbers.ts` says. */

/** "16 September 2022" */
export function formatDate(date: IsoDate, language: string): string {
  return format(date, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** What sets the form of its dates. */
type Dated = Pick<Article, 'language' | 'published'>;

/** "Friday 16 September", "late on Thursday 15 September"; with its year where that is not the article's. */
export function formatMoment({ on, time }: Moment, article: Dated): string {
  const options = { weekday: 'long', ...dayAndMonth(article, on) } as const;
  const day = format(on, article.language, options);
  return time ? `${time} on ${day}` : day;
}

/** "24 February", "10–11 September", "Early in the war", "15 September, late"; years as `formatMoment` has them. */
export function formatEventTime(when: EventTime, article: Dated): string {
  const { language } = article;
  if ('roughly' in when) return when.roughly;
  if ('from' in when) {
    const range = formatter(language, dayAndMonth(article, when.from, when.to));
    return closeDays(range.formatRange(utc(when.from), utc(when.to)));
  }
  const day = format(when.on, language, dayAndMonth(article, when.on));
  return when.time ? `${day}, ${when.time}` : day;
}

function dayAndMonth({ published }: Dated, ...days: IsoDate[]) {
  const options = { day: 'numeric', month: 'long' } as const;
  const thisYear = days.every((day) => day.slice(0, 4) === published.slice(0, 4));
  return thisYear ? options : ({ ...options, year: 'numeric' } as const);
}

/** Between two days of one month as well; between a year and a day it stands apart. */
function closeDays(range: string): string {
  return range
    .replace(/\s–\s/u, ' – ')
    .replace(/(?<!\d)(\d{1,2}) – (?=\d{1,2}\D+(?:\d{4})?$)/u, '$1–');
}

function format(date: IsoDate, language: string, options: Intl.DateTimeFormatOptions): string {
  return formatter(language, options).format(utc(date));
}

/** A calendar day has no time zone, so it is read and written in one and the same. */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
}

function utc(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
