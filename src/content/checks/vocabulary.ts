import type { Article } from '#content/article.ts';
import type { Finding } from '#content/problem.ts';
import {
  BOUNDS,
  CURRENCIES,
  SPEAKER_KINDS,
  STATEMENT_KINDS,
  TIMES_OF_DAY,
  VERIFICATION_RESULTS,
} from '#content/vocabulary.ts';

/** Words that mean nothing here. The compiler refuses them already; this is for what comes past it. */
export function checkVocabulary(article: Article): Finding[] {
  const speakers = Object.entries(article.speakers).flatMap(([id, { kind }]) =>
    unknownWord(`speaker “${id}”`, 'kind', kind, SPEAKER_KINDS),
  );
  const statements = Object.entries(article.statements).flatMap(([id, { kind, when }]) => [
    ...unknownWord(`statement “${id}”`, 'kind', kind, STATEMENT_KINDS),
    ...(when?.time === undefined
      ? []
      : unknownWord(`statement “${id}”`, 'time of day', when.time, TIMES_OF_DAY)),
  ]);
  const claims = Object.entries(article.facts).flatMap(([fact, facts]) =>
    Object.entries(facts.claims).flatMap(([id, { bound, currency, verification }]) => {
      const where = `claim “${fact}.${id}”`;
      return [
        ...(bound === undefined ? [] : unknownWord(where, 'bound', bound, BOUNDS)),
        ...(currency === undefined ? [] : unknownWord(where, 'currency', currency, CURRENCIES)),
        ...(verification === undefined
          ? []
          : unknownWord(where, 'verification’s result', verification.result, VERIFICATION_RESULTS)),
      ];
    }),
  );
  const events = Object.entries(article.events).flatMap(([id, { when }]) =>
    'time' in when && when.time !== undefined
      ? unknownWord(`event “${id}”`, 'time of day', when.time, TIMES_OF_DAY)
      : [],
  );
  return [...speakers, ...statements, ...claims, ...events];
}

function unknownWord(
  where: string,
  field: string,
  word: string,
  known: readonly string[],
): Finding[] {
  if (known.includes(word)) return [];
  const advice = `its ${field} is “${word}”, which means nothing here. Use ${listOf(known)}.`;
  return [{ where, advice }];
}

function listOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
