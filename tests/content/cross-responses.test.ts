import { expect, test } from 'vitest';
import type { Article } from '#content/article.ts';
import { checkArticle } from '#content/checks/check-article.ts';
import { checkCrossResponses } from '#content/checks/responses.ts';
import { gateLocked, gateOpen, gateOpenWith } from '../fixtures/gate-articles.ts';
import { vessany } from '../fixtures/vessany/registry.ts';

/* Responses into other articles. The sentence is what an editor reads. */

const former = {
  'gate-shut': { movedTo: 'gate-locked' },
  'gate-gone': { withdrawn: '2031-07-02', reason: 'There is no gate.' },
} as const;

const locked: Article = {
  ...gateLocked,
  former: {
    'was-shut': { movedTo: 'was-locked' },
    'its-paragraph': { mergedInto: 'locked' },
    'was-painted': { withdrawn: '2031-07-02', reason: 'Nobody said so.' },
  },
};

const adviceOn = (article: Article, others: readonly (readonly [string, Article | undefined])[]) =>
  checkCrossResponses(article, {
    articles: new Map([[article.slug, article], ...others]),
    former,
    registry: vessany,
  }).map(({ where, advice }) => `${where}: ${advice}`);

test('responses to a statement, to a claim and to one’s own words in another article are sound', () => {
  expect(checkArticle(gateLocked)).toEqual([]);
  expect(checkArticle(gateOpen)).toEqual([]);
  expect(adviceOn(gateOpen, [['gate-locked', locked]])).toEqual([]);
});

test.each([
  [
    'an article that nobody knows',
    { how: 'denies', to: 'was-locked', in: 'gate-lokced' },
    'it denies “was-locked” in “gate-lokced”, which is no article. Correct the slug.',
  ],
  [
    'an article that has another slug now',
    { how: 'denies', to: 'was-locked', in: 'gate-shut' },
    'it denies “was-locked” in “gate-shut”, which is “gate-locked” now. Write that.',
  ],
  [
    'an article that was withdrawn',
    { how: 'denies', to: 'was-locked', in: 'gate-gone' },
    'it denies “was-locked” in “gate-gone”, which was withdrawn. Leave respondsTo out.',
  ],
  [
    'an id that the other article does not have',
    { how: 'denies', to: 'stood-open', in: 'gate-locked' },
    'it denies “stood-open” in “gate-locked”, where no statement or claim has this id. Correct it.',
  ],
  [
    'a paragraph',
    { how: 'answers', to: 'rust', in: 'gate-locked' },
    'it answers “rust” in “gate-locked”, where no statement or claim has this id. Correct it.',
  ],
  [
    'a speaker',
    { how: 'answers', to: 'maro', in: 'gate-locked' },
    'it answers “maro” in “gate-locked”, where no statement or claim has this id. Correct it.',
  ],
  [
    'a former id of a paragraph',
    { how: 'denies', to: 'its-paragraph', in: 'gate-locked' },
    'it denies “its-paragraph” in “gate-locked”, where no statement or claim has this id. Correct it.',
  ],
  [
    'an id that was moved',
    { how: 'denies', to: 'was-shut', in: 'gate-locked' },
    'it denies “was-shut” in “gate-locked”, where it is “was-locked” now. Write that.',
  ],
  [
    'a passage that was withdrawn',
    { how: 'denies', to: 'was-painted', in: 'gate-locked' },
    'it denies “was-painted” in “gate-locked”, where it was withdrawn. Leave respondsTo out.',
  ],
  [
    'the words of another as taken back',
    { how: 'retracts', to: 'was-locked', in: 'gate-locked' },
    'it retracts “was-locked”, which is another speaker’s. Only a speaker’s own words can be retracted; write denies.',
  ],
])('an editor is told of %s', (_what, respondsTo, advice) => {
  expect(adviceOn(gateOpenWith('stood-open', respondsTo), [['gate-locked', locked]])).toEqual([
    `statement “stood-open”: ${advice}`,
  ]);
});

test('an article’s own “resident” takes nothing back for that of another article', () => {
  const { maro } = gateLocked.speakers;
  const withResident = (article: Article) => ({
    ...article,
    speakers: { ...article.speakers, ...(maro && { resident: maro }) },
  });
  const saidBy = (article: Article, id: string, source: string) => {
    const statements = { ...article.statements, [id]: { ...article.statements[id], source } };
    return { ...withResident(article), statements } as Article;
  };
  const earlier = saidBy(gateLocked, 'was-locked', 'resident');
  const later = saidBy(gateOpen, 'takes-back', 'resident');
  expect(adviceOn(later, [['gate-locked', earlier]])).toEqual([
    expect.stringContaining('it retracts “was-locked”, which is another speaker’s.'),
  ]);
});

test('an article may not respond to a draft, unless it is one too', () => {
  const draft = { ...locked, draft: true } as const;
  const intoDraft =
    'it denies “was-locked” in “gate-locked”, which is a draft. Publish that first, or leave respondsTo out.';
  expect(adviceOn(gateOpen, [['gate-locked', draft]])).toContain(
    `statement “stood-open”: ${intoDraft}`,
  );
  expect(adviceOn({ ...gateOpen, draft: true }, [['gate-locked', draft]])).toEqual([]);
});

test('of an article with problems of its own nothing more is said', () => {
  expect(adviceOn(gateOpen, [['gate-locked', undefined]])).toEqual([]);
});

test('an article does not name itself as another', () => {
  const own = gateOpenWith('stood-open', { how: 'denies', to: 'was-locked', in: 'gate-open' });
  expect(checkArticle(own)).toEqual([
    {
      article: 'gate-open',
      where: 'statement “stood-open”',
      advice: 'it denies “was-locked” in “gate-open”, which is this article. Leave `in` out.',
    },
  ]);
});

test('a statement may respond to one that has its own id in another article', () => {
  const same = gateOpenWith('was-locked', { how: 'confirms', to: 'was-locked', in: 'gate-locked' });
  expect(checkArticle(same)).toEqual([]);
  expect(adviceOn(same, [['gate-locked', locked]])).toEqual([]);
});
