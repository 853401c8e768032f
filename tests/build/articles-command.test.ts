import { expect, test } from 'vitest';
import { checkArticles, recordArticles } from '#build/articles-command.ts';
import type { Article } from '#content/article.ts';
import type { Ledger } from '#content/ledger.ts';
import { harbour, harbourWith } from '../fixtures/harbour-article.ts';
import { recorded } from '../fixtures/recorded.ts';

/** A site of one article. */
const siteOf = (article: Article, ledger?: Ledger, problems?: string) => ({
  articleProblems: async () => problems,
  loadSite: async () => [{ article, ledger }],
});

test('an article that was never recorded is, with all its ids, on its own day', async () => {
  const site = siteOf(harbourWith({ timeZone: 'Pacific/Auckland' }));
  const { ok, lines, ledgers } = await recordArticles(new Date('2031-05-20T13:00:00Z'), site);
  expect(ok).toBe(true);
  expect(lines.join('\n')).toMatch(/^lost-barges: revision 1, \d+ new, 0 changed, 0 gone\n {2}\+ /);
  const [revision] = JSON.parse(ledgers.get('lost-barges') ?? '').revisions;
  expect(revision.on).toBe('2031-05-21');
});

test('one that has not changed since is not recorded again', async () => {
  const site = siteOf(harbour, recorded(harbour));
  expect(await recordArticles(new Date(), site)).toEqual({
    ok: true,
    lines: ['lost-barges: nothing has changed since the last recorded revision'],
    ledgers: new Map(),
  });
  expect(await checkArticles(site)).toEqual({
    ok: true,
    lines: ['1 checked and recorded: lost-barges'],
    ledgers: new Map(),
  });
});

test('what is not recorded is reported by the check, which records nothing', async () => {
  const { ok, ledgers } = await checkArticles(siteOf(harbour));
  expect(ok).toBe(false);
  expect(ledgers).toEqual(new Map());
});

test('nothing is recorded while an article has problems', async () => {
  const site = siteOf(harbour, undefined, '1 problem');
  expect(await recordArticles(new Date(), site)).toEqual({
    ok: false,
    lines: ['1 problem', 'Nothing was recorded.'],
    ledgers: new Map(),
  });
});
