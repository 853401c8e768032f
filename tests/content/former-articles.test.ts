import { describe, expect, it } from 'vitest';
import { checkFormerArticles } from '#content/checks/former-articles.ts';
import { earlierSlugs, type FormerArticles, resolveSlug } from '#content/former-article.ts';

const former: FormerArticles = {
  quay: { movedTo: 'old-quay' },
  'old-quay': { movedTo: 'new-quay' },
  pier: { movedTo: 'sunk-pier' },
  'sunk-pier': { withdrawn: '2031-03-03', reason: 'There never was a pier.' },
  there: { movedTo: 'back' },
  back: { movedTo: 'there' },
};
const gone = { kind: 'withdrawn', slug: 'sunk-pier', on: '2031-03-03' } as const;

describe('a former slug leads', () => {
  it.each([
    ['quay', { kind: 'moved', to: 'new-quay' }],
    ['old-quay', { kind: 'moved', to: 'new-quay' }],
    ['pier', { ...gone, reason: 'There never was a pier.' }],
    ['sunk-pier', { ...gone, reason: 'There never was a pier.' }],
    ['there', undefined],
    ['new-quay', undefined],
    ['constructor', undefined],
  ])('%s: %j', (slug, expected) => {
    expect(resolveSlug(former, slug)).toEqual(expected);
  });

  it('to the article, which knows all its earlier ones', () => {
    expect(earlierSlugs(former, 'new-quay')).toEqual(['quay', 'old-quay']);
    expect(earlierSlugs(former, 'sunk-pier')).toEqual([]);
  });
});

describe('an answer for a slug is reported that', () => {
  const { there: _there, back: _back, ...sound } = former;
  const check = (answers: FormerArticles, slugs = ['new-quay'], recorded = ['sunk-pier']) =>
    checkFormerArticles(answers, slugs, recorded);

  it('is for one in use', () => {
    expect(check(sound, ['new-quay', 'quay'])).toEqual([
      {
        where: 'former article “quay”',
        advice: 'an article has this slug. Delete the answer, or rename the article.',
      },
    ]);
  });

  it.each([
    ['leads nowhere', { wharf: { movedTo: 'nowhere' } }, 'wharf', 'it leads to “nowhere”, which'],
    [
      'leads back to itself',
      { wharf: { movedTo: 'wharf' } },
      'wharf',
      'it leads to “wharf”, which',
    ],
    [
      'has no reason',
      { 'sunk-pier': { withdrawn: '2031-03-03', reason: ' ' } },
      'sunk-pier',
      'it is withdrawn without a reason.',
    ],
    [
      'has lost its ledger',
      { lock: { withdrawn: '2031-03-03', reason: 'It leaked.' } },
      'lock',
      'its ledger is gone, which has the ids of its links.',
    ],
  ] as const)('%s', (_what, answers, slug, advice) => {
    expect(check(answers)).toEqual([
      { where: `former article “${slug}”`, advice: expect.stringContaining(advice) },
    ]);
  });

  it('no other', () => expect(check(sound)).toEqual([]));
});
