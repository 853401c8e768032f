import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleModule, loadArticle, loadLedgerText, slugs } from '#articles/catalogue.ts';
import { checkArticle } from '#content/checks/check-article.ts';

describe('the catalogue', () => {
  it('finds every article folder there is', () => {
    const folders = readdirSync('src/articles', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(slugs().sort()).toEqual(folders.sort());
    expect(slugs()).toContain('izyum-burial-site');
  });

  it.each(slugs())('holds a sound article in %s', async (slug) => {
    const article = await loadArticle(slug);
    expect(article?.slug).toBe(slug);
    expect(article && checkArticle(article, slug)).toEqual([]);
  });

  it('has nothing to load where there is no article', async () => {
    expect(await loadArticle('lost-barges')).toBeUndefined();
    expect(await loadArticle('constructor')).toBeUndefined();
    expect(await loadArticle('')).toBeUndefined();
  });

  it.each(slugs())('has the ledger of %s as its file has it', async (slug) => {
    const file = `src/articles/${slug}/ledger.json`;
    const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    expect(await loadLedgerText(slug)).toBe(text);
  });

  it('has no ledger where there is no article', async () => {
    expect(await loadLedgerText('lost-barges')).toBeUndefined();
    expect(await loadLedgerText('constructor')).toBeUndefined();
  });

  it.each(slugs())('knows where the module of %s stands', (slug) => {
    expect(existsSync(articleModule(slug))).toBe(true);
  });
});
