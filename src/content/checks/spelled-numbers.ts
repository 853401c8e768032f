import { toCardinal as arabic } from 'n2words/ar-SA';
import { toCardinal as german } from 'n2words/de-DE';
import { toCardinal as english } from 'n2words/en-GB';
import { toCardinal as french } from 'n2words/fr-FR';
import { toCardinal as hindi } from 'n2words/hi-IN';
import { toCardinal as japanese } from 'n2words/ja-JP';
import { toCardinal as ukrainian } from 'n2words/uk-UA';

/** How a language spells numbers, and what a reader of its words must know beside that. */
interface Spelling {
  spell: (number: number) => string;
  /** Other ways to write what `spell` writes. Read from words and table alike. */
  plain?: (words: string) => string;
  /** Words that make a number what it does not spell: "half a million", "two dozen", "six point five". */
  beyond?: RegExp;
}

const SPELLINGS: Record<string, Spelling> = {
  en: {
    spell: english,
    plain: (words) =>
      words.replace(/\band\b/g, ' ').replace(/\ba (?=hundred|thousand|million|billion)/g, 'one '),
    beyond:
      /\b(?:half|halves|quarters?|thirds?|dozens?|scores?|couple|point|hundreds|thousands|millions|billions)\b/,
  },
  uk: {
    spell: ukrainian,
    beyond: /(?<!\p{L})(?:пів|полов|чверт|третин|десятк|сотн|тисяч[іиа]? )/u,
  },
  de: {
    spell: german,
    plain: (words) => words.replace(/(?<!\p{L})ein(?=hundert|tausend)/gu, ''),
    beyond: /(?<!\p{L})(?:halb|hälfte|viertel|drittel|dutzend|komma|hunderte|tausende|eineinhalb)/u,
  },
  fr: {
    spell: french,
    plain: (words) => words.replace(/(?<!\p{L})une(?!\p{L})/gu, 'un'),
    beyond:
      /(?<!\p{L})(?:demi|moitié|quart|tiers|douzaine|dizaine|vingtaine|centaine|millier|virgule)/u,
  },
  ar: {
    spell: arabic,
    plain: (words) => words.replace(/ون(?!\p{L})/gu, 'ين'),
    beyond: /(?<!\p{L})(?:نصف|ربع|ثلث)(?!\p{L})/u,
  },
  hi: { spell: hindi, beyond: /आध|ढाई|डेढ़|साढ़े|दर्जन/u },
};

/**
 * The numbers that are spelled out in words, such as "forty" or "two hundred", in the languages known
 * here; none in any other, and none where a word beside them makes another number of them.
 */
export function spelledNumbers(words: string, language: string): number[] {
  const [code = ''] = language.toLowerCase().split('-');
  if (code === 'ja') return countedInJapanese(words);
  const spelling = SPELLINGS[code];
  const text = words.toLowerCase();
  if (!spelling || spelling.beyond?.test(text)) return [];
  const { known, firsts, longest } = tableOf(code, spelling);
  const tokens = tokensOf(text, spelling);
  const found: number[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!firsts.has(tokens[at])) {
      at += 1;
      continue;
    }
    let length = Math.min(longest, tokens.length - at);
    while (length > 0 && !known.has(tokens.slice(at, at + length).join(' '))) length -= 1;
    const number = known.get(tokens.slice(at, at + length).join(' '));
    if (number !== undefined) found.push(number);
    at += Math.max(1, length);
  }
  return found;
}

function tokensOf(text: string, { plain = (words) => words }: Spelling): string[] {
  return plain(text.replace(/[-‐‑]/gu, ' ')).match(/[\p{L}\p{M}'’]+|\d+|[^\s\p{L}\p{M}\d]/gu) ?? [];
}

interface NumberTable {
  known: ReadonlyMap<string, number>;
  /** The words that any of them begins with. */
  firsts: ReadonlySet<string | undefined>;
  /** The most words that any of them has. */
  longest: number;
}

const tables = new Map<string, NumberTable>();

function tableOf(code: string, spelling: Spelling): NumberTable {
  const made = tables.get(code) ?? makeTable(spelling);
  tables.set(code, made);
  return made;
}

function makeTable(spelling: Spelling): NumberTable {
  const small = Array.from({ length: 999 }, (_, i) => i + 1);
  const numbers = [1, 1e3, 1e6, 1e9].flatMap((scale) => small.map((number) => number * scale));
  const rows = numbers.map(
    (number) => [tokensOf(spelling.spell(number), spelling), number] as const,
  );
  return {
    known: new Map(rows.map(([tokens, number]) => [tokens.join(' '), number])),
    firsts: new Set(rows.map(([[first]]) => first)),
    longest: Math.max(...rows.map(([tokens]) => tokens.length)),
  };
}

/** In Japanese only what is followed by a word for what is counted: 十分 is no ten. */
const COUNTED = /([一二三四五六七八九十百千万億]+)(?=[人名件台体個回隻基棟軒歳])/gu;

function countedInJapanese(words: string): number[] {
  const { known } = tableOf('ja', { spell: (number) => [...japanese(number)].join(' ') });
  return [...words.matchAll(COUNTED)].flatMap(
    ([, signs = '']) => known.get([...signs].join(' ')) ?? [],
  );
}
