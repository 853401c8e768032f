import type { Article, Moment, Speaker, StatementKind } from '../article.ts';
import type { Bound, Currency, VerificationResult } from '../claim.ts';
import type { Finding } from '../problem.ts';

const BOUNDS: Record<Bound, true> = {
  about: true,
  'more-than': true,
  'at-least': true,
  'less-than': true,
  'at-most': true,
};
const RESULTS: Record<VerificationResult, true> = {
  verified: true,
  'could-not-verify': true,
  disputed: true,
  denied: true,
};
const CURRENCIES: Record<Currency, true> = { USD: true, EUR: true, GBP: true, UAH: true };
const SPEAKERS: Record<Speaker['kind'], true> = { person: true, institution: true, group: true };
const STATEMENTS: Record<StatementKind, true> = {
  direct: true,
  reported: true,
  denial: true,
  'no-comment': true,
};
const TIMES: Record<NonNullable<Moment['time']>, true> = { early: true, late: true };

/** Words that mean nothing here. The compiler refuses them already; this is for what comes past it. */
export function checkVocabulary(article: Article): Finding[] {
  const speakers = Object.entries(article.speakers).flatMap(([id, { kind }]) =>
    unknownWord(`speaker “${id}”`, 'kind', kind, SPEAKERS),
  );
  const statements = Object.entries(article.statements).flatMap(([id, { kind, when }]) => [
    ...unknownWord(`statement “${id}”`, 'kind', kind, STATEMENTS),
    ...(when?.time === undefined
      ? []
      : unknownWord(`statement “${id}”`, 'time of day', when.time, TIMES)),
  ]);
  const claims = Object.entries(article.facts).flatMap(([fact, facts]) =>
    Object.entries(facts.claims).flatMap(([id, { bound, currency, verification }]) => {
      const where = `claim “${fact}.${id}”`;
      return [
        ...(bound === undefined ? [] : unknownWord(where, 'bound', bound, BOUNDS)),
        ...(currency === undefined ? [] : unknownWord(where, 'currency', currency, CURRENCIES)),
        ...(verification === undefined
          ? []
          : unknownWord(where, 'verification’s result', verification.result, RESULTS)),
      ];
    }),
  );
  const events = Object.entries(article.events).flatMap(([id, { when }]) =>
    'time' in when && when.time !== undefined
      ? unknownWord(`event “${id}”`, 'time of day', when.time, TIMES)
      : [],
  );
  return [...speakers, ...statements, ...claims, ...events];
}

function unknownWord(where: string, field: string, word: string, known: object): Finding[] {
  if (typeof word === 'string' && Object.hasOwn(known, word)) return [];
  const advice = `its ${field} is “${word}”, which means nothing here. Use ${listOf(Object.keys(known))}.`;
  return [{ where, advice }];
}

function listOf(words: string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
