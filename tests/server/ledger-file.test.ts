import { describe, expect, it } from 'vitest';
import type { Ledger, Revision } from '#content/ledger.ts';
import { digestOf, LedgerError, readLedger, writeLedger } from '#server/ledger-file.ts';
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

  it('is read whatever line ends and indentation the file was given on its way', () => {
    expect(read(JSON.stringify(JSON.parse(file), null, 4).replaceAll('\n', '\r\n'))).toEqual(
      ledger,
    );
  });
});

const restore = 'Restore it from the repository’s history';
const byHand = (revision: number) =>
  `its revision ${revision} is not what was recorded. ${restore}, then answer for changed ids in the article and run “npm run record”.`;

type Case = [name: string, text: string, message: string];

/** Each text is refused with the file's name and a sentence that says what to do. */
function refuses(cases: Case[]) {
  it.each(cases)('%s', (_name, text, message) => {
    const attempt = () => read(text);
    expect(attempt).toThrow(LedgerError);
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
    ['a revision without its digest', edited(1, () => ({ digest: undefined })), notALedger],
    ['a revision without what it set', edited(1, () => ({ set: undefined })), notALedger],
    ['a revision that sets a list', edited(1, () => ({ set: [] })), notALedger],
    ['a revision without what went', edited(1, () => ({ gone: undefined })), notALedger],
    ['an id that went and is a number', edited(1, () => ({ gone: [7] })), notALedger],
    ['words that are a number', passage({ kind: 'paragraph', words: 7 }), notALedger],
    ['words alone', passage('The lamp failed.'), notALedger],
    ['a kind that there is not', passage({ kind: 'picture', words: 'The lamp.' }), notALedger],
    ['a kind that objects inherit', passage({ kind: 'constructor', words: '' }), notALedger],
  ]);

  function passage(value: unknown): string {
    return edited(1, ({ set }) => ({ set: { ...set, failure: value } }));
  }
});

describe('a ledger that was edited by hand is refused:', () => {
  const [first, second, third] = ledger.revisions;
  refuses([
    [
      'other words',
      edited(1, ({ set }) => ({
        set: { ...set, failure: { kind: 'paragraph', words: 'The light never failed.' } },
      })),
      byHand(1),
    ],
    ['one letter', file.replace('failed twice', 'failed thrice'), byHand(1)],
    [
      'another kind',
      edited(1, ({ set }) => ({
        set: { ...set, failure: { kind: 'statement', words: set.failure?.words } },
      })),
      byHand(1),
    ],
    [
      'an id more',
      edited(2, ({ set }) => ({ set: { ...set, gull: { kind: 'paragraph', words: 'A gull.' } } })),
      byHand(2),
    ],
    ['an id fewer', edited(2, () => ({ set: {} })), byHand(2)],
    ['an id that went, forgotten', edited(3, () => ({ gone: [] })), byHand(3)],
    ['an id that went, invented', edited(2, () => ({ gone: ['failure'] })), byHand(2)],
    ['another day', edited(2, () => ({ on: '2031-03-01' })), byHand(2)],
    ['another digest', edited(2, () => ({ digest: 'a'.repeat(64) })), byHand(2)],
    ['an empty digest', edited(3, () => ({ digest: '' })), byHand(3)],
    ['another number', edited(2, () => ({ revision: 4 })), byHand(2)],
    ['another order', written({ revisions: [second, first, third] }), byHand(1)],
    ['without its first revision', written({ revisions: [second, third] }), byHand(1)],
    ['without one in the middle', written({ revisions: [first, third] }), byHand(2)],
    ['with one twice', written({ revisions: [first, second, second, third] }), byHand(3)],
    [
      'without one in the middle, the rest counted anew',
      written({ revisions: [first, { ...third, revision: 2 }] }),
      byHand(2),
    ],
    [
      'a number out of turn with a digest of its own',
      edited(3, (revision) => {
        const number = { ...revision, revision: 5 };
        return { ...number, digest: digestOf(number, second?.digest ?? '') };
      }),
      byHand(3),
    ],
    [
      'words with a digest of their own, which those after it do not continue',
      edited(1, (revision) => {
        const set = { failure: { kind: 'paragraph', words: 'The light never failed.' } } as const;
        return { set, digest: digestOf({ ...revision, set }, '') };
      }),
      byHand(2),
    ],
  ]);
});

describe('a ledger that does not end where it was sealed is refused:', () => {
  const sealed = JSON.parse(file);
  const missing = (revision: number) =>
    `is cut short: what was recorded after its revision ${revision} is missing, or its seal was changed by hand. ${restore}; it is written by “npm run record” alone.`;
  const cut = (left: number) =>
    JSON.stringify({ ...sealed, revisions: sealed.revisions.slice(0, left) });
  refuses([
    ['without its last revision', cut(2), missing(2)],
    ['without its last two', cut(1), missing(1)],
    ['without a seal', written({}), missing(3)],
    ['with another', written({ seal: 'a'.repeat(64) }), missing(3)],
    [
      'with the digest of its last revision',
      written({ seal: ledger.revisions[2]?.digest }),
      missing(3),
    ],
    [
      'with the seal of another article',
      written({ seal: JSON.parse(writeLedger({ ...ledger, article: 'skerry-wreck' })).seal }),
      missing(3),
    ],
  ]);
});

describe('a ledger that this version cannot know is refused:', () => {
  const update = 'Update the project, then build again.';
  refuses([
    ['the next format', written({ format: 2 }), update],
    ['a format whose shape is another', JSON.stringify({ format: 3, passages: [] }), update],
  ]);
});

describe('the ledger of another article is refused:', () => {
  const { revisions } = recorded(lighthouseWith({ slug: 'skerry-wreck' }));
  refuses([
    [
      'under this one’s address',
      JSON.stringify({ format: 1, article: 'skerry-wreck', revisions }),
      'belongs to “skerry-wreck”. Restore the ledger of “skerry-light” from the repository’s history.',
    ],
    ['without a name', written({ article: '' }), 'Restore the ledger of “skerry-light”'],
  ]);
});
