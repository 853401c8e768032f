import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { HOSTS } from '../sites/hosts.ts';
import { eachCase, expect, test } from './fixtures.ts';
import { PHONE, WIDE } from './reader-page.ts';

const results = (page: Page) => page.locator('main ol > li');
const status = (page: Page) => page.getByRole('status');
const words = (page: Page) => page.getByRole('searchbox', { name: 'Words' });

async function search(page: Page, address: string): Promise<void> {
  await page.goto(`/search${address}`);
  await expect(status(page)).toHaveText(/closest first|Nothing was found/);
}

for (const [device, options] of [
  ['on a wide page', WIDE],
  ['on a phone in the dark', { ...PHONE, colorScheme: 'dark' }],
] as const) {
  test.describe(device, () => {
    test.use(options);

    test('axe has nothing against it, and nothing is wider than the window', async ({ page }) => {
      await search(page, '?q=graves');
      const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(
        await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        }),
      ).toBe(0);
    });
  });
}

test('what is typed is found, stands in the address, and opens at its place, marked', async ({
  page,
}) => {
  await page.goto('/search');
  await words(page).pressSequentially('same scenario');
  await expect(results(page)).toHaveCount(1);
  await expect(page).toHaveURL('/search?q=same+scenario');
  await expect(results(page)).toContainText('Dmitry Peskov · Direct quote · 19 September 2022');
  await expect(results(page).locator('mark')).toHaveText('same scenario');
  await results(page).getByRole('link').press('Enter');
  await expect(page).toHaveURL('/articles/izyum-denial#a-lie');
  await expect(page.locator('main :target')).toBeInViewport();
  await page.goBack();
  await expect(words(page)).toHaveValue('same scenario');
  await expect(results(page)).toHaveCount(1);
});

test('Enter makes an entry of the history, and Back asks the search before again', async ({
  page,
}) => {
  await search(page, '?q=Cyprus');
  await words(page).fill('Everest');
  await words(page).press('Enter');
  await expect(results(page)).toContainText(['climbers']);
  await page.goBack();
  await expect(words(page)).toHaveValue('Cyprus');
  await expect(results(page)).toContainText(['Cyprus']);
});

test('it is narrowed to a speaker, a kind, years and what is looked for', async ({ page }) => {
  await search(page, '?speaker=Oleh+Syniehubov&kind=direct');
  for (const result of await results(page).all()) {
    await expect(result).toContainText('Oleh Syniehubov · Direct quote');
  }
  await search(page, '?q=Izyum&to=2021');
  await expect(results(page)).toHaveCount(0);
  await search(page, '?q=quake&from=2015&to=2015');
  expect(await results(page).count()).toBeGreaterThan(2);
  await search(page, '?q=president&in=speakers');
  await expect(page.locator('main ul > li').first()).toContainText('President of');
  await expect(results(page)).toHaveCount(0);
});

test('the names of all who are quoted are offered', async ({ page }) => {
  await page.goto('/search');
  await page.getByRole('combobox', { name: 'Speaker' }).focus();
  await expect(page.locator('datalist option[value="Volodymyr Zelensky"]')).toHaveCount(1);
});

test('a minus leaves out, quotation marks bind', async ({ page }) => {
  await search(page, '?q=graves');
  const all = await results(page).count();
  await search(page, '?q=graves+-forests+-crosses');
  for (const result of await results(page).all()) await expect(result).not.toContainText('crosses');
  await search(page, '?q=%22graves+mass%22');
  await expect(results(page)).toHaveCount(0);
  expect(all).toBeGreaterThan(0);
});

const HOSTILE = [
  ['<img src=x onerror=alert(1)>'],
  ['"><script>alert(1)</script>'],
  ['.*+?^$()|[]{}\\'],
  ['(a+)+$'],
  ['\u0000\uffff'],
  ['x'.repeat(5_000)],
  ['%E0%A4%A'],
  ['مقابر جماعية'],
  ['братська могила'],
  ['集団墓地'],
  ['🕯️🕯️🕯️'],
  ['-'],
  ['""'],
  ['__proto__ constructor'],
] as const;

test('nothing that is typed is thrown or run', async ({ page }) => {
  page.on('dialog', () => {
    throw new Error('A script ran.');
  });
  await eachCase(page, HOSTILE, async ([query]) => {
    await page.goto('/search');
    await words(page).fill(query);
    await words(page).press('Enter');
    await expect(status(page)).toHaveText(/closest first|Nothing was found|^$/);
    await expect(page.locator('main img, main script')).toHaveCount(0);
  });
});

test.describe('under a sub-path', () => {
  test.use({ baseURL: HOSTS.plain });

  test('it finds the index, and its results lead there', async ({ page }) => {
    await page.goto('/news/search/?q=Cyprus');
    await expect(results(page).getByRole('link')).toHaveAttribute(
      'href',
      '/news/articles/izyum-burial-site#land-retaken',
    );
  });
});

