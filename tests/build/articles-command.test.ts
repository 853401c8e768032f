import { expect, test } from 'vitest';
import { checkArticles, recordArticles } from '#build/articles-command.ts';
import type { EarlierLedgers } from '#build/earlier-ledgers.ts';
import type { Article } from '#content/article.ts';
import type { Ledger } from '#content/ledger.ts';
import type { FormerSlug } from '#server/former-slugs.ts';
import { harbour, harbourWith } from '../fixtures/harbour-article.ts';
import { recorded } from '../fixtures/recorded.ts';

/** A site of one article. */
const siteOf = (
  article: Article,
  ledger?: Ledger,
  problems?: string,
  former: FormerSlug[] = [],
  warnings?: string,
) => ({
  articleProblems: async () => problems,
  articleWarnings: async () => warnings,
  loadSite: async () => [{ article, ledger }],
  loadFormerSlugs: async () => former,
  remainingGuesses: async () => [],
});

/** The site as it was at an earlier commit. */
const before = (ledger: Ledger | undefined): EarlierLedgers => ({
  commit: '0123456789abcdef',
  slugs: ledger ? [ledger.article] : [],
  ledgerOf: () => ledger,
});

test('an article that was never recorded is, with all its ids, on its own day', async () => {
  const site = siteOf(harbourWith({ timeZone: 'Pacific/Auckland' }));
  const { ok, lines, files } = await recordArticles(new Date('2031-05-20T13:00:00Z'), site);
  expect(ok).toBe(true);
  expect(lines.join('\n')).toMatch(/^lost-barges: revision 1, \d+ new, 0 changed, 0 gone\n {2}\+ /);
  const [revision] = JSON.parse(files.get('src/articles/lost-barges/ledger.json') ?? '').revisions;
  expect(revision.on).toBe('2031-05-21');
});

test('one that has not changed since is not recorded again', async () => {
  const site = siteOf(harbour, recorded(harbour));
  expect(await recordArticles(new Date(), site)).toEqual({
    ok: true,
    lines: ['lost-barges: nothing has changed since the last recorded revision'],
    files: new Map(),
  });
  expect(await checkArticles(site, before(recorded(harbour)))).toEqual({
    ok: true,
    lines: [],
    files: new Map(),
  });
});

test('what is not recorded is reported by the check, which records nothing', async () => {
  const { ok, files } = await checkArticles(siteOf(harbour), before(undefined));
  expect(ok).toBe(false);
  expect(files).toEqual(new Map());
});

test('a ledger that lost a revision is reported', async () => {
  const earlier = recorded(harbourWith({ blocks: harbour.blocks.slice(0, 1) }), harbour);
  const site = siteOf(harbour, { ...earlier, revisions: recorded(harbour).revisions });
  const { ok, lines } = await checkArticles(site, before(earlier));
  expect(ok).toBe(false);
  expect(lines).toEqual([
    expect.stringMatching(/^lost-barges: revision 1 is no longer in its ledger/),
  ]);
});

test('where there is no earlier commit the check says that it compared nothing', async () => {
  const alone = { commit: undefined, slugs: [], ledgerOf: () => undefined };
  const { ok, lines } = await checkArticles(siteOf(harbour, recorded(harbour)), alone);
  expect(ok).toBe(true);
  expect(lines).toEqual([
    'The ledgers were compared with none before them: no earlier commit is here.',
  ]);
});

test('nothing is recorded while an article has problems', async () => {
  const site = siteOf(harbour, undefined, '1 problem');
  expect(await recordArticles(new Date(), site)).toEqual({
    ok: false,
    lines: ['1 problem', 'Nothing was recorded.'],
    files: new Map(),
  });
});

test('an article that was published and is gone needs an answer', async () => {
  const { ok, lines } = await checkArticles(
    siteOf(harbour, recorded(harbour)),
    before({ ...recorded(harbour), article: 'old-quay' }),
  );
  expect(ok).toBe(false);
  expect(lines).toEqual([
    'old-quay was published and is gone, so links to it would lead nowhere. Bring the article back, or answer for it in src/articles/former.ts: movedTo or withdrawn.',
  ]);
});

const MOVED = { kind: 'moved', to: 'lost-barges' } as const;

test('one that has another slug takes its ledger along', async () => {
  const former = [{ slug: 'old-quay', resolution: MOVED, ledger: undefined }];
  const earlier = before({ ...recorded(harbour), article: 'old-quay' });
  const whole = siteOf(harbour, recorded(harbour), undefined, former);
  expect((await checkArticles(whole, earlier)).ok).toBe(true);
  const other = recorded(harbourWith({ blocks: harbour.blocks.slice(0, 1) }), harbour);
  const { lines } = await checkArticles(siteOf(harbour, other, undefined, former), earlier);
  expect(lines).toEqual([
    expect.stringMatching(/^old-quay: revision 1 is no longer in its ledger/),
  ]);
});

test('one that was withdrawn keeps its ledger', async () => {
  const resolution = { kind: 'withdrawn', slug: 'old-quay', on: '2031-03-03', reason: '' } as const;
  const ledger = { ...recorded(harbour), article: 'old-quay' };
  const check = (kept: Ledger | undefined) =>
    checkArticles(
      siteOf(harbour, recorded(harbour), undefined, [
        { slug: 'old-quay', resolution, ledger: kept },
      ]),
      before(ledger),
    );
  expect((await check(ledger)).ok).toBe(true);
  expect((await check(undefined)).ok).toBe(false);
});

test('a warning that nobody has answered fails the check', async () => {
  const site = siteOf(harbour, recorded(harbour), undefined, [], '1 warning to answer');
  const { ok, lines } = await checkArticles(site, before(recorded(harbour)));
  expect(ok).toBe(false);
  expect(lines).toEqual(['1 warning to answer']);
});
