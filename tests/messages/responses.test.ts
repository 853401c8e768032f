import { expect, test } from 'vitest';
import { inLanguage } from '#messages/catalogue/in-language.static.ts';
import { describePassage } from '#messages/describe-passage.ts';
import { describeCrossResponse, describeResponses } from '#messages/responses.static.ts';
import { annotationsOf } from '#publish/data/annotations.ts';
import { articleData } from '#publish/data/article-data.ts';
import { newsArticleOf } from '#publish/structured-data/news-article.ts';
import { crossResponsesBySlug } from '#selectors/cross-responses.ts';
import { renderEmbedPage, renderPassagePage } from '#server/passage-page.tsx';
import { gateLocked, gateOpen } from '../fixtures/gate-articles.ts';
import { lighthouseWith } from '../fixtures/lighthouse-article.ts';
import { inquiry } from '../fixtures/vessany/inquiry.ts';
import { statistics } from '../fixtures/vessany/statistics.ts';

test('a statement says what it responds to, and then who responds to it', () => {
  expect(describeResponses(inquiry, 'never-told')).toEqual([
    { id: 'told-twice', text: 'Denies what Oss said (direct quote)' },
    { id: 'denial-untrue', text: 'Denied by Oss' },
  ]);
  expect(describeResponses(inquiry, 'confirms-talk')).toEqual([
    { id: 'told-twice', text: 'Confirms what Oss said (direct quote)' },
    { id: 'takes-back', text: 'Taken back by Lask (reported)' },
  ]);
  expect(describeResponses(inquiry, 'will-shut')).toEqual([]);
});

test('a claim says who denies it, and the denial whose claim it is', () => {
  expect(describeResponses(statistics, 'crossings.office')).toEqual([
    { id: 'not-counted', text: 'Denied by Walkers (reported)' },
  ]);
  expect(describeResponses(statistics, 'not-counted')).toEqual([
    { id: 'crossings.office', text: 'Denies a claim by Count Office' },
  ]);
});

test('a silence is answered, and is nobody’s words', () => {
  const article = lighthouseWith({
    statements: {
      'lamp-went-out': { source: 'arlow', kind: 'no-comment' },
      'no-warning': {
        source: 'pilots',
        kind: 'no-comment',
        respondsTo: { how: 'answers', to: 'lamp-went-out' },
      },
    },
  });
  expect(describeResponses(article, 'no-warning')).toEqual([
    { id: 'lamp-went-out', text: 'Answers Mirren Arlow (no comment)' },
  ]);
  expect(describeResponses(article, 'lamp-went-out')).toEqual([
    { id: 'no-warning', text: 'Answered by Corran pilots (no comment)' },
  ]);
});

test.each([
  [inquiry, 'told-twice', 'Denied by Maro\u00a0· Confirmed by Lask (partly quoted)'],
  [statistics, 'crossings.office', 'Denied by Walkers (reported)'],
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

test('those of another article lead there', () => {
  const home = 'https://news.example/';
  const data = articleData(gateOpen, { home, revision: 1 });
  const [denial] = annotationsOf(gateOpen, data, home).first.items;
  const target = 'https://news.example/articles/gate-locked/was-locked';
  expect(denial?.body.at(-1)).toMatchObject({ source: { id: target, name: 'denies' } });
  expect(newsArticleOf(gateOpen, home).hasPart).toContainEqual(
    expect.objectContaining({
      '@id': 'https://news.example/articles/gate-open/stood-open',
      author: { '@id': 'https://news.example/articles/gate-open/oss' },
      about: { '@id': target },
    }),
  );
});

test('an article’s own lists leave out what responds to another article', () => {
  for (const id of Object.keys(gateOpen.statements))
    expect(describeResponses(gateOpen, id)).toEqual([]);
});

test.each([
  [
    'en-GB',
    [
      'Denies what Maro said (direct quote)',
      'Takes back what Maro said (direct quote)',
      'Denies a claim by Maro',
      'Denied by Oss, 3 July 2031',
      'Taken back by Maro (partly quoted), 4 July 2031',
      'Denied by Count Office (reported), 4 July 2031',
    ],
  ],
  [
    'uk',
    [
      'Заперечує слова: Maro (пряма цитата)',
      'Відкликає слова: Maro (пряма цитата)',
      'Заперечує твердження (Maro)',
      'Це заперечує Oss, 3 липня 2031 р.',
      'Це відкликає Maro (часткова цитата), 4 липня 2031 р.',
      'Це заперечує Count Office (переказ), 4 липня 2031 р.',
    ],
  ],
  [
    'ar',
    [
      'نفي لكلام \u2068Maro\u2069 (اقتباس مباشر)',
      'تراجع عن كلام \u2068Maro\u2069 (اقتباس مباشر)',
      'نفي لإفادة من \u2068Maro\u2069',
      'نفي من \u2068Oss\u2069، 3 يوليو 2031',
      'تراجع من \u2068Maro\u2069 (اقتباس جزئي)، 4 يوليو 2031',
      'نفي من \u2068Count Office\u2069 (نقل بالمعنى)، 4 يوليو 2031',
    ],
  ],
])(
  'between articles each end tells of the other, and of the response’s day, in %s',
  (language, told) => {
    const across = crossResponsesBySlug([gateLocked, gateOpen]);
    const lines = inLanguage(language, () =>
      [...(across.get('gate-open') ?? []), ...(across.get('gate-locked') ?? [])].map(
        describeCrossResponse,
      ),
    );
    expect(lines.map(({ text }) => text)).toEqual(told);
  },
);

test('each end leads to the passage at the other, by its article’s headline', () => {
  const across = crossResponsesBySlug([gateLocked, { ...gateOpen, language: 'uk' }]);
  expect(across.get('gate-locked')?.map(describeCrossResponse)[0]).toEqual({
    id: 'was-locked',
    text: 'Denied by Oss, 3 July 2031',
    path: '/articles/gate-open#stood-open',
    headline: 'Engineer found the gate open',
    language: 'uk',
  });
});
