import { expect, test } from 'vitest';
import type { Depth } from '#links/reader-search.ts';
import { filterAddress, passageAddress, wordsAddress } from '#links/share-address.ts';

const from = { origin: 'https://lumbra.example', base: '/', slug: 'ferry', revision: 3 };
const under = { ...from, base: '/news/' };
const unrecorded = { ...from, revision: 0 };

test.each([
  ['a passage', from, 'aground', 'https://lumbra.example/articles/ferry/aground?rev=3'],
  ['a claim', from, 'aboard.captain', 'https://lumbra.example/articles/ferry/aboard.captain?rev=3'],
  [
    'one under a sub-path',
    under,
    'aground',
    'https://lumbra.example/news/articles/ferry/aground?rev=3',
  ],
  ['one never recorded', unrecorded, 'aground', 'https://lumbra.example/articles/ferry/aground'],
])('the address of %s', (_name, place, id, address) => {
  expect(passageAddress(place, id)).toBe(address);
});

test.each([
  ['everyone', from, [], 'story', '/articles/ferry?rev=3'],
  ['one speaker', from, ['fenn'], 'story', '/articles/ferry/fenn?rev=3'],
  ['one speaker’s words', from, ['fenn'], 'words', '/articles/ferry?speaker=fenn&show=words&rev=3'],
  [
    'two speakers',
    from,
    ['fenn', 'khvylka'],
    'story',
    '/articles/ferry?speaker=fenn,khvylka&rev=3',
  ],
  [
    'two, never recorded',
    unrecorded,
    ['fenn', 'khvylka'],
    'story',
    '/articles/ferry?speaker=fenn,khvylka',
  ],
  ['everyone, never recorded', unrecorded, [], 'story', '/articles/ferry'],
  ['one under a sub-path', under, ['fenn'], 'story', '/news/articles/ferry/fenn?rev=3'],
  [
    'two under a sub-path',
    under,
    ['a', 'b'],
    'words',
    '/news/articles/ferry?speaker=a,b&show=words&rev=3',
  ],
] as [string, typeof from, string[], Depth, string][])(
  'the address of a view of %s',
  (_name, place, speakers, depth, path) => {
    expect(filterAddress(place, { speakers, depth })).toBe(`https://lumbra.example${path}`);
  },
);

test.each([
  ['recorded', from, '/articles/ferry?rev=3#storm:~:text=a%2Cb'],
  ['never recorded', unrecorded, '/articles/ferry#storm:~:text=a%2Cb'],
  ['under a sub-path', under, '/news/articles/ferry?rev=3#storm:~:text=a%2Cb'],
])('the address of selected words, %s', (_name, place, path) => {
  expect(wordsAddress(place, 'storm', 'text=a%2Cb')).toBe(`https://lumbra.example${path}`);
});
