import type { Article } from '#content/article.ts';
import type { Finding } from '#content/problem.ts';
import {
  BOUNDS,
  PROPORTIONS,
  RESPONSES,
  SPEAKER_KINDS,
  SPEECH_ACTS,
  STATEMENT_KINDS,
  TIMES_OF_DAY,
  VERIFICATION_RESULTS,
} from '#content/vocabulary.ts';

/** Words that mean nothing here. The compiler refuses them already; this is for what comes past it. */
export function checkVocabulary(article: Article): Finding[] {
  const speakers = Object.entries(article.speakers).flatMap(([id, { kind }]) =>
    unknownWord(`speaker “${id}”`, 'kind', kind, SPEAKER_KINDS),
  );
  const statements = Object.entries(article.statements).flatMap(
    ([id, { kind, when, act, respondsTo }]) => {
      const where = `statement “${id}”`;
      return [
        ...unknownWord(where, 'kind', kind, STATEMENT_KINDS),
        ...unknownOption(where, 'act', act, SPEECH_ACTS),
        ...unknownOption(where, 'response', respondsTo?.how, RESPONSES),
        ...unknownTime(where, when?.time),
      ];
    },
  );
  const claims = Object.entries(article.facts).flatMap(([fact, facts]) =>
    Object.entries(facts.claims).flatMap(([id, claim]) => {
      const where = `claim “${fact}.${id}”`;
      const { bound, as, currency, measure, verification } = claim;
      return [
        ...unknownOption(where, 'bound', bound, BOUNDS),
        ...unknownOption(where, 'form', as, PROPORTIONS),
        ...unknownCode(where, 'currency', currency, 'Write an ISO 4217 code such as USD.'),
        ...unknownCode(
          where,
          'measure',
          measure,
          'Write one of CLDR such as kilometer or percent, or count it with a unit.',
        ),
        ...(verification
          ? unknownWord(where, 'verification’s result', verification.result, VERIFICATION_RESULTS)
          : []),
      ];
    }),
  );
  const events = Object.entries(article.events).flatMap(([id, { when }]) =>
    unknownTime(`event “${id}”`, 'time' in when ? when.time : undefined),
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

/** The same of a field that may be left out. */
function unknownOption(
  where: string,
  field: string,
  word: string | undefined,
  known: readonly string[],
): Finding[] {
  return word === undefined ? [] : unknownWord(where, field, word, known);
}

/** A part of the day, or a time by the clock. */
function unknownTime(where: string, time: string | undefined): Finding[] {
  return time !== undefined && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)
    ? []
    : unknownOption(where, 'time of day', time, [...TIMES_OF_DAY, 'a time such as 09:30']);
}

/** A code that the language data of every engine must know. */
function unknownCode(
  where: string,
  field: 'currency' | 'measure',
  code: string | undefined,
  advice: string,
): Finding[] {
  if (code === undefined || isKnownCode(field, code)) return [];
  return [{ where, advice: `its ${field} is “${code}”, which is not known. ${advice}` }];
}

export function isKnownCode(field: 'currency' | 'measure', code: string): boolean {
  if (field === 'currency') return Intl.supportedValuesOf('currency').includes(code);
  const units = Intl.supportedValuesOf('unit');
  return code.split('-per-').every((part) => units.includes(part));
}

function listOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
