import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { blockText } from '#content/block.ts';
import { SearchedArticle } from '#publish/search/SearchedArticle.tsx';
import { paragraphOf } from '../../fixtures/paragraph.ts';
import { vessanyArticles } from '../../fixtures/vessany/vessany-articles.ts';
import { well } from '../../fixtures/well-article.ts';
import { parseHtml } from '../../parse-html.ts';

const documentOf = (article: typeof well) =>
  parseHtml(renderToStaticMarkup(<SearchedArticle article={article} />));

const noteOf = (body: HTMLElement, name: string) =>
  body.querySelector(`[data-pagefind-meta^="${name}"]`)?.getAttribute('data-value') ?? '';

test.each([well, ...vessanyArticles])(
  'every word of $slug is searched, and no other',
  (article) => {
    const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
    const whole = [article.headline, article.standfirst, ...article.blocks.map(blockText)].join(
      ' ',
    );
    const { body } = documentOf(article);
    const spelt = Object.entries<string>(JSON.parse(noteOf(body, 'spellings')));
    const words = squeezed(body.textContent ?? '').split(' ');
    for (const [at, word] of spelt) words[Number(at)] = word;
    expect(words.join(' ')).toBe(squeezed(whole));
  },
);

test('each block and each statement has its anchor, and its notes', () => {
  const html = documentOf(well);
  const ids = [...html.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(['block.headline', 'block.standfirst', 'block.dry', 'part.dry-day']),
  );
  expect(JSON.parse(noteOf(html.body, 'statements'))['dry-day']).toMatchObject({ kind: 'direct' });
});

test('of a part’s first and last word it is noted what is not the part’s', () => {
  const part = (text: string) => ({ mark: 'statement', id: 'dry-day', children: [text] }) as const;
  const talk = paragraphOf(
    'talk',
    'They heard (',
    part('the well sings'),
    ').  Then: ',
    part('no'),
  );
  const { body } = documentOf({ ...well, blocks: [talk] });
  const { parts } = JSON.parse(noteOf(body, 'statements'))['dry-day'];
  expect(parts).toEqual([
    { words: 3, before: 1, after: 2 },
    { words: 1, before: 0, after: 0 },
  ]);
});

test('letters that nobody has on another keyboard are indexed plainly, and noted', () => {
  const headline = 'Åse Bjørnsson and Łucja reach Þórshöfn';
  const { body } = documentOf({ ...well, headline });
  expect(body.querySelector('[id="block.headline"]')?.textContent).toBe(
    'Åse Bjornsson and lucja reach thórshöfn',
  );
  expect(JSON.parse(noteOf(body, 'spellings'))).toMatchObject({
    1: 'Bjørnsson',
    3: 'Łucja',
    5: 'Þórshöfn',
  });
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
