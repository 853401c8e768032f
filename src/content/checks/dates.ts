import type { Article } from '#content/article.ts';
import type { EventTime, IsoDate } from '#content/moment.ts';
import type { Finding } from '#content/problem.ts';

/** Days that do not exist, and days in an impossible order. */
export function checkDates(article: Article): Finding[] {
  return [
    ...checkTimeZone(article),
    ...checkExistence(article),
    ...checkPublication(article),
    ...checkStatements(article),
    ...checkClaims(article),
    ...checkEvents(article),
  ];
}

function checkTimeZone({ timeZone }: Article): Finding[] {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return [];
  } catch {
    const where = `time zone “${timeZone}”`;
    return [{ where, advice: 'no such zone is known. Write one such as Europe/Kyiv.' }];
  }
}

function checkExistence(article: Article): Finding[] {
  const dates: [where: string, date: string | undefined][] = [
    ['published', article.published],
    ['updated', article.updated],
    ...Object.entries(article.statements).map(([id, { when }]): [string, string | undefined] => [
      `statement “${id}”`,
      when?.on,
    ]),
    ...Object.entries(article.facts).flatMap(([fact, { claims }]) =>
      Object.entries(claims).flatMap(([id, { made, asOf }]): [string, string | undefined][] => [
        [`claim “${fact}.${id}”`, made],
        [`claim “${fact}.${id}”`, asOf],
      ]),
    ),
    ...Object.entries(article.documents).map(([id, { seen }]): [string, string | undefined] => [
      `document “${id}”`,
      seen,
    ]),
    ...article.corrections.map(({ on, passage }): [string, string] => [
      `correction of “${passage}”`,
      on,
    ]),
    ...Object.entries(article.former).map(([id, answer]): [string, string | undefined] => [
      `former “${id}”`,
      'withdrawn' in answer ? answer.withdrawn : undefined,
    ]),
    ...Object.entries(article.events).flatMap(([id, { when }]) =>
      daysOf(when).map((day): [string, string] => [`event “${id}”`, day]),
    ),
  ];
  return dates.flatMap(([where, date]) => adviceOnDay(date).map((advice) => ({ where, advice })));
}

/** What an editor reads of a day that does not exist; nothing of one that does, or is left out. */
export function adviceOnDay(date: string | undefined): string[] {
  return date === undefined || exists(date)
    ? []
    : [`there is no day “${date}”. Write year, month and day, such as 2022-09-16.`];
}

function checkPublication({ published, updated }: Article): Finding[] {
  return updated !== undefined && updated < published
    ? [
        {
          where: 'updated',
          advice: `${updated} lies before publication on ${published}. Correct one of them.`,
        },
      ]
    : [];
}

function checkStatements(article: Article): Finding[] {
  const last = article.updated ?? article.published;
  return Object.entries(article.statements).flatMap(([id, { when }]) =>
    when && when.on > last
      ? [
          {
            where: `statement “${id}”`,
            advice: `it was said on ${when.on}, after the article’s last date, ${last}. Correct the day, or set updated.`,
          },
        ]
      : [],
  );
}

function checkClaims(article: Article): Finding[] {
  const last = article.updated ?? article.published;
  return Object.entries(article.facts).flatMap(([fact, { claims }]) =>
    Object.entries(claims).flatMap(([id, { made, asOf, revises }]) => {
      const where = `claim “${fact}.${id}”`;
      const findings: Finding[] = [made, asOf]
        .filter((day) => day !== undefined && day > last)
        .map((day) => ({
          where,
          advice: `${day} lies after the article’s last date, ${last}. Correct the day, or set updated.`,
        }));
      const before = revises === undefined ? undefined : claims[revises];
      const [earlier, later] = [before?.asOf ?? before?.made, asOf ?? made];
      if (before && (earlier === undefined || later === undefined || later < earlier)) {
        findings.push({
          where,
          advice: `it revises “${revises}”, and their days do not say so. Give both made or asOf, the later one here.`,
        });
      }
      return findings;
    }),
  );
}

function checkEvents(article: Article): Finding[] {
  const last = article.updated ?? article.published;
  let previous: { id: string; order: string } | undefined;
  return Object.entries(article.events).flatMap(([id, { when }]) => {
    const days = daysOf(when);
    const [from, to = from] = days;
    if (from === undefined || to === undefined) return [];
    const findings: Finding[] = [];
    const where = `event “${id}”`;
    if (to < from) {
      findings.push({
        where,
        advice: `it ends on ${to}, before it begins on ${from}. Swap the days.`,
      });
    }
    if (to > last) {
      findings.push({
        where,
        advice: `${to} lies after the article’s last date, ${last}. Correct the day, or set updated.`,
      });
    }
    const order = from + partOfDay(when);
    if (previous && order < previous.order) {
      findings.push({
        where,
        advice: `${from} lies before “${previous.id}”, which stands above it. Put events in order of time.`,
      });
    }
    previous = { id, order };
    return findings;
  });
}

/** Sorts within a day: early, by the clock, a time that was not said, late. */
function partOfDay(when: EventTime): string {
  const time = 'on' in when ? when.time : undefined;
  if (time === undefined) return ' 24';
  if (time === 'early') return ' 00';
  return time === 'late' ? ' 25' : ` ${time}`;
}

/** The days that an event names; none where it is dated roughly. */
export function daysOf(when: EventTime): IsoDate[] {
  if ('on' in when) return [when.on];
  return 'from' in when ? [when.from, when.to] : [];
}

function exists(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === date;
}
