import { describe, expect, it } from 'vitest';
import type { Article } from '#content/article.ts';
import type { Inline } from '#content/block.ts';
import { checkArticle } from '#content/checks/check-article.ts';
import type { Claim } from '#content/claim.ts';
import { describeProblems } from '#content/problem.ts';
import type { StatementKind } from '#content/vocabulary.ts';
import { paragraphOf } from '../fixtures/paragraph.ts';

/* What an editor would see at once: words against tables. Nobody in Selmer exists. */

interface Told {
  language?: string;
  headline?: string;
  /** The words of one statement. */
  said?: string;
  kind?: StatementKind;
  /** The words of one claim, and what its table says of it. */
  counted?: string;
  claim?: Claim;
  more?: string;
}

const QUOTED = '“It held.”';

/** An article of one statement and one claim. */
function telling({
  language = 'en-GB',
  headline = 'Words',
  said = QUOTED,
  kind = 'direct',
  ...told
}: Told): Article {
  const { counted = '12', claim = { value: 12, unit: 'barges' }, more } = told;
  const content: Inline[] = [
    { mark: 'statement', id: 'held', children: [said] },
    ' ',
    { mark: 'figure', id: 'barges.count', children: [counted] },
  ];
  return {
    slug: 'selmer',
    language,
    headline,
    standfirst: 'Invented for tests.',
    dateline: 'SELMER',
    timeZone: 'Etc/UTC',
    credit: 'Invented for tests',
    published: '2031-05-20',
    groups: { town: { name: 'Town', officials: false } },
    speakers: { quern: { kind: 'person', name: 'Ilsa Quern', group: 'town' } },
    statements: { held: { source: 'quern', kind, cue: 'said' } },
    facts: { barges: { question: 'How many?', claims: { count: claim } } },
    places: {},
    events: {},
    documents: {},
    blocks: [paragraphOf('one', ...content), ...(more ? [paragraphOf('two', more)] : [])],
    former: {},
    corrections: [],
  };
}

const of = (value: number, bound?: Claim['bound']): Claim =>
  ({ value, unit: 'barges', ...(bound && { bound }) }) as Claim;
const money = (value: number, currency: string): Claim => ({ value, currency });

describe('what is right passes:', () => {
  const right: [name: string, told: Told][] = [
    ['a bound as it is worded', { counted: 'more than 12', claim: of(12, 'more-than') }],
    ['over', { counted: 'over 12', claim: of(12, 'more-than') }],
    ['fewer than', { counted: 'fewer than 12', claim: of(12, 'less-than') }],
    ['no fewer than', { counted: 'no fewer than 12', claim: of(12, 'at-least') }],
    ['not more than', { counted: 'not more than 12', claim: of(12, 'at-most') }],
    ['up to', { counted: 'up to 12', claim: of(12, 'at-most') }],
    ['nearly', { counted: 'nearly 12', claim: of(12, 'nearly') }],
    ['almost, taken for about', { counted: 'almost 12', claim: of(12, 'about') }],
    ['some', { counted: 'some 12', claim: of(12, 'about') }],
    ['a bound that stands outside the mark', { counted: '12', claim: of(12, 'more-than') }],
    ['a word that only begins like a bound', { counted: 'somehow 12', claim: of(12) }],
    ['less than nought', { counted: '−0.3', claim: of(-0.3) }],
    ['minus', { counted: 'minus 5', claim: of(-5) }],
    ['one and a half', { counted: '1½', claim: of(1.5) }],
    ['a half', { counted: '½', claim: of(0.5) }],
    ['no nought before the point', { counted: '.5', claim: of(0.5) }],
    ['dozens', { counted: '2 dozen', claim: of(24) }],
    ['$5B', { counted: '$5B', claim: money(5e9, 'USD') }],
    ['$250mn', { counted: '$250mn', claim: money(250e6, 'USD') }],
    ['either of two', { counted: '2 or 3 million', claim: { from: 2e6, to: 3e6, unit: 'x' } }],
    ['2-to-3', { counted: '2-to-3', claim: { from: 2, to: 3, unit: 'x' } }],
    [
      'a currency at both ends',
      { counted: 'US$2–US$3 million', claim: { from: 2e6, to: 3e6, currency: 'USD' } },
    ],
    ['lakh', { counted: '1.5 lakh', claim: of(150_000) }],
    ['crore', { counted: '2 crore', claim: of(2e7) }],
    ['groups of two', { counted: '1,50,000', claim: of(150_000) }],
    [
      'a part, spelled out',
      { counted: 'two of the 35 towns', claim: { value: 2, outOf: 35, unit: 'towns' } },
    ],
    ['one in 14', { counted: 'one in 14', claim: { value: 1, outOf: 14, as: 'odds', unit: 'x' } }],
    ['万', { language: 'ja', counted: '3万人', claim: of(30_000) }],
    ['億', { language: 'ja', counted: '1.2億', claim: of(120_000_000) }],
    ['Arabic digits', { language: 'ar-EG', counted: '٨٤', claim: of(84) }],
    ['an Arabic decimal', { language: 'ar-EG', counted: '١٫٥', claim: of(1.5) }],
    ['Devanagari digits', { language: 'hi', counted: '८५', claim: of(85) }],
    ['a Ukrainian million', { language: 'uk', counted: '1,4 млн', claim: of(1_400_000) }],
    ['a German thousand', { language: 'de', counted: '12.500', claim: of(12_500) }],
    ['a French group', { language: 'fr', counted: '12\u202f500', claim: of(12_500) }],
    ['a dollar sign', { counted: '$12', claim: money(12, 'USD') }],
    ['a dollar of a country', { counted: 'A$12', claim: money(12, 'AUD') }],
    ['euros in German', { language: 'de', counted: '12 €', claim: money(12, 'EUR') }],
    ['a yen sign', { counted: '¥12', claim: money(12, 'JPY') }],
    ['a direct quotation', { said: QUOTED }],
    ['guillemets', { language: 'fr', said: '« Elle a tenu »' }],
    ['low marks', { language: 'de', said: '„Sie hielt.“' }],
    ['corner brackets', { language: 'ja', said: '「持ちこたえた」' }],
    ['straight marks', { said: '"It held."' }],
    ['a report', { kind: 'reported', said: 'It held, she said' }],
    ['a report with a quoted word', { kind: 'reported', said: 'It “held” all night' }],
    ['a quotation that goes on', { said: '“It held.', more: '“All night.”' }],
    ['an ampersand', { headline: 'Words & numbers' }],
    ['a name with the letters TK', { headline: 'TKs win at Selmer' }],
    ['brackets', { more: 'Words (and numbers) [sic] stand.' }],
    ['an apostrophe', { more: 'Quern’s wall held.' }],
  ];

  it.each(right)('%s', (_name, told) => {
    expect(checkArticle(telling(told))).toEqual([]);
  });
});

