import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Article } from '#content/article.ts';
import { ferry, lighthouse } from '../fixtures/island-articles.ts';
import { well } from '../fixtures/well-article.ts';
import { openPage } from '../ui/open-page.tsx';

const main = () => within(screen.getByRole('main'));

const headlines = (level: 1 | 2) =>
  main()
    .queryAllByRole('heading', { level })
    .map(({ textContent }) => textContent);

test('home leads with the newest article, and lists the others below it', async () => {
  await openPage('/');
  expect(headlines(1)).toEqual([ferry.headline]);
  expect(headlines(2)).toEqual([
    'Who is quoted',
    lighthouse.headline,
    well.headline,
    'Figures, side by side',
    'Disputed now',
    'Latest corrections',
  ]);
  expect(main().getByRole('link', { name: ferry.headline })).toHaveAttribute(
    'href',
    '/articles/lumbra-ferry',
  );
  expect(main().getByRole('link', { name: lighthouse.headline })).toHaveAttribute(
    'href',
    '/articles/lumbra-lighthouse',
  );
});

test('home shows the newest article’s standfirst, date and opening', async () => {
  await openPage('/');
  expect(main().getByText(ferry.standfirst)).toBeVisible();
  expect(main().getByText('2 March 2031')).toHaveAttribute('datetime', '2031-03-02');
  expect(main().getByText(/A ferry ran aground early on 1 March off Port Ember/)).toHaveTextContent(
    /^PORT EMBER – A ferry .* Read the article$/,
  );
  expect(main().getByRole('link', { name: 'Read the article' })).toHaveAttribute(
    'href',
    '/articles/lumbra-ferry',
  );
});

test('home shows the newest article’s figures side by side, each with whose it is', async () => {
  await openPage('/');
  const figures = within(screen.getByRole('complementary', { name: 'Figures, side by side' }));
  const rows = figures
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);
  expect(rows).toEqual([
    ['How many were aboard?', '/articles/lumbra-ferry#otr-question-aboard'],
    ['at least 40 people, Fenn', '/articles/lumbra-ferry#aboard.harbour'],
    ['38 passengers, without the crew, Хвилька', '/articles/lumbra-ferry#aboard.captain'],
    ['about 60 people, A passenger in a yellow coat', '/articles/lumbra-ferry#aboard.passenger'],
    ['Why did it run aground?', '/articles/lumbra-ferry#otr-question-cause'],
    ['How deep is the water there?', '/articles/lumbra-ferry#otr-question-depth'],
    ['more than 3 metres, The Lantern', '/articles/lumbra-ferry#depth.lantern'],
    ['4 metres, Ministry of the Sea', '/articles/lumbra-ferry#depth.ministry'],
    ['What did the ferry cost?', '/articles/lumbra-ferry#otr-question-cost'],
    ['€2.5 million the article', '/articles/lumbra-ferry#cost.ferry'],
  ]);
  expect(figures.getByText('2 accounts, in words')).toBeVisible();
  expect(
    figures.getByText('Not independently verified: Lumbra Wave Survey could not verify it'),
  ).toBeVisible();
});

test('home leads from each name to the article filtered by it', async () => {
  await openPage('/');
  const list = main().getByRole('heading', { name: 'Who is quoted' }).nextElementSibling;
  const links = within(list as HTMLElement).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Fenn 2', '/articles/lumbra-ferry?speaker=fenn'],
    ['Ministry of the Sea 3', '/articles/lumbra-ferry?speaker=sea-ministry'],
    ['Lumbra Wave Survey 1', '/articles/lumbra-ferry?speaker=wave-survey'],
    ['Хвилька 1', '/articles/lumbra-ferry?speaker=khvylka'],
    ['A passenger in a yellow coat 1', '/articles/lumbra-ferry?speaker=passenger'],
    ['The Lantern 2', '/articles/lumbra-ferry?speaker=lantern'],
  ]);
});

test('home names the latest corrections, each leading to its passage', async () => {
  await openPage('/');
  const list = main().getByRole('heading', { name: 'Latest corrections' }).nextElementSibling;
  const items = within(list as HTMLElement).getAllByRole('listitem');
  expect(
    items.map((item) => [item.textContent, within(item).getByRole('link').getAttribute('href')]),
  ).toEqual([
    [
      '20 January 2031: An earlier version misstated what Tam Quillon measured.',
      '/articles/lumbra-well#depth.digger',
    ],
    ['5 January 2031: An earlier version gave the wrong day.', '/articles/lumbra-well#dry-day'],
  ]);
});

test('with one article home shows it alone', async () => {
  await openPage('/', { articles: [lighthouse] });
  expect(headlines(1)).toEqual([lighthouse.headline]);
  expect(headlines(2)).toEqual(['Who is quoted']);
});

test('with no articles home says so', async () => {
  await openPage('/', { articles: [] });
  expect(headlines(1)).toEqual(['No articles yet']);
});

test('articles of one day stand in the order of their addresses', async () => {
  const sameDay: Article = { ...lighthouse, published: ferry.published };
  await openPage('/', { articles: [sameDay, ferry] });
  expect(headlines(1)).toEqual([ferry.headline]);
  expect(headlines(2)).toContain(lighthouse.headline);
});

test.each([
  '/articles/lumbra-bridge',
  '/articles/lumbra-ferry/no/such/page',
  '/article/lumbra-ferry',
  '/about',
  '/articles/constructor',
  '/articles/%3Cscript%3E',
  '/nowhere?speaker=fenn#nothing',
])('%s leads nowhere: the page says so and names the articles there are', async (address) => {
  await openPage(address);
  expect(headlines(1)).toEqual(['There is no page at this address']);
  expect(
    main()
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/articles/lumbra-ferry', '/articles/lumbra-lighthouse', '/articles/lumbra-well']);
});

test('an address that is damaged beyond decoding leads nowhere, and breaks nothing', async () => {
  await openPage('/articles/%E0%A4%A');
  expect(headlines(1)).toEqual(['There is no page at this address']);
});

test.each([
  ['/news/', ferry.headline],
  ['/news/articles/lumbra-lighthouse', lighthouse.headline],
  ['/news/articles/lumbra-bridge', 'There is no page at this address'],
  ['/news/about', 'There is no page at this address'],
])(
  'under the sub-path /news/, %s shows “%s” and every link stays under it',
  async (address, title) => {
    await openPage(address, { base: '/news/' });
    expect(headlines(1)).toEqual([title]);
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
    expect(hrefs.filter((href) => !/^(#|\/news\/)/.test(href))).toEqual([]);
    expect(hrefs).toEqual(expect.arrayContaining(['/news/', '/news/articles/']));
  },
);
