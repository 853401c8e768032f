import { beforeEach, expect, test, vi } from 'vitest';
import { checkArticles, recordArticles } from '#entry/articles-command.ts';
import { articleProblems, loadSite } from '#entry/site-articles.ts';
import { harbour, harbourWith } from '../fixtures/harbour-article.ts';
import { recorded } from '../fixtures/recorded.ts';

vi.mock('#entry/site-articles.ts');

beforeEach(() => {
  vi.mocked(articleProblems).mockResolvedValue(undefined);
});

test('an article that was never recorded is, with all its ids, on its own day', async () => {
  const late = harbourWith({ timeZone: 'Pacific/Auckland' });
  vi.mocked(loadSite).mockResolvedValue([{ article: late, ledger: undefined }]);
  const { ok, lines, ledgers } = await recordArticles(new Date('2031-05-20T13:00:00Z'));
  expect(ok).toBe(true);
  expect(lines.join('\n')).toMatch(/^lost-barges: revision 1, \d+ new, 0 changed, 0 gone\n {2}\+ /);
  const [revision] = JSON.parse(ledgers.get('lost-barges') ?? '').revisions;
  expect(revision.on).toBe('2031-05-21');
});

test('one that has not changed since is not recorded again', async () => {
  vi.mocked(loadSite).mockResolvedValue([{ article: harbour, ledger: recorded(harbour) }]);
  expect(await recordArticles(new Date())).toEqual({
    ok: true,
    lines: ['lost-barges: nothing has changed since the last recorded revision'],
    ledgers: new Map(),
  });
  expect(await checkArticles()).toMatchObject({
    ok: true,
    lines: ['1 checked and recorded: lost-barges'],
  });
});

test('what is not recorded is reported by the check, which records nothing', async () => {
  vi.mocked(loadSite).mockResolvedValue([{ article: harbour, ledger: undefined }]);
  const { ok, ledgers } = await checkArticles();
  expect(ok).toBe(false);
  expect(ledgers).toEqual(new Map());
});

test('nothing is recorded while an article has problems', async () => {
  vi.mocked(articleProblems).mockResolvedValue('1 problem');
  expect(await recordArticles(new Date())).toEqual({
    ok: false,
    lines: ['1 problem', 'Nothing was recorded.'],
    ledgers: new Map(),
  });
});
