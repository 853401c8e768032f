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
    ['single straight marks', { said: "'It didn't break.'" }],
    ['single marks', { said: '‘It held.’' }],
    ['a report', { kind: 'reported', said: 'It held, she said' }],
    ['a report with a quoted word', { kind: 'reported', said: 'It “held” all night' }],
    ['a quotation that goes on', { said: '“It held.', more: '“All night.”' }],
    ['a spelled number', { counted: 'forty', claim: of(40) }],
    ['a spelled number with a hyphen', { counted: 'forty-five', claim: of(45) }],
    ['a capital', { counted: 'Forty barges', claim: of(40) }],
    ['a hundred', { counted: 'a hundred barges', claim: of(100) }],
    ['hundreds and ones', { counted: 'two hundred and five', claim: of(205) }],
    ['no “and”', { counted: 'two hundred five', claim: of(205) }],
    ['thousands', { counted: 'forty thousand', claim: of(40_000) }],
    ['millions', { counted: 'two million', claim: of(2_000_000) }],
    ['half a million', { counted: 'half a million', claim: of(500_000) }],
    ['two dozen', { counted: 'two dozen', claim: of(24) }],
    ['six point five', { counted: 'six point five million', claim: of(6_500_000) }],
    ['one that is no number', { counted: 'one by one, all', claim: of(40) }],
    ['a spelled range', { counted: 'thirty to forty', claim: { from: 30, to: 40, unit: 'x' } }],
    ['one of two spelled', { counted: 'forty people in seven boats', claim: of(40) }],
    ['lakh crore', { counted: '1 lakh crore', claim: of(1e12) }],
    ['a thousand in letters of CLDR', { language: 'en-IN', counted: '5Cr', claim: of(5e7) }],
    ['a Ukrainian spelled number', { language: 'uk', counted: 'сорок барж', claim: of(40) }],
    ['a Ukrainian bound', { language: 'uk', counted: 'понад 12', claim: of(12, 'more-than') }],
    ['щонайменше', { language: 'uk', counted: 'щонайменше 12', claim: of(12, 'at-least') }],
    ['не менше', { language: 'uk', counted: 'не менше 12', claim: of(12, 'at-least') }],
    ['тисяч', { language: 'uk', counted: '12 тисяч', claim: of(12_000) }],
    ['a case that CLDR has not', { language: 'uk', counted: '5 мільйонам', claim: of(5e6) }],
    ['млрд', { language: 'uk', counted: '1,4 млрд', claim: of(1.4e9) }],
    ['a German spelled number', { language: 'de', counted: 'vierzig Kähne', claim: of(40) }],
    ['hundert', { language: 'de', counted: 'hundertfünf', claim: of(105) }],
    ['mindestens', { language: 'de', counted: 'mindestens 12', claim: of(12, 'at-least') }],
    ['knapp', { language: 'de', counted: 'knapp 12', claim: of(12, 'nearly') }],
    ['Milliarden', { language: 'de', counted: '1,4 Milliarden', claim: of(1.4e9) }],
    ['Mrd.', { language: 'de', counted: '1,4 Mrd. €', claim: money(1.4e9, 'EUR') }],
    ['reversed guillemets', { language: 'de', said: '»Sie hielt.«' }],
    ['a French spelled number', { language: 'fr', counted: 'quarante', claim: of(40) }],
    ['vingt et un', { language: 'fr', counted: 'vingt et une', claim: of(21) }],
    ['moins de', { language: 'fr', counted: 'moins de 12', claim: of(12, 'less-than') }],
    ['près de', { language: 'fr', counted: 'près de 12', claim: of(12, 'nearly') }],
    ['milliards', { language: 'fr', counted: '1,4 milliard', claim: of(1.4e9) }],
    ['an Arabic spelled number', { language: 'ar', counted: 'أربعون', claim: of(40) }],
    ['its other case', { language: 'ar', counted: 'أربعين', claim: of(40) }],
    ['أكثر من', { language: 'ar', counted: 'أكثر من 12', claim: of(12, 'more-than') }],
    ['على الأقل', { language: 'ar', counted: '12 على الأقل', claim: of(12, 'at-least') }],
    ['ملايين', { language: 'ar', counted: '5 ملايين', claim: of(5e6) }],
    ['a Hindi spelled number', { language: 'hi', counted: 'चालीस', claim: of(40) }],
    ['से अधिक', { language: 'hi', counted: '12 से अधिक', claim: of(12, 'more-than') }],
    ['करोड़', { language: 'hi', counted: '3 करोड़', claim: of(3e7) }],
    ['a Japanese spelled number', { language: 'ja', counted: '四十人', claim: of(40) }],
    ['a ten that is none', { language: 'ja', counted: '十分な数', claim: of(40) }],
    ['以上', { language: 'ja', counted: '12人以上', claim: of(12, 'at-least') }],
    ['約', { language: 'ja', counted: '約12', claim: of(12, 'about') }],
    ['兆', { language: 'ja', counted: '3兆円', claim: money(3e12, 'JPY') }],
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
      'an apostrophe in the place of its marks',
      { said: 'It didn’t hold.' },
      'statement “held”: it is direct and has no quotation marks.',
    ],
    [
      'a straight apostrophe in their place',
      { said: "It didn't hold, nor won't it." },
      'statement “held”: it is direct and has no quotation marks.',
    ],
    [
      'money in what is no currency',
      { counted: '$12', claim: money(12, 'US') },
      'its currency is “US”, which is not known.',
    ],
    [
      'money in a language that is none',
      { language: 'en_GB', counted: '$12', claim: money(12, 'USD') },
      '“en_GB”',
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
    [
      'a spelled number',
      { counted: 'forty', claim: of(50) },
      'its value is 50, but the body says “forty”.',
    ],
    ['fourteen for forty', { counted: 'fourteen', claim: of(40) }, 'its value is 40'],
    ['a spelled scale', { counted: 'forty thousand', claim: of(40) }, 'its value is 40'],
    ['a hundred', { counted: 'a hundred', claim: of(1_000) }, 'its value is 1000'],
    [
      'an end of a spelled range',
      { counted: 'thirty to forty', claim: { from: 30, to: 50, unit: 'x' } },
      'its value is 50',
    ],
    [
      'млн for млрд',
      { language: 'uk', counted: '1,4 млн', claim: of(1.4e9) },
      'its value is 1400000000',
    ],
    [
      'a spelled Ukrainian number',
      { language: 'uk', counted: 'сорок', claim: of(14) },
      'its value is 14',
    ],
    [
      'a Ukrainian bound',
      { language: 'uk', counted: 'понад 12', claim: of(12, 'at-most') },
      'its bound is “at-most”, but the body says “понад 12”. Make it more-than.',
    ],
    ['тисяч', { language: 'uk', counted: '12 тисяч', claim: of(12) }, 'its value is 12'],
    [
      'a spelled German number',
      { language: 'de', counted: 'vierzig', claim: of(14) },
      'its value is 14',
    ],
    [
      'a German bound',
      { language: 'de', counted: 'höchstens 12', claim: of(12, 'at-least') },
      'Make it at-most.',
    ],
    [
      'Mio. for Mrd.',
      { language: 'de', counted: '1,4 Mio.', claim: of(1.4e9) },
      'its value is 1400000000',
    ],
    [
      'a German quotation that is never closed',
      { language: 'de', said: '„Sie hielt.' },
      'is opened and never closed. Close it with “.',
    ],
    [
      'a spelled French number',
      { language: 'fr', counted: 'quarante', claim: of(14) },
      'its value is 14',
    ],
    [
      'a French bound',
      { language: 'fr', counted: 'au moins 12', claim: of(12, 'at-most') },
      'Make it at-least.',
    ],
    [
      'millions for milliards',
      { language: 'fr', counted: '2 millions', claim: of(2e9) },
      'its value is 2000000000',
    ],
    [
      'guillemets that are never closed',
      { language: 'fr', said: '« Elle a tenu' },
      'is opened and never closed. Close it with ».',
    ],
    [
      'a report in guillemets',
      { language: 'fr', kind: 'reported', said: '«Elle a tenu»' },
      'it is reported and all of it is in quotation marks.',
    ],
    [
      'a spelled Arabic number',
      { language: 'ar', counted: 'أربعون', claim: of(14) },
      'its value is 14',
    ],
    [
      'an Arabic bound',
      { language: 'ar', counted: 'أقل من 12', claim: of(12, 'more-than') },
      'Make it less-than.',
    ],
    ['ملايين', { language: 'ar', counted: '5 ملايين', claim: of(5_000) }, 'its value is 5000'],
    [
      'a spelled Hindi number',
      { language: 'hi', counted: 'चालीस', claim: of(14) },
      'its value is 14',
    ],
    [
      'a Hindi bound',
      { language: 'hi', counted: '12 से कम', claim: of(12, 'more-than') },
      'Make it less-than.',
    ],
    ['लाख for करोड़', { language: 'hi', counted: '3 लाख', claim: of(3e7) }, 'its value is 30000000'],
    [
      'a spelled Japanese number',
      { language: 'ja', counted: '四十人', claim: of(14) },
      'its value is 14',
    ],
    [
      'a Japanese bound',
      { language: 'ja', counted: '12人以上', claim: of(12, 'less-than') },
      'Make it at-least.',
    ],
    [
      'corner brackets that are never closed',
      { language: 'ja', said: '「持ちこたえた' },
      'is opened and never closed. Close it with 」.',
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
