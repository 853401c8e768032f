import { describe, expect, it } from 'vitest';
import type { Ledger, Revision } from '#content/ledger.ts';
import { EditorError } from '#server/editor-error.ts';
import { readLedger, writeLedger } from '#server/ledger-file.ts';
import { lighthouse, lighthouseWith, reworded } from '../fixtures/lighthouse-article.ts';
import { recorded } from '../fixtures/recorded.ts';

const ledger = recorded(
  lighthouse,
  reworded({ repair: 'A new lamp is expected on Friday.' }),
  reworded({ repair: undefined, tide: 'The tide was low.' }),
);
const file = writeLedger(ledger);

function read(text: string): Ledger {
  return readLedger(text, 'skerry-light');
}

describe('a ledger that was written', () => {
  it('is read back as it was', () => {
    expect(read(file)).toEqual(ledger);
  });

  it('is text that a person can compare line by line', () => {
    expect(file.split('\n').length).toBeGreaterThan(40);
    expect(file.endsWith('}\n')).toBe(true);
  });

  it('is read back with ids that objects inherit, and ids that look like numbers', () => {
    const odd = recorded(
      reworded({
        zeal: 'z',
        constructor: 'The crane was built.',
        2031: 'A bad year.',
        7: 'Seven.',
      }),
      reworded({ constructor: 'The crane was built twice.', 7: 'Seven boats.' }),
    );
    expect(read(writeLedger(odd))).toEqual(odd);
  });

  it('is read in the format before this one, without its digests and seal', () => {
    const older = {
      ...ledger,
      format: 1,
      seal: 'b1bcd2',
      revisions: ledger.revisions.map((revision) => ({ ...revision, digest: '416411' })),
    };
    expect(read(JSON.stringify(older))).toEqual(ledger);
  });

  it('is read whatever line ends and indentation the file was given on its way', () => {
    expect(read(JSON.stringify(JSON.parse(file), null, 4).replaceAll('\n', '\r\n'))).toEqual(
      ledger,
    );
  });
});

const restore = 'Restore it from the repository’s history';
type Case = [name: string, text: string, message: string];

/** Each text is refused with the file's name and a sentence that says what to do. */
function refuses(cases: Case[]) {
  it.each(cases)('%s', (_name, text, message) => {
    const attempt = () => read(text);
    expect(attempt).toThrow(EditorError);
    expect(attempt).toThrow('src/articles/skerry-light/ledger.json');
    expect(attempt).toThrow(message);
  });
}

/** The file after someone took an editor to one of its revisions. */
function edited(number: number, change: (revision: Revision) => object): string {
  return written({
    revisions: ledger.revisions.map((revision) =>
      revision.revision === number ? { ...revision, ...change(revision) } : revision,
    ),
  });
}

function written(changes: object): string {
  return JSON.stringify({ ...ledger, ...changes });
}

describe('a file that is corrupt is refused:', () => {
  refuses([
    ['nothing at all', '', restore],
    ['half of it', file.slice(0, file.length / 2), restore],
    ['one bracket short', file.trimEnd().slice(0, -1), restore],
    [
      'both sides of a conflict',
      `<<<<<<< ours\n${file}=======\n${file}>>>>>>> theirs\n`,
      'a conflict in it is settled by keeping the published side and running “npm run record”',
    ],
    ['a page of HTML', '<!doctype html><title>Not found</title>', restore],
    ['a list', '[]', restore],
    ['null', 'null', restore],
    ['a word', '"ledger"', restore],
  ]);
});

describe('JSON that is no ledger is refused:', () => {
  const [first] = ledger.revisions;
  const notALedger = `is not a ledger. ${restore}; it is written by “npm run record” alone.`;
  refuses([
    ['an empty object', '{}', notALedger],
    ['no format', written({ format: undefined }), notALedger],
    ['a format in quotes', written({ format: '1' }), notALedger],
    ['a format that never was', written({ format: 0 }), notALedger],
    ['no article', written({ article: undefined }), notALedger],
    ['no revisions', written({ revisions: undefined }), notALedger],
    ['revisions under their numbers', written({ revisions: { 1: first } }), notALedger],
    ['a revision that is a number', written({ revisions: [1] }), notALedger],
    ['a revision without its day', edited(1, () => ({ on: undefined })), notALedger],
    ['a revision without its number', edited(1, () => ({ revision: undefined })), notALedger],
    ['a revision on a day that there is not', edited(1, () => ({ on: '2031-02-30' })), notALedger],
    ['a revision without what it set', edited(1, () => ({ set: undefined })), notALedger],
    ['a revision that sets a list', edited(1, () => ({ set: [] })), notALedger],
    ['a revision without what went', edited(1, () => ({ gone: undefined })), notALedger],
    ['an id that went and is a number', edited(1, () => ({ gone: [7] })), notALedger],
    ['words that are a number', passage({ kind: 'paragraph', words: 7 }), notALedger],
    ['words alone', passage('The lamp failed.'), notALedger],
    ['a kind that there is not', passage({ kind: 'drawing', words: 'The lamp.' }), notALedger],
    ['a kind that objects inherit', passage({ kind: 'constructor', words: '' }), notALedger],
  ]);

  function passage(value: unknown): string {
    return edited(1, ({ set }) => ({ set: { ...set, failure: value } }));
  }
});

describe('a ledger with a revision out of its place is refused:', () => {
  const [first, second, third] = ledger.revisions;
  const missing = (revision: number) =>
    `has no revision ${revision} in its place. ${restore}; it is written by “npm run record” alone.`;
  refuses([
    ['another number', edited(2, () => ({ revision: 4 })), missing(2)],
    ['another order', written({ revisions: [second, first, third] }), missing(1)],
    ['without its first revision', written({ revisions: [second, third] }), missing(1)],
    ['without one in the middle', written({ revisions: [first, third] }), missing(2)],
    ['with one twice', written({ revisions: [first, second, second, third] }), missing(3)],
  ]);
});

describe('a ledger that this version cannot know is refused:', () => {
  const update = 'Update the project, then build again.';
  refuses([
    ['the next format', written({ format: 4 }), update],
    ['a format whose shape is another', JSON.stringify({ format: 5, passages: [] }), update],
  ]);
});

describe('the ledger of another article is refused:', () => {
  const { revisions } = recorded(lighthouseWith({ slug: 'skerry-wreck' }));
  refuses([
    [
      'under this one’s address',
      JSON.stringify({ format: 2, article: 'skerry-wreck', revisions }),
      'belongs to “skerry-wreck”. Restore the ledger of “skerry-light” from the repository’s history.',
    ],
    ['without a name', written({ article: '' }), 'Restore the ledger of “skerry-light”'],
  ]);
});