test('many results come ten at a time', async ({ page }) => {
  await search(page, '?q=Izyum');
  const first = await results(page).count();
  const more = page.getByRole('button', { name: 'More results' });
  if (await more.isVisible()) {
    await more.click();
    await expect.poll(() => results(page).count()).toBeGreaterThan(first);
  }
  expect(first).toBeGreaterThan(5);
});

test('without the index it says so, and finds it later', async ({ page, complaints }) => {
  complaints.allow(/Failed to load resource|pagefind/);
  await page.route('**/search-index/pagefind.js', (route) => route.abort());
  await page.goto('/search?q=Cyprus');
  await expect(status(page)).toHaveText(/could not be loaded/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it says what else there is', async ({ page }) => {
    await page.goto('/search?q=graves');
    const main = page.getByRole('main');
    await expect(main).toContainText('The search needs JavaScript.');
    for (const name of ['all articles', 'everyone who is quoted', 'the questions', 'the topics']) {
      await expect(main.getByRole('link', { name })).toBeVisible();
    }
  });
});

/** The addresses that the first results lead to. */
async function firstOf(page: Page, query: string, count = 3): Promise<(string | null)[]> {
  await search(page, `?q=${encodeURIComponent(query)}`);
  const links = page.locator('main :is(ul, ol) > li a');
  const all = await links.evaluateAll((found) => found.map((a) => a.getAttribute('href')));
  const pages = await page.locator('main ul > li').count();
  return all.slice(0, pages + count);
}

/**
 * What somebody may type, and the passages that they may mean: a paragraph, or the statement in it that
 * has all the words.
 */
const MEANT = [
  ['mass burial site 440 bodies', ['izyum-burial-site#burial-site-found']],
  ['artillery fire air strikes', ['izyum-burial-site#how-some-died']],
  ['four hundred and fifty graves', ['izyum-burial-site#four-hundred-and-fifty']],
  ['"leaving death behind"', ['izyum-burial-site#death-behind']],
  ['size of Cyprus', ['izyum-burial-site#territory']],
  ['no electricity Kupyansk', ['izyum-burial-site#basements']],
  ['"mass graves are being discovered"', ['izyum-burial-site#graves-discovered']],
  ['new arms package Washington', ['izyum-burial-site#arms-package']],
  [
    'fortifying defences',
    ['izyum-burial-site#fortifying-defences', 'izyum-burial-site#front-line'],
  ],
  ['Putin setback', ['izyum-burial-site#setback-unanswered', 'izyum-burial-site#kremlin']],
  [
    'Russia denies aimed at civilians',
    ['izyum-burial-site#denies-war-crimes', 'izyum-burial-site#denial'],
  ],
  ['same scenario as in Bucha', ['izyum-denial#a-lie', 'izyum-denial#kremlin']],
  ['special international tribunal', ['izyum-denial#special-tribunal']],
  ['tied hands traces of torture', ['izyum-denial#violent-death']],
  ['wooden crosses', ['izyum-denial#crosses']],
  ['17 servicemen', ['izyum-denial#servicemen', 'izyum-denial#servicemen-in-grave']],
  [
    'signs of torture 436 bodies',
    ['izyum-exhumation-ends#governor-count', 'izyum-exhumation-ends#governor-count-text'],
  ],
  [
    'works continued for a week',
    ['izyum-exhumation-ends#works-continued', 'izyum-exhumation-ends#police-count'],
  ],
  ['separate story', ['izyum-exhumation-ends#separate-story']],
  [
    'gravity of the situation',
    ['izyum-exhumation-ends#gravity-of-situation', 'izyum-exhumation-ends#geneva'],
  ],
  [
    '445 graves two to four bodies',
    ['izyum-exhumation-ends#graves-counted', 'izyum-exhumation-ends#graves-count'],
  ],
  ['425 civilians five children', ['izyum-exhumation-ends#bodies-exhumed']],
  ['other burial sites liberated towns', ['izyum-exhumation-ends#other-sites']],
  ['Chernihiv Sumy commission regions', ['izyum-exhumation-ends#regions']],
  ['magnitude 7.3 east of Kathmandu', ['nepal-second-quake#magnitude']],
  ['earthquake killed more than 40 home ministry', ['nepal-second-quake#second-quake']],
  ['monsoon relief needs', ['nepal-second-quake#before-the-monsoon']],
  ['Foley tables', ['nepal-second-quake#tables']],
  ['climbers Everest avalanches', ['nepal-second-quake#where-they-died']],
  ['35 of the 75 districts', ['nepal-second-quake#districts-affected']],
] as const;

test('of what people type, the passage that they mean is among the first three', async ({
  page,
}) => {
  await eachCase(page, MEANT, async ([query, meant]) => {
    const found = await firstOf(page, query);
    const hoped = meant.map((one) => `/articles/${one}`);
    expect(
      found.some((href) => hoped.includes(href ?? '')),
      `${query}: ${found}`,
    ).toBe(true);
  });
});
