import { expect, test } from 'vitest';
import { describePassage } from '#messages/describe-passage.ts';
import { describeResponses } from '#messages/responses.static.ts';
import { annotationsOf } from '#publish/data/annotations.ts';
import { articleData } from '#publish/data/article-data.ts';
import { newsArticleOf } from '#publish/structured-data/news-article.ts';
import { renderEmbedPage, renderPassagePage } from '#server/passage-page.tsx';
import { inquiry } from '../fixtures/vessany/inquiry.ts';
import { statistics } from '../fixtures/vessany/statistics.ts';

test('a statement says what it responds to, and then who responds to it', () => {
  expect(describeResponses(inquiry, 'never-told')).toEqual([
    { id: 'told-twice', text: 'Denies Oss, direct quote' },
    { id: 'denial-untrue', text: 'Denied by Oss, denial' },
  ]);
  expect(describeResponses(inquiry, 'confirms-talk')).toEqual([
    { id: 'told-twice', text: 'Confirms Oss, direct quote' },
    { id: 'takes-back', text: 'Taken back by Lask, reported' },
  ]);
  expect(describeResponses(inquiry, 'will-shut')).toEqual([]);
});

test('a claim says who denies it, and the denial whose claim it is', () => {
  expect(describeResponses(statistics, 'crossings.office')).toEqual([
    { id: 'not-counted', text: 'Denied by Walkers, reported' },
  ]);
  expect(describeResponses(statistics, 'not-counted')).toEqual([
    { id: 'crossings.office', text: 'Denies a claim by Count Office' },
  ]);
});

test.each([
  [inquiry, 'told-twice', 'Denied by Maro, denial · Confirmed by Lask, partly quoted'],
  [statistics, 'crossings.office', 'Denied by Walkers, reported'],
])('the page and the frame of $slug’s %s tell it too', (article, id, told) => {
  const articles = [{ article, ledger: undefined }];
  const path = `/articles/${article.slug}/${id}`;
  const site = { base: '/', origin: 'https://news.example' };
  const line = `<p class="source">${told}</p>`;
  expect(renderPassagePage(path, articles, site)?.body).toContain(line);
  expect(renderEmbedPage(`${path}/embed`, articles, site)?.body).toContain(line);
});

test('several who say it jointly are named together', () => {
  expect(describePassage(statistics, 'will-repair')?.speaker).toMatchObject({
    name: 'Ione Maro and Walkers’ Council',
    role: 'Prime Minister; Institution',
  });
});

test('annotations and structured data lead to what is responded to', () => {
  const home = 'https://news.example/';
  const data = articleData(inquiry, { home, revision: 1 });
  const denial = annotationsOf(inquiry, data, home).first.items.find(({ id }) =>
    id.endsWith('/never-told'),
  );
  expect(denial?.body.at(-1)).toEqual({
    type: 'SpecificResource',
    purpose: 'linking',
    source: { id: 'https://news.example/articles/vessany-inquiry/told-twice', name: 'denies' },
  });
  const { hasPart } = newsArticleOf(inquiry, home);
  expect(hasPart).toContainEqual(
    expect.objectContaining({
      '@id': 'https://news.example/articles/vessany-inquiry/never-told',
      about: { '@id': 'https://news.example/articles/vessany-inquiry/told-twice' },
    }),
  );
});
