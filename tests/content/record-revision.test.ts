import { describe, expect, it } from 'vitest';
import { publishedAt } from '#content/ledger.ts';
import { publishedPassages } from '#content/passages.ts';
import { recordRevision } from '#content/record-revision.ts';
import { readLedger, writeLedger } from '#server/ledger-file.ts';
import { lighthouse, lighthouseWith, reworded } from '../fixtures/lighthouse-article.ts';
import { recorded } from '../fixtures/recorded.ts';

const friday = reworded({ repair: 'A new lamp is expected on Friday.' });

describe('the first record of an article', () => {
  it('holds all that it publishes, as revision 1', () => {
    const ledger = recordRevision(undefined, lighthouse, '2031-03-02');
    expect(ledger).toEqual({
      format: 3,
      article: 'skerry-light',
      revisions: [
        {
          revision: 1,
          on: '2031-03-02',
          set: Object.fromEntries(publishedPassages(lighthouse)),
          gone: [],
        },
      ],
    });
  });
});

describe('a later record', () => {
  it('holds what is new and what changed with its words, and names what is gone', () => {
    const article = reworded({ failure: undefined, tide: 'The tide was low.' }, friday);
    expect(recorded(lighthouse, article).revisions.at(-1)).toMatchObject({
      revision: 2,
      set: {
        repair: { kind: 'paragraph', words: 'A new lamp is expected on Friday.' },
        tide: { kind: 'paragraph', words: 'The tide was low.' },
      },
      gone: ['failure'],
    });
  });

  it('holds nothing of what stayed as it was', () => {
    expect(Object.keys(recorded(lighthouse, friday).revisions.at(-1)?.set ?? {})).toEqual([
      'repair',
    ]);
  });

  it('leaves the records before it as they were', () => {
    const before = recorded(lighthouse);
    const copy = structuredClone(before);
    const after = recordRevision(before, friday, '2031-03-03');
    expect(before).toEqual(copy);
    expect(after?.revisions[0]).toEqual(copy.revisions[0]);
  });

  it('sets an id anew that went and came back', () => {
    const ledger = recorded(lighthouse, reworded({ repair: undefined }), lighthouse);
    expect(ledger.revisions.at(-1)).toMatchObject({
      set: { repair: { words: 'A new lamp is expected on Thursday.' } },
      gone: [],
    });
  });

  it('is read back from its file, and says what stood published at each revision', () => {
    const versions = [lighthouse, friday, reworded({ repair: undefined })] as const;
    const ledger = readLedger(writeLedger(recorded(...versions)), 'skerry-light');
    versions.forEach((version, i) => {
      expect(publishedAt(ledger, i + 1)).toEqual(publishedPassages(version));
    });
  });

  it.each([
    ['nothing was written', lighthouse],
    ['only the order changed', lighthouseWith({ blocks: lighthouse.blocks.toReversed() })],
    ['only an answer was given', lighthouseWith({ former: { old: { movedTo: 'repair' } } })],
  ])('is none where %s', (_name, article) => {
    expect(recordRevision(recorded(lighthouse), article, '2031-03-03')).toBeUndefined();
  });
});
