import { describe, expect, it } from 'vitest';
import type { Claim, NumberClaim } from '#content/claim.ts';
import {
  type Comparison,
  comparisonsOf,
  hasRevisions,
  isNotCompared,
} from '#selectors/compare-claims.ts';
import type { FactEntry } from '#selectors/facts.ts';

function question(...claims: Claim[]): FactEntry {
  return {
    id: 'barges',
    question: 'How many barges?',
    claims: claims.map((claim, i) => ({
      id: `barges.${i + 1}`,
      factId: 'barges',
      claim,
      text: '',
    })),
  };
}

function verdicts(...claims: Claim[]): [ids: string, verdict: Comparison['verdict']][] {
  return comparisonsOf(question(...claims)).map(({ claims: alike, verdict }) => [
    alike.map(({ id }) => id.replace('barges.', '')).join(),
    verdict,
  ]);
}

const barges = (value: number, bound?: NumberClaim['bound']): NumberClaim => ({
  value,
  unit: 'barges',
  ...(bound && { bound }),
});
const range = (from: number, to: number, bound?: 'about'): NumberClaim => ({
  from,
  to,
  unit: 'barges',
  ...(bound && { bound }),
});

describe('two claims about the same thing', () => {
  const cases: [name: string, a: NumberClaim, b: NumberClaim, verdict: Comparison['verdict']][] = [
    ['the same number', barges(40), barges(40), 'same'],
    ['two numbers', barges(40), barges(41), 'differ'],
    ['more than a number, and that number', barges(40, 'more-than'), barges(40), 'differ'],
    ['at least a number, and that number', barges(40, 'at-least'), barges(40), 'compatible'],
    ['less than a number, and that number', barges(40, 'less-than'), barges(40), 'differ'],
    ['less than a number, and a smaller', barges(40, 'less-than'), barges(39), 'compatible'],
    ['at most a number, and that number', barges(40, 'at-most'), barges(40), 'compatible'],
    [
      'more than, and less than the same',
      barges(40, 'more-than'),
      barges(40, 'less-than'),
      'differ',
    ],
    ['at least, and at most the same', barges(40, 'at-least'), barges(40, 'at-most'), 'compatible'],
    ['more than one number, and a larger', barges(40, 'more-than'), barges(90), 'compatible'],
    ['the same words', barges(40, 'more-than'), barges(40, 'more-than'), 'same'],
    ['about a number, and what rounds to it', barges(400, 'about'), barges(440), 'compatible'],
    ['about a number, and what does not', barges(400, 'about'), barges(451), 'differ'],
    ['about, given to the ten', barges(440, 'about'), barges(446), 'differ'],
    ['about billions', barges(15.1e9, 'about'), barges(15.14e9), 'compatible'],
    ['about billions, and beyond', barges(15.1e9, 'about'), barges(15.2e9), 'differ'],
    ['about a fraction', barges(0.25, 'about'), barges(0.254), 'compatible'],
    ['about nought', barges(0, 'about'), barges(1), 'differ'],
    ['a range, and a number in it', range(30, 50), barges(50), 'compatible'],
    ['a range, and a number beyond', range(30, 50), barges(51), 'differ'],
    ['about a range, and a number close above', range(30, 50, 'about'), barges(54), 'compatible'],
    ['about a range, and one beyond', range(30, 50, 'about'), barges(56), 'differ'],
    ['about a range, and a number close below', range(30, 50, 'about'), barges(26), 'compatible'],
    ['about a range, and one short of it', range(30, 50, 'about'), barges(24), 'differ'],
    [
      'about a range, each end by its own last digit',
      range(300, 355, 'about'),
      barges(356),
      'differ',
    ],
    ['about a range, and about another', range(30, 50, 'about'), range(56, 60, 'about'), 'differ'],
    ['ranges that overlap', range(30, 50), range(45, 60), 'compatible'],
    ['ranges apart', range(30, 50), range(51, 60), 'differ'],
    ['the same range', range(30, 50), range(30, 50), 'same'],
  ];
  it.each(cases)('%s', (_name, a, b, verdict) => {
    expect(verdicts(a, b)).toEqual([['1,2', verdict]]);
    expect(verdicts(b, a)).toEqual([['1,2', verdict]]);
  });
});

