import { describe, expect, test } from 'vitest';
import { parseSearch } from '#links/search-address.ts';
import type { SearchDocument } from '#ui/search/ask-index.ts';
import { findPassages } from '#ui/search/find-passages.ts';
import { readTerms } from '#ui/search/search-terms.ts';
import { formsOf } from '#ui/search/word-forms.ts';
import { document, partsOf } from './lumbra-index.ts';

/** A request that is understood: its speaker is named in full. */
const asked = (address: string) => {
  const request = parseSearch(address);
  const speakers = request.speaker === '' ? undefined : [request.speaker];
  const terms = readTerms(request.query);
  return { request, terms, formsOf: formsOf(terms.words), speakers };
};
const ask = (address: string, locations: number[]) =>
  findPassages({ ...document, locations }, asked(address));
const paths = (address: string, locations: number[]) =>
  ask(address, locations).map(({ path }) => path.split('#')[1]);

describe('of what was found, the passage is shown that has it', () => {
  test.each([
    ['?q=dry', [4, 8], ['headline', 'dry-day']],
    ['?q=bucket', [17], ['lowered']],
    ['?q=answered', [22], ['bucket']],
    ['?q=bucket+answered', [17, 22], ['bucket']],
    ['?q=well&kind=denial', [0, 6, 32], ['closed']],
    ['?speaker=Nessa+Orr', [], ['lowered']],
    ['?q=well&speaker=Nessa+Orr', [0, 6, 32], []],
    ['?q=well&in=statements', [0, 6, 32], ['closed']],
    ['?q=well&to=2030', [0, 6, 32], ['closed']],
    ['?q=well&from=2031', [0, 6, 32], ['headline', 'dry-day', 'denial']],
    ['?q=well+-monday', [0, 6, 32], ['headline', 'closed']],
    ['?q=%22well+ran%22', [0, 6, 7, 32], ['dry-day']],
    ['?q=%22well+bucket%22', [0, 6, 17, 32], []],
  ])('%s', (address, locations, expected) => {
    expect(paths(address, locations)).toEqual(expected);
  });
});

describe('of one paragraph', () => {
  // 0: the block; 0 to 2 and 5 to 6 a statement in parts, 8 to 10 another
  const content =
    '“Two buckets,” Orr said. “Empty.” “One bucket,” Quillon answered. The bucket fell.';
  const paragraph: SearchDocument = {
    ...document,
    content,
    meta: {
      ...document.meta,
      statements: JSON.stringify({
        two: { by: ['Nessa Orr'], kind: 'direct', parts: partsOf(2, 1) },
        one: { by: ['Tam Quillon'], kind: 'direct', parts: partsOf(2) },
      }),
    },
    anchors: [
      { id: 'block.buckets', location: 0 },
      { id: 'part.two', location: 0 },
      { id: 'part.two', location: 4 },
      { id: 'part.one', location: 5 },
    ],
  };
  const pathsIn = (locations: number[], query: string) =>
    findPassages({ ...paragraph, locations }, asked(`?q=${query}`)).map(
      ({ path }) => path.split('#')[1],
    );

  test('every statement that has the word is a result', () => {
    expect(pathsIn([1, 6, 10], 'bucket')).toEqual(['two', 'one']);
  });

  test('what the paragraph alone has is found in the paragraph', () => {
    expect(pathsIn([11], 'fell')).toEqual(['buckets']);
    expect(pathsIn([1, 6, 10, 11], 'bucket+fell')).toEqual(['buckets']);
  });

  test.each([
    ['direct', '“Two buckets” “Empty.”'],
    ['reported', '“Two buckets” … “Empty.”'],
  ])('a statement in parts is shown as it is cited: %s', (kind, text) => {
    const statement = { by: ['Nessa Orr'], kind, parts: partsOf(2, 1) };
    const [found] = findPassages(
      {
        ...paragraph,
        meta: { ...paragraph.meta, statements: JSON.stringify({ two: statement }) },
        locations: [1],
      },
      asked('?q=bucket'),
    );
    expect(found?.excerpt.map((run) => run.text).join('')).toBe(text);
  });

  test('what the sentence puts after a statement’s last word is left out', () => {
    const statement = {
      by: ['Nessa Orr'],
      kind: 'direct',
      parts: [{ words: 2, before: 5, after: 1 }],
    };
    const [found] = findPassages(
      {
        ...document,
        content: 'Well—“ran dry”, she said.',
        meta: { ...document.meta, statements: JSON.stringify({ dry: statement }) },
        anchors: [
          { id: 'block.dry-day', location: 0 },
          { id: 'part.dry', location: 0 },
        ],
        locations: [1],
      },
      asked('?q=dry'),
    );
    expect(found?.excerpt).toEqual([
      { text: '“ran ', marked: false },
      { text: 'dry', marked: true },
      { text: '”', marked: false },
    ]);
  });

  test('words between the parts of a statement are not the speaker’s', () => {
    expect(pathsIn([3], 'said')).toEqual(['buckets']);
  });
});

test('a statement in two paragraphs is one result', () => {
  const found = findPassages(
    {
      ...document,
      anchors: [
        { id: 'block.bucket', location: 11 },
        { id: 'part.lowered', location: 14 },
        { id: 'block.denial', location: 24 },
        { id: 'part.lowered', location: 26 },
      ],
    },
    asked('?speaker=Nessa+Orr'),
  );
  expect(found.map(({ path }) => path)).toEqual(['/articles/lumbra-well#lowered']);
});

test('a passage with more of the words comes first', () => {
  expect(paths('?q=dry+monday', [4, 8, 10])).toEqual(['dry-day', 'headline']);
});

test('what was looked for is marked, and the words stand as in the text', () => {
  const [found] = ask('?q=lowered+the+bucket', [15, 16, 17]);
  expect(found?.excerpt).toEqual([
    { text: '“We ', marked: false },
    { text: 'lowered the bucket', marked: true },
    { text: ' and heard nothing.”', marked: false },
  ]);
  expect(found).toMatchObject({
    statement: { by: ['Nessa Orr'], kind: 'direct' },
    day: '2031-01-02',
  });
});

test('a word that the index has in plain letters is shown as it is spelt', () => {
  const { content, meta } = document;
  const plain = {
    ...document,
    content: content.replace('Quillon', 'Ovrelid'),
    meta: { ...meta, spellings: JSON.stringify({ 25: 'Øvrelid' }) },
    locations: [25],
  };
  const [found] = findPassages(plain, asked('?q=ovrelid'));
  expect(found?.excerpt).toEqual([
    { text: 'Tam ', marked: false },
    { text: 'Øvrelid', marked: true },
    { text: ' denied that he had closed the well.', marked: false },
  ]);
});

test('of a long passage the words around the first that was found are shown', () => {
  const long = Array.from({ length: 200 }, (_, i) => `w${i}`);
  const found = findPassages(
    {
      ...document,
      content: long.join(' '),
      anchors: [{ id: 'block.long', location: 0 }],
      locations: [100],
    },
    asked('?q=w100'),
  );
  const text = found[0]?.excerpt.map((run) => run.text).join('');
  expect(text).toMatch(/^… w88 .* w99 w100 w101 .* w137 …$/);
});
