import { expect, test } from 'vitest';
import { type Expected, statementsIn } from './statements-in.ts';

/* The rules of languages that tables alone describe. */

const others: [language: string, rule: string, text: string, statements: Expected[]][] = [
  [
    'de',
    'a quotation',
    '„Es regnet“, sagte Maren Vogt.',
    [['direct', 'Maren Vogt', '„Es regnet“']],
  ],
  [
    'de',
    'a separable verb',
    'Das Hafenamt teilte mit, es habe geregnet.',
    [['reported', 'Hafenamt', 'es habe geregnet.']],
  ],
  [
    'de',
    'a day before the particle',
    'Das Hafenamt teilte am Freitag mit, die Brücke sei gesperrt.',
    [['reported', 'Hafenamt', 'die Brücke sei gesperrt.']],
  ],
  [
    'de',
    '“laut”',
    'Laut dem Hafenamt, hat es geregnet.',
    [['reported', 'Hafenamt', 'hat es geregnet.']],
  ],
  [
    'fr',
    'a quotation',
    '« Il pleut », a déclaré Anne Vasseur.',
    [['direct', 'Anne Vasseur', '« Il pleut »']],
  ],
  ['fr', '“selon”', 'Selon la compagnie, il a plu.', [['reported', 'compagnie', 'il a plu.']]],
  [
    'fr',
    'an inverted pronoun',
    'Anne Vasseur a expliqué que le bac partira. « Il pleut », a-t-elle dit.',
    [
      ['reported', 'Anne Vasseur', 'le bac partira.'],
      ['direct', 'Anne Vasseur', '« Il pleut »'],
    ],
  ],
  ['uk', 'a quotation', '«Іде дощ», — сказала Анна Вовк.', [['direct', 'Анна Вовк', '«Іде дощ»']]],
  ['uk', 'a clause', 'Анна Вовк заявила, що йшов дощ.', [['reported', 'Анна Вовк', 'йшов дощ.']]],
  [
    'de',
    '“zufolge” behind a source',
    'Einem Bericht zufolge ist der Steg nass.',
    [['reported', 'Bericht', 'ist der Steg nass.']],
  ],
  [
    'de',
    'words that are hers',
    'Maren Vogt lachte. Nach ihren Worten war der Steg nass.',
    [['reported', 'Maren Vogt', 'war der Steg nass.']],
  ],
  ['de', 'what is asked for', 'Maren Vogt lachte. Die Reise geht nach ihren Angaben.', []],
  [
    'de',
    'a pronoun between commas',
    'Maren Vogt lachte. Der Steg, betonte sie, bleibe offen.',
    [['reported', 'Maren Vogt', 'Der Steg / bleibe offen.']],
  ],
  [
    'de',
    'a particle at the end',
    'Der Steg sei sehr nass, teilte Maren Vogt mit.',
    [['reported', 'Maren Vogt', 'Der Steg sei sehr nass']],
  ],
  [
    'de',
    '“wie” and a day',
    'Wie das Hafenamt am Freitag mitteilte, ist der Steg nass.',
    [['reported', 'Hafenamt', 'ist der Steg nass.']],
  ],
  [
    'de',
    '“hieß es”',
    'Das Hafenamt bestritt den Schaden. Der Steg sei nur nass, hieß es.',
    [
      ['denial', 'Hafenamt', 'den Schaden.'],
      ['reported', 'Hafenamt', 'Der Steg sei nur nass'],
    ],
  ],
  ['de', 'what a boat is called', 'Das Boot heißt seit gestern wieder Hoffnung.', []],
  ['de', 'so much that', 'Es war so hell, dass man am Steg lesen konnte.', []],
  [
    'de',
    '“sprach von”',
    'Maren Vogt sprach von „einem sehr langen Tag“.',
    [['mixed', 'Maren Vogt', 'von „einem sehr langen Tag“']],
  ],
  [
    'de',
    'a trade before a name',
    'Der Imker Piet Vask sagte, es regne.',
    [['reported', 'Piet Vask', 'es regne.']],
  ],
  [
    'de',
    'marks that point inwards',
    '»Es regnet«, sagte Maren Vogt.',
    [['direct', 'Maren Vogt', '»Es regnet«']],
  ],
  [
    'fr',
    'a cue within the marks',
    '« Il pleut, dit Anne Vasseur, et il vente. »',
    [['direct', 'Anne Vasseur', '« Il pleut / et il vente. »']],
  ],
  [
    'fr',
    'a cue within the marks, at their end',
    '« Il pleut, dit Anne Vasseur. »',
    [['direct', 'Anne Vasseur', '« Il pleut']],
  ],
  [
    'fr',
    'a role behind a cue within the marks',
    '« Il pleut, dit Anne Vasseur, maire de Brix, et il vente. »',
    [['direct', 'Anne Vasseur', '« Il pleut / et il vente. »']],
  ],
  [
    'fr',
    'a role behind a cue that a stop closes',
    '« Il pleut, dit Anne Vasseur, maire de Brix. Il vente, et il neige. »',
    [['direct', 'Anne Vasseur', '« Il pleut / Il vente, et il neige. »']],
  ],
  [
    'fr',
    '“à en croire”',
    'À en croire la compagnie, il a plu.',
    [['reported', 'compagnie', 'il a plu.']],
  ],
  [
    'fr',
    '“de l’avis de”',
    'De l’avis de la compagnie, il a plu.',
    [['reported', 'compagnie', 'il a plu.']],
  ],
  [
    'fr',
    '“fait savoir”',
    'Anne Vasseur a fait savoir que le bac partira.',
    [['reported', 'Anne Vasseur', 'le bac partira.']],
  ],
  [
    'fr',
    'a promise of a company, which is “elle”',
    'La compagnie a indiqué que le bac partira. Elle a promis de réparer le pont.',
    [
      ['reported', 'compagnie', 'le bac partira.'],
      ['reported', 'compagnie', 'de réparer le pont.'],
    ],
  ],
  [
    'fr',
    '“en revanche” before a verb',
    'Anne Vasseur a en revanche affirmé que le bac partira.',
    [['reported', 'Anne Vasseur', 'le bac partira.']],
  ],
  [
    'uk',
    '“як повідомила”',
    'Як повідомила рада порту, міст закрили.',
    [['reported', 'рада порту', 'міст закрили.']],
  ],
  [
    'uk',
    '“за її словами”',
    'Анна Вовк заявила, що йшов дощ. За її словами, міст закрили.',
    [
      ['reported', 'Анна Вовк', 'йшов дощ.'],
      ['reported', 'Анна Вовк', 'міст закрили.'],
    ],
  ],
  ['uk', 'those in a place', 'У раді кажуть, що йшов дощ.', [['reported', 'раді', 'йшов дощ.']]],
  [
    'uk',
    'a dialogue with dashes',
    '— Йшов дощ, — каже Анна Вовк. — Міст закрили.',
    [['direct', 'Анна Вовк', 'Йшов дощ / Міст закрили.']],
  ],
  [
    'uk',
    'a dialogue with two cues',
    '— Ми чекали, — каже Оксана Лис. — Ніхто не вийшов, — додала вона. — Ми пішли.',
    [
      ['direct', 'Оксана Лис', 'Ми чекали'],
      ['direct', 'Оксана Лис', 'Ніхто не вийшов / Ми пішли.'],
    ],
  ],
  ['uk', 'a dash that opens a list', '— Йшов дощ.', []],
  ['uk', 'what is not told', 'Коли відкриють міст, Анна Вовк не уточнила.', []],
  [
    'uk',
    'a hearer before the source',
    '«Іде дощ», — відповіла йому Анна Вовк.',
    [['direct', 'Анна Вовк', '«Іде дощ»']],
  ],
  [
    'uk',
    'what something is called',
    'Анна Вовк назвала міст «дуже старою дорогою».',
    [['mixed', 'Анна Вовк', 'міст «дуже старою дорогою»']],
  ],
];

test.each(others)('%s: %s', (language, _rule, text, statements) => {
  expect(statementsIn(text, language)).toEqual(statements);
});