describe('several claims', () => {
  it('agree when all give one number', () => {
    expect(verdicts(barges(40), barges(40), barges(40))).toEqual([['1,2,3', 'same']]);
  });

  it('differ as soon as no one number fits all, though some would fit two', () => {
    expect(verdicts(barges(40), barges(40), barges(41))).toEqual([['1,2,3', 'differ']]);
  });

  it('are compared within their scope and never across', () => {
    const upstream = { scope: 'upstream' };
    expect(
      verdicts(barges(40), { ...barges(3), ...upstream }, barges(41), {
        ...barges(3),
        ...upstream,
      }),
    ).toEqual([
      ['1,3', 'differ'],
      ['2,4', 'same'],
    ]);
  });

  it('are compared within their unit and currency and never across', () => {
    expect(
      verdicts(barges(40), { value: 40, unit: 'ferries' }, { value: 40, currency: 'EUR' }),
    ).toEqual([]);
  });

  it('are the same thing whatever the capitals and spaces of unit and scope', () => {
    expect(verdicts(barges(40), { value: 40, unit: ' Barges ' })).toEqual([['1,2', 'same']]);
    const [wide, narrow] = ['barges  of\u00a0wood', 'barges of wood'];
    expect(verdicts({ value: 40, unit: wide }, { value: 40, unit: narrow })).toEqual([
      ['1,2', 'same'],
    ]);
    expect(verdicts({ value: 40, unit: 'bargesofwood' }, { value: 40, unit: narrow })).toEqual([]);
  });

  it('are told apart by unit and scope, and not by both run together', () => {
    const adrift = { ...barges(40), scope: 'adrift' };
    expect(verdicts(adrift, { value: 40, unit: 'bargesadrift' })).toEqual([]);
  });

  it('in words are not compared', () => {
    expect(verdicts({ by: 'venn' }, { by: 'quern' }, barges(40))).toEqual([]);
  });
});

describe('a question with a number that was revised', () => {
  const first = barges(30);
  const second = { ...barges(40), revises: '1' };
  const upstream = { ...barges(3), scope: 'upstream' };
  const downstream = { ...barges(5), scope: 'downstream' };
  const cases: [name: string, claims: Claim[], isSaid: boolean][] = [
    ['alone is not said to be uncompared', [first, second], false],
    ['beside an answer in words neither', [first, second, { by: 'venn' }], false],
    ['and another of its kind is compared', [first, second, barges(50)], false],
    ['and another number of something else is', [first, second, upstream], true],
    ['and two others of other things is', [first, second, upstream, downstream], true],
    ['and two others that are compared is not', [first, second, upstream, upstream], false],
    [
      'and another that was revised is',
      [first, second, upstream, { ...barges(4), scope: 'upstream', revises: '3' }],
      true,
    ],
  ];
  it.each(cases)('%s', (_name, claims, isSaid) => {
    const fact = question(...claims);
    expect(isNotCompared(fact)).toBe(isSaid);
    expect(hasRevisions(fact)).toBe(true);
  });

  it('is told from one with others alone', () => {
    expect(hasRevisions(question(first, upstream))).toBe(false);
  });
});

describe('a question is said not to be compared', () => {
  it('where its numbers are all about different things', () => {
    expect(isNotCompared(question(barges(40), { ...barges(40), scope: 'upstream' }))).toBe(true);
  });

  it('but not where it has one number, or two that are compared', () => {
    expect(isNotCompared(question(barges(40), { by: 'venn' }))).toBe(false);
    expect(isNotCompared(question(barges(40), barges(41), { value: 1, unit: 'ferry' }))).toBe(
      false,
    );
  });
});
