import { describe, expect, it } from 'vitest';
import type { Claim, Fact, Verification } from '#content/claim.ts';
import { describeVerification } from '#messages/labels.ts';
import { claimsBySpeaker, factsOf } from '#selectors/facts.ts';
import { harbour, harbourWith } from '../fixtures/harbour-article.ts';
import { paragraphOf } from '../fixtures/paragraph.ts';

describe('the facts panel', () => {
  it('has every question with its claims side by side, in the author’s order', () => {
    expect(
      factsOf(harbour).map(({ id, question, claims }) => [id, question, claims.length]),
    ).toEqual([
      ['barges', 'How many barges?', 2],
      ['cause', 'Who opened the gate?', 1],
      ['repairs', 'What will repairs cost?', 2],
    ]);
  });

  const claims: [id: string, text: string, claimant: string | undefined][] = [
    ['barges.harbour-office', '1,200 barges', 'Selmer harbour office'],
    ['barges.quern', 'more than 10 barges', 'Ilsa Quern'],
    ['cause.venn', 'opening the gate', 'Dorro Venn'],
    ['repairs.quern', '2.5 million euros', 'Ilsa Quern'],
    ['repairs.total', 'about 3 million', undefined],
  ];
  it.each(claims)('gives %s its words and its claimant', (id, text, claimant) => {
    const [fact = '', claim = ''] = id.split('.');
    const placed = factsOf(harbour)
      .flatMap((entry) => entry.claims)
      .find((entry) => entry.id === id);
    expect(placed?.claim).toEqual(harbour.facts[fact]?.claims[claim]);
    expect(placed?.text).toBe(text);
    expect(placed?.claimant?.name).toBe(claimant);
  });

  it('shows the gap between the parts of a claim', () => {
    const more = { mark: 'figure' as const, id: 'cause.venn', children: ['or the wall'] };
    const blocks = [...harbour.blocks, paragraphOf('more', more)];
    expect(factsOf(harbourWith({ blocks }))[1]?.claims[0]?.text).toBe(
      'opening the gate … or the wall',
    );
  });
});

describe('a check that stands over a whole question', () => {
  const unchecked: Verification = {
    by: 'tidewire',
    result: 'could-not-verify',
    statement: 'count-unchecked',
  };
  const claim = (verification?: Verification): Claim => ({
    by: 'quern',
    ...(verification && { verification }),
  });
  const cases: [name: string, claims: Claim[], shared: Verification | undefined][] = [
    ['is the one that all claims share', [claim(unchecked), claim({ ...unchecked })], unchecked],
    ['is the only claim’s own', [claim(unchecked)], unchecked],
    ['is none where nobody checked', [claim(), claim()], undefined],
    ['is none where one claim was not checked', [claim(unchecked), claim()], undefined],
    ['is none where the first claim was not checked', [claim(), claim(unchecked)], undefined],
    [
      'is none where results differ',
      [claim(unchecked), claim({ ...unchecked, result: 'verified' })],
      undefined,
    ],
    [
      'is none where different people checked',
      [claim(unchecked), claim({ ...unchecked, by: 'venn' })],
      undefined,
    ],
    [
      'is none where different statements say so',
      [claim(unchecked), claim({ ...unchecked, statement: 'wall-held' })],
      undefined,
    ],
    ['is none where there are no claims', [], undefined],
  ];
  it.each(cases)('%s', (_name, claims, shared) => {
    const fact: Fact = {
      question: 'How many?',
      claims: Object.fromEntries(claims.map((entry, i) => [`claim-${i}`, entry])),
    };
    expect(factsOf(harbourWith({ facts: { fact } }))[0]?.verification).toEqual(shared);
  });
});

describe('a speaker’s claims', () => {
  it('are all of theirs, whatever they answer', () => {
    const ids = claimsBySpeaker(harbour)
      .get('quern')
      ?.map(({ id }) => id);
    expect(ids).toEqual(['barges.quern', 'repairs.quern']);
  });

  it('are none for those who claim nothing', () => {
    expect(claimsBySpeaker(harbour).has('dockers')).toBe(false);
  });
});

describe('a check’s result in words', () => {
  const cases: [result: Verification['result'], words: string][] = [
    ['verified', 'Verified by Tidewire'],
    ['could-not-verify', 'Not independently verified: Tidewire could not verify it'],
    ['disputed', 'Disputed by Tidewire'],
    ['denied', 'Denied by Tidewire'],
  ];
  it.each(cases)('%s', (result, words) => {
    const { label, rest } = describeVerification({ result }, 'Tidewire');
    expect(label + rest).toBe(words);
  });
});
