import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { blockText } from '#content/block.ts';
import { SearchedArticle } from '#publish/search/SearchedArticle.tsx';
import { vessanyArticles } from '../../fixtures/vessany/vessany-articles.ts';
import { well } from '../../fixtures/well-article.ts';

const documentOf = (article: typeof well) =>
  new JSDOM(renderToStaticMarkup(<SearchedArticle article={article} />)).window.document;

test.each([well, ...vessanyArticles])(
  'every word of $slug is searched, and no other',
  (article) => {
    const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
    const whole = [article.headline, article.standfirst, ...article.blocks.map(blockText)].join(
      ' ',
    );
    expect(squeezed(documentOf(article).body.textContent ?? '')).toBe(squeezed(whole));
  },
);

test('each block and each statement has its anchor, and its notes', () => {
  const html = documentOf(well);
  const ids = [...html.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(['block.headline', 'block.standfirst', 'block.dry', 'part.dry-day']),
  );
  const notes = html
    .querySelector('[data-pagefind-meta^="statements"]')
    ?.getAttribute('data-value');
  expect(JSON.parse(notes ?? '')['dry-day']).toMatchObject({ kind: 'direct' });
});

test('a search can be narrowed to its speakers, kinds and years', () => {
  const filters = [...documentOf(well).querySelectorAll('[data-pagefind-filter]')];
  const values = (name: string) =>
    filters
      .filter((one) => one.getAttribute('data-pagefind-filter') === `${name}[data-value]`)
      .map((one) => one.getAttribute('data-value'));
  expect(values('year')).toContain('2031');
  expect(values('in')).toEqual(['text', 'statements']);
  expect(values('kind')).toContain('direct');
  expect(values('speaker')).toContain('quillon Tam Quillon');
});
