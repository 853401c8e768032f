import * as chrono from 'chrono-node';
import type { EventTime, IsoDate, Moment } from '#content/moment.ts';
import type { Bound } from '#content/vocabulary.ts';
import type { Span } from '../attribution/span.ts';
import type { Token } from '../attribution/tokens.ts';

/** A number with what it counts, as the text has it. */
export interface FigureCandidate extends Span {
  value: number;
  bound?: Bound;
  unit?: string;
  currency?: string;
  measure?: string;
}

const BOUNDS: readonly [words: RegExp, bound: Bound][] = [
  [/(?:no|not) (?:fewer|less) than $/i, 'at-least'],
  [/(?:no|not) more than $/i, 'at-most'],
  [/(?:more than|over|above|upwards of) $/i, 'more-than'],
  [/(?:fewer than|less than|under|below) $/i, 'less-than'],
  [/at least $/i, 'at-least'],
  [/(?:at most|up to) $/i, 'at-most'],
  [/(?:nearly|almost|close to) $/i, 'nearly'],
  [/(?:about|around|some|roughly|approximately|an estimated) $/i, 'about'],
];

const CURRENCIES: Readonly<Record<string, string>> = {
  US$: 'USD',
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₴': 'UAH',
};
const MEASURES: Readonly<Record<string, string>> = {
  '%': 'percent',
  'per cent': 'percent',
  percent: 'percent',
  km: 'kilometer',
  kilometres: 'kilometer',
  kilometers: 'kilometer',
  miles: 'mile',
  metres: 'meter',
  meters: 'meter',
  tonnes: 'metric-ton',
  hectares: 'hectare',
  litres: 'liter',
};
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
};

const NUMBER =
  /(?<![\p{L}\d.,/:-])(US\$|[$£€¥₴])?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: ?(thousand|million|billion|trillion|bn|m)\b)?( ?%| per cent\b| percent\b)?(?![\d/:-]|\.\d|,\d|(?:st|nd|rd|th)\b)/gu;

const NO_UNIT =
  /^(?:to|and|or|of|in|on|at|from|for|by|per|a|am|pm|a\.m|p\.m|january|february|march|april|may|june|july|august|september|october|november|december|years?|months?|weeks?|days?|hours?|minutes?|o[’']clock|more|times|others?|out)$/i;

/** The numbers of an English text that count something; ages, years and times count nothing here. */
export function figuresIn(text: string, tokens: readonly Token[]): FigureCandidate[] {
  return [...text.matchAll(NUMBER)].flatMap((match): FigureCandidate[] => {
    const [whole, sign, digits = '', fraction = '', scale, percent] = match;
    const value = Number(digits.replaceAll(',', '') + fraction) * (SCALES[scale ?? ''] ?? 1);
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const bound = BOUNDS.find(([words]) => words.test(before));
    const lead = bound ? (bound[0].exec(before)?.[0].length ?? 0) : 0;
    const start = match.index - lead;
    const end = match.index + whole.length;
    const common = {
      start,
      value: Number(value.toPrecision(15)),
      ...(bound && { bound: bound[1] }),
    };
    if (sign) return [{ ...common, end, currency: CURRENCIES[sign] ?? 'USD' }];
    if (percent) return [{ ...common, end, measure: 'percent' }];
    const unit = unitAfter(text, tokens, end);
    if (!unit || (/^(?:1[89]|20)\d\d$/.test(digits) && !unit.plural)) return [];
    const measure = MEASURES[unit.words];
    return [{ ...common, end: unit.end, ...(measure ? { measure } : { unit: unit.words }) }];
  });
}

function unitAfter(
  text: string,
  tokens: readonly Token[],
  end: number,
): { words: string; end: number; plural: boolean } | undefined {
  const from = tokens.findIndex(({ start }) => start >= end);
  if (from === -1) return undefined;
  for (let i = from; i < from + 3; i += 1) {
    const token = tokens[i];
    if (!token || token.pos === 'PUNCT' || NO_UNIT.test(token.lower)) return undefined;
    if (!['ADJ', 'NOUN', 'VERB'].includes(token.pos)) return undefined;
    const next = tokens[i + 1];
    if (token.pos === 'NOUN' && next?.pos !== 'NOUN') {
      const first = tokens[from];
      const words = first ? text.slice(first.start, token.end) : '';
      return { words, end: token.end, plural: /s$|people|children|men|women/.test(words) };
    }
  }
  return undefined;
}

/** A day that the text names, with its words. */
export interface DayCandidate extends Span {
  when: Extract<EventTime, Moment>;
}

const NAMED_DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.? ?\d|\d\.? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:yesterday|today|tonight|tomorrow)\b|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}/i;

/** Days in a text, reckoned from the day of publication; a weekday is the last one before it. */
export function daysIn(text: string, published: IsoDate, language: string): DayCandidate[] {
  const parsers: Readonly<Record<string, { parse: typeof chrono.parse }>> = {
    de: chrono.de,
    fr: chrono.fr,
    uk: chrono.uk,
  };
  const parser = parsers[language] ?? chrono.en.GB;
  const reference = new Date(`${published}T23:59:00Z`);
  return parser
    .parse(text, { instant: reference, timezone: 0 }, { forwardDate: false })
    .flatMap((found): DayCandidate[] => {
      const isNamed =
        language !== 'en'
          ? found.start.isCertain('day') || found.start.isCertain('weekday')
          : NAMED_DAY.test(found.text);
      if (!isNamed || found.end) return [];
      const [year, month, day] = (['year', 'month', 'day'] as const).map(
        (part) => found.start.get(part) ?? 0,
      );
      const on =
        `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
      // Later days are announced, not past.
      if (on > published || (year ?? 0) < 1000) return [];
      const before = text.slice(Math.max(0, found.index - 9), found.index);
      const time =
        /\bearly (?:on )?$/i.test(before) || /^early\b/i.test(found.text)
          ? ('early' as const)
          : /\blate (?:on )?$/i.test(before) ||
              /^late\b|\b(?:night|evening)\b|^tonight/i.test(found.text)
            ? ('late' as const)
            : undefined;
      return [
        {
          start: found.index,
          end: found.index + found.text.replace(/[\s,.;]+$/, '').length,
          when: { on, ...(time && { time }) },
        },
      ];
    });
}

export interface PlaceCandidate extends Span {
  name: string;
}

const IN_PLACE =
  /\b(?:in|near|at|outside|around|from|to|of|off|across) (?:the )?((?:\p{Lu}[\p{L}’'-]+)(?: (?:\p{Lu}[\p{L}’'-]+|of|the|upon|on)(?= ?\p{Lu}| \p{Lu}))*(?: \p{Lu}[\p{L}’'-]+)?)/gu;
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Twitter|Facebook|Telegram|Instagram|God|Parliament|English|French|German|Mr|Mrs|Ms|Dr|I|The|A|It|He|She|They|We|This|That|His|Her|Their|Christmas|Easter)\b/;

/** Capitalised words behind “in”, “near” and “at”: places, if they are not somebody’s name. */
export function placesIn(text: string, isSomebody: (name: string) => boolean): PlaceCandidate[] {
  return [...text.matchAll(IN_PLACE)].flatMap((match): PlaceCandidate[] => {
    const name = (match[1] ?? '').replace(/[’']s$/, '').replace(/ (?:of|the|on|upon)$/, '');
    if (
      NO_PLACE.test(name) ||
      isSomebody(name) ||
      !/^(?:in|near|at|outside|around|off)\b/.test(match[0])
    )
      return [];
    const start = match.index + match[0].indexOf(name);
    return [{ name, start, end: start + name.length }];
  });
}
