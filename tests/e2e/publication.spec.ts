import { HOSTS } from '../sites/hosts.ts';
import { eachCase, expect, test } from './fixtures.ts';
import { PHONE, READER, WIDE } from './reader-page.ts';
import { BY_DEVICE, expectNothingFromAxe, expectNothingWider } from './sound-page.ts';

const PAGES = [
  '/speakers/',
  '/speakers/zelensky',
  '/questions/',
  '/questions/izyum-burials',
  '/topics/',
  '/topics/war-in-ukraine',
  `${READER}/death-behind/embed`,
  `${READER}/history`,
].map((path) => [path] as const);

/** A phone has another drawing there; the markup of the others is the wide page's. */
const OTHERWISE_ON_PHONES = '/questions/izyum-burials';

for (const [device, options] of [
  ['on a wide page', WIDE],
  ['on a phone in the dark', { ...PHONE, colorScheme: 'dark' }],
] as const) {
  test.describe(device, () => {
    test.use(options);

    test('axe has nothing against any of them, and none is wider than the window', async ({
      page,
    }) => {
      await eachCase(page, PAGES, async ([path]) => {
        await page.goto(path);
        await expect(page.getByRole('main')).toBeVisible();
        const isWhole = options === WIDE || path === OTHERWISE_ON_PHONES;
        await expectNothingFromAxe(page, isWhole ? {} : { rules: BY_DEVICE });
        await expectNothingWider(page);
      });
    });
  });
}

test('no label of a question’s drawing covers another, at any width', async ({ page }) => {
  await page.goto('/questions/izyum-burials');
  for (const width of [320, 360, 600, 768, 820, 1024, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const { shown, covered } = await page.evaluate(() => {
      const labels = [...document.querySelectorAll('figure svg text')]
        .map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      const covers = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2;
      return {
        shown: labels.length,
        covered: labels.flatMap((one, i) =>
          labels
            .slice(i + 1)
            .filter((other) => covers(one.box, other.box))
            .map((other) => `${one.text} and ${other.text}`),
        ),
      };
    });
    expect(shown, `${width}`).toBeGreaterThanOrEqual(10);
    expect(covered, `${width}`).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, baseURL: HOSTS.island });

  test('a speaker’s page is narrowed down by its address, and back', async ({ page }) => {
    await page.goto('/speakers/maro');
    const all = await page.getByRole('listitem').count();
    const narrow = page.getByRole('navigation', { name: 'Narrow down' });
    await narrow.getByRole('link', { name: 'The bridges of Vessany' }).click();
    await expect(page).toHaveURL('/speakers/maro#bridges');
    await expect(page.getByText('4 of 7 statements: The bridges of Vessany')).toBeVisible();
    await expect(page.getByText(/^7 statements/)).toBeHidden();
    const shown = page.locator('main ol > li:visible');
    expect(await shown.count()).toBeLessThan(all);
    for (const entry of await shown.all()) {
      await expect(entry).toHaveAttribute('data-story', 'bridges');
    }
    await narrow.getByRole('link', { name: 'All' }).click();
    await expect(page.locator('main ol > li:visible')).toHaveCount(all);
  });

  test('a statement opens in its context by keyboard, and leads to its place', async ({ page }) => {
    await page.goto('/speakers/maro');
    const first = page.getByRole('listitem').first();
    await first.getByText('In context').press('Enter');
    await expect(first.getByRole('group').getByRole('paragraph')).toBeVisible();
    await first.getByRole('link').last().press('Enter');
    await expect(page).toHaveURL(/\/articles\/vessany-[a-z]+#[a-z0-9-]+$/);
    await expect(page.locator('main :target')).toBeInViewport();
  });

  test('an earlier slug leads to the article, and a withdrawn one says so', async ({ page }) => {
    await page.goto('/articles/lumbra-spring');
    await expect(page).toHaveURL('/articles/lumbra-well');
    await page.goto('/articles/lumbra-pier/sunk');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This article was withdrawn');
    await expect(page.getByText('The pier sank at noon.')).toBeVisible();
  });
});

test.describe('with JavaScript', () => {
  test.use({ baseURL: HOSTS.island });

  test('a fragment goes along from an earlier slug', async ({ page }) => {
    await page.goto('/articles/lumbra-spring?rev=1#dry');
    await expect(page).toHaveURL('/articles/lumbra-well?rev=1#dry');
  });
});

test('a publication’s files are served as what they are', async ({ request }) => {
  for (const [path, type] of [
    ['/feed.xml', 'application/xml'],
    ['/speakers/zelensky.xml', 'application/xml'],
    ['/sitemap.xml', 'application/xml'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/topics/war-in-ukraine.xml', 'application/xml'],
    [`${READER}/death-behind/oembed.json`, 'application/json'],
    ['/embed.js', 'text/javascript'],
  ] as const) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()['content-type'], path).toBe(type);
  }
});