describe('what is wrong is told in a sentence:', () => {
  const wrong: [name: string, told: Told, sentence: string][] = [
    [
      'the wrong side of a bound',
      { counted: 'fewer than 12', claim: of(12, 'more-than') },
      'claim “barges.count”: its bound is “more-than”, but the body says “fewer than 12”. Make it less-than.',
    ],
    [
      'at least, as at most',
      { counted: 'at least 12', claim: of(12, 'at-most') },
      'its bound is “at-most”, but the body says “at least 12”. Make it at-least.',
    ],
    [
      'a bound that is left out',
      { counted: 'more than 12', claim: of(12) },
      'it has no bound, but the body says “more than 12”. Make it more-than.',
    ],
    [
      'no more than, as more than',
      { counted: 'no more than 12', claim: of(12, 'more-than') },
      'Make it at-most.',
    ],
    ['up to, as exact', { counted: 'up to 12', claim: of(12) }, 'Make it at-most.'],
    [
      'nearly, as more than',
      { counted: 'nearly 12', claim: of(12, 'more-than') },
      'Make it nearly or about.',
    ],
    [
      'another currency',
      { counted: '€12', claim: money(12, 'USD') },
      'its currency is “USD”, but the body says “€12”. Make them agree.',
    ],
    [
      'another country’s dollar',
      { counted: 'A$12', claim: money(12, 'USD') },
      'its currency is “USD”, but the body says “A$12”. Make them agree.',
    ],
    [
      'money that is counted as things',
      { counted: '£12', claim: of(12) },
      'it counts “barges”, but the body says “£12”. Give it a currency.',
    ],
    [
      'another number',
      { counted: '13', claim: of(12) },
      'its value is 12, but the body says “13”.',
    ],
    [
      'another number in Arabic',
      { language: 'ar-EG', counted: '٨٤', claim: of(48) },
      'its value is 48',
    ],
    [
      'another number in Devanagari',
      { language: 'hi', counted: '८५', claim: of(58) },
      'its value is 58',
    ],
    ['ten times as many', { counted: '2 lakh', claim: of(2_000_000) }, 'its value is 2000000'],
    [
      'another scale in Japanese',
      { language: 'ja', counted: '3万人', claim: of(3_000) },
      'its value is 3000',
    ],
    [
      'the part for the whole',
      { counted: '13 of 35', claim: { value: 12, outOf: 35, unit: 'x' } },
      'its value is 12',
    ],
    [
      'a quotation without its marks',
      { said: 'It held.' },
      'statement “held”: it is direct and has no quotation marks.',
    ],
    [
      'a quotation as a report',
      { kind: 'reported', said: QUOTED },
      'statement “held”: it is reported and all of it is in quotation marks.',
    ],
    [
      'a quotation that is never closed',
      { said: '“It held.' },
      'paragraph “one”: a quotation in it is opened and never closed. Close it with ”.',
    ],
    [
      'a quotation that does not go on',
      { said: '“It held.', more: 'All night.' },
      'paragraph “one”: a quotation in it is opened and never closed.',
    ],
    [
      'a check by the claimant',
      {
        counted: '12',
        claim: {
          value: 12,
          unit: 'x',
          by: 'quern',
          verification: { by: 'quern', result: 'verified' },
        },
      },
      'claim “barges.count”: its claimant is said to have checked it.',
    ],
    [
      'a place to fill in',
      { headline: 'TKTK at Selmer' },
      'headline: it has a place that was to be filled in: “TKTK”.',
    ],
    ['HTML', { more: 'The <b>wall</b> held.' }, 'paragraph “two”: it has HTML: “<b>”.'],
    ['an entity', { more: 'Wall&nbsp;held.' }, 'paragraph “two”: it has HTML: “&nbsp;”.'],
    ['Markdown', { more: 'The **wall** held.' }, 'paragraph “two”: it has Markdown: “**wall**”.'],
    ['a link in Markdown', { more: 'The [wall](https://a.example) held.' }, 'it has Markdown'],
  ];

  it.each(wrong)('%s', (_name, told, sentence) => {
    expect(describeProblems(checkArticle(telling(told)))).toContain(sentence);
  });
});
