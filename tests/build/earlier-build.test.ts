import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf } from '../../src/build/digest.ts';
import {
  clearFolder,
  deletePages,
  noteBuild,
  takeEarlierBuild,
} from '../../src/build/earlier-build.ts';
import { readNote, writeNote } from '../../src/build/note.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'otr-built-'));
  for (const file of [
    'index.html',
    'assets/old.js',
    'articles/index.html',
    'articles/kites.html',
    'articles/kites.json',
    'articles/kites/first/index.html',
    'articles/kites-two.html',
    'speakers/orr.html',
    'speakers/orr/2.html',
    'search-index/1/pagefind-entry.json',
    'search-index/2/pagefind-entry.json',
  ]) {
    mkdirSync(join(dir, file, '..'), { recursive: true });
    writeFileSync(join(dir, file), '');
  }
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

const note = {
  checked: new Set(['abc']),
  pages: new Map([
    ['/articles/kites', '1'],
    ['/articles/gone', '2'],
    ['/search-index/2', '3'],
    ['/search-index/3', '4'],
  ]),
};

test('what a build notes is taken by the next, where it still stands', () => {
  noteBuild(dir, note);
  expect(takeEarlierBuild(dir)).toEqual({
    checked: new Set(['abc']),
    pages: new Map([
      ['/articles/kites', '1'],
      ['/search-index/2', '3'],
    ]),
  });
});

test('a note is taken once: a build that is cut short leaves none', () => {
  noteBuild(dir, note);
  takeEarlierBuild(dir);
  expect(takeEarlierBuild(dir)).toEqual({ checked: new Set(), pages: new Map() });
});

test.each(['', '{"checked":["abc"],"pages":{"/articles/ki', 'null'])(
  'a note that was written by half counts as none: %j',
  (text) => {
    writeFileSync(`.build/built-${basename(dir)}.json`, text);
    expect(takeEarlierBuild(dir)).toEqual({ checked: new Set(), pages: new Map() });
  },
);

test('a note takes the place of an earlier one as a whole', () => {
  const file = join(dir, 'note.json');
  expect(readNote(file)).toEqual({});
  writeNote(file, { code: 'first', sound: ['abc'] });
  writeNote(file, { code: 'second' });
  expect(readNote(file)).toEqual({ code: 'second' });
  expect(readdirSync(dir).filter((name) => name.startsWith('note'))).toEqual(['note.json']);
});

test('a folder is emptied but for what may be kept', () => {
  clearFolder(dir);
  expect(readdirSync(dir).toSorted()).toEqual(['articles', 'search-index', 'speakers']);
});

test('what is not kept is deleted with all below its address, and nothing else', () => {
  deletePages(dir, (at) => ['/articles/kites', '/search-index/2'].includes(at));
  expect(readdirSync(join(dir, 'articles')).toSorted()).toEqual([
    'kites',
    'kites.html',
    'kites.json',
  ]);
  expect(existsSync(join(dir, 'articles/kites/first/index.html'))).toBe(true);
  expect(readdirSync(join(dir, 'speakers'))).toEqual([]);
  expect(readdirSync(join(dir, 'search-index'))).toEqual(['2']);
});

test('a digest is of all its parts, in their order', () => {
  expect(digestOf({ a: 1 }, 'b')).toBe(digestOf({ a: 1 }, 'b'));
  expect(digestOf({ a: 1 }, 'b')).not.toBe(digestOf('b', { a: 1 }));
  expect(digestOf('a', undefined)).not.toBe(digestOf('a'));
});
