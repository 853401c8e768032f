import type { Article } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import { type Block, blockText } from '#content/block.ts';
import type { Claim } from '#content/claim.ts';
import { isLanguage } from '#content/is-language.ts';
import { claimWords } from '#content/passages.ts';
import type { Finding } from '#content/problem.ts';
import { BOUNDS } from '#content/vocabulary.ts';
import { boundsIn } from './bound-words.ts';
import { isKnownCode } from './vocabulary.ts';

/** What the words say against what the tables say of them. Only what is sure to be wrong is reported. */
export function checkWording(article: Article): Finding[] {
  return [
    ...checkLeftovers(article),
    ...checkQuotationMarks(article),
    ...checkKinds(article),
    ...checkClaims(article),
  ];
}

/** Signs of a text that is not finished, or was pasted from elsewhere. */
const LEFTOVERS: readonly [sign: RegExp, what: string][] = [
  [/\bTK(?:TK)*\b/, 'a place that was to be filled in'],
  [/<\/?[a-z][^>]*>/i, 'HTML'],
  [/&(?:[a-z]+|#\d+);/i, 'HTML'],
  [/\*\*[^*]+\*\*/, 'Markdown'],
  [/\[[^\]]+\]\([^)]+\)/, 'Markdown'],
];

function checkLeftovers(article: Article): Finding[] {
  const texts: [where: string, text: string][] = [
    ['headline', article.headline],
    ['standfirst', article.standfirst],
    ...article.blocks.map((block): [string, string] => [
      `${block.kind} “${block.id}”`,
      blockText(block),
    ]),
  ];
  return texts.flatMap(([where, text]) =>
    LEFTOVERS.flatMap(([sign, what]) => {
      const found = sign.exec(text)?.[0];
      return found === undefined
        ? []
        : [
            {
              where,
              advice: `it has ${what}: “${found}”. Write the words as readers shall see them.`,
            },
          ];
    }),
  );
}

/** The marks that open and close a quotation, and languages that use them otherwise: »so« in German. */
const PAIRS: readonly { open: string; close: string; not?: RegExp; only?: RegExp }[] = [
  { open: '“', close: '”', only: /^(?:en|hi|ja|pt|es|tr)/ },
  { open: '„', close: '“', only: /^(?:de|uk|cs|bg)/ },
  { open: '«', close: '»', not: /^(?:de|da)/ },
  { open: '「', close: '」' },
];

/** A quotation that is never closed. One that goes on in the next paragraph is opened there again. */
function checkQuotationMarks({ blocks, language }: Article): Finding[] {
  const pairs = PAIRS.filter(
    ({ only, not }) => (only?.test(language) ?? true) && !not?.test(language),
  );
  return blocks.flatMap((block, i) => {
    const text = blockText(block);
    const next = blocks[i + 1];
    return pairs
      .filter(
        ({ open, close }) =>
          isLeftOpen(text, open, close) && !(next && blockText(next).startsWith(open)),
      )
      .map(({ close }) => ({
        where: `${block.kind} “${block.id}”`,
        advice: `a quotation in it is opened and never closed. Close it with ${close}.`,
      }));
  });
}

function isLeftOpen(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === open) depth += 1;
    else if (sign === close) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/** An apostrophe is none: a single straight mark counts only as one of two around words. */
const QUOTED = /["“”„«»‹›‘‚「」『』]|(?<!\p{L})'.+'(?!\p{L})/u;
const WHOLLY_QUOTED = /^(?:“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|「[^「」]*」|"[^"]*")$/;

/** Direct words without quotation marks, and a report that is nothing but a quotation. */
function checkKinds(article: Article): Finding[] {
  return Object.entries(article.statements).flatMap(([id, { kind }]) => {
    const placed = indexOf(article).statements.get(id);
    if (!placed || isSetApart(placed.block)) return [];
    const where = `statement “${id}”`;
    if (kind === 'direct' && !placed.spans.some((span) => QUOTED.test(span))) {
      return [
        {
          where,
          advice:
            'it is direct and has no quotation marks. Mark its words with them, or make it reported.',
        },
      ];
    }
    if (kind === 'reported' && placed.spans.every((span) => WHOLLY_QUOTED.test(span))) {
      return [
        {
          where,
          advice:
            'it is reported and all of it is in quotation marks. Make it direct, or mark more.',
        },
      ];
    }
    return [];
  });
}

/** Turns and quotations need no marks: their form says what they are. */
function isSetApart({ kind }: Block): boolean {
  return kind === 'turn' || kind === 'quotation';
}

function checkClaims(article: Article): Finding[] {
  return Object.entries(article.facts).flatMap(([fact, { claims }]) =>
    Object.entries(claims).flatMap(([id, claim]) => {
      const words = claimWords(article, `${fact}.${id}`);
      return [
        ...adviceOnBound(claim, words, article.language),
        ...adviceOnCurrency(claim, words, article.language),
        ...(claim.by !== undefined && claim.verification?.by === claim.by
          ? ['its claimant is said to have checked it. Name who else did, or leave it out.']
          : []),
      ].map((advice) => ({ where: `claim “${fact}.${id}”`, advice }));
    }),
  );
}

function adviceOnBound({ value, bound }: Claim, words: string, language: string): string[] {
  // Of a range other checks read the ends; a bound that means nothing is told as that.
  if (value === undefined || (bound !== undefined && !BOUNDS.includes(bound))) return [];
  const said = boundsIn(words, language);
  if (!said || (bound !== undefined && said.includes(bound))) return [];
  const isOne = bound === undefined ? 'it has no bound' : `its bound is “${bound}”`;
  return [`${isOne}, but the body says “${words}”. Make it ${said.join(' or ')}.`];
}

/** A sign of money in the words that is not that of the claim’s currency, in the article’s language or in English. */
function adviceOnCurrency(
  { currency, unit, value, from }: Claim,
  words: string,
  language: string,
): string[] {
  const sign = /\p{Lu}*\p{Sc}/u.exec(words)?.[0];
  if (sign === undefined || (value === undefined && from === undefined)) return [];
  if (currency === undefined) {
    return unit === undefined
      ? []
      : [`it counts “${unit}”, but the body says “${words}”. Give it a currency.`];
  }
  // What is no currency, and no language, is told as that.
  if (!isKnownCode('currency', currency)) return [];
  const signs = (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
    [language, 'en', 'en-GB']
      .filter(isLanguage)
      .map(
        (locale) =>
          new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
            .formatToParts(0)
            .find(({ type }) => type === 'currency')?.value ?? '',
      ),
  );
  return signs.includes(sign)
    ? []
    : [`its currency is “${currency}”, but the body says “${words}”. Make them agree.`];
}
