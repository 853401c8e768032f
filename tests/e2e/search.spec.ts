import { HOSTS } from '../sites/hosts.ts';
import { eachCase, expect, test } from './fixtures.ts';
import { PHONE } from './reader-page.ts';
import { results, search, status, words } from './search-page.ts';
import { expectSound } from './sound-page.ts';

test('axe has nothing against it, and nothing is wider than the window, nor on a phone in the dark with all shown', async ({
  page,
}) => {
  await search(page, '?q=graves');
  await expectSound(page);
  await page.setViewportSize(PHONE.viewport);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(results(page)).toHaveCount(9);
  await page.getByRole('button', { name: '1 more in this article' }).press('Enter');
  await expect(results(page)).toHaveCount(10);
  await expectSound(page);
});

test('at 320 and 360 px the field stands clear of its button', async ({ page }) => {
  await page.goto('/search');
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 640 });
    const field = await words(page).boundingBox();
    const button = await page.getByRole('button', { name: 'Search' }).boundingBox();
    if (!field || !button) throw new Error('The form is not to be seen.');
    const gap = Math.max(button.x - (field.x + field.width), button.y - (field.y + field.height));
    expect(gap, `${width}`).toBeGreaterThanOrEqual(8);
    expect(field.x + field.width, `${width}`).toBeLessThanOrEqual(width);
  }
});

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

test('what every search needs is fetched before anybody types, and all who are quoted are offered', async ({
  page,
}) => {
  const fetched = ['pf_meta', 'wasm'].map((part) =>
    page.waitForResponse((response) => response.url().includes(part)),
  );
  await page.goto('/search');
  await Promise.all(fetched);
  await expect(words(page)).toHaveValue('');
  await page.getByText('Narrow down').click();
  await page.getByRole('combobox', { name: 'Speaker' }).focus();
  await expect(page.locator('datalist option[value="Volodymyr Zelensky"]')).toHaveCount(1);
});

test('Enter makes an entry of the history, Back asks the search before again, and the title names it', async ({
  page,
}) => {
  await search(page, '?q=Cyprus');
  await expect(page).toHaveTitle('Cyprus – Search – On the Record');
  await words(page).fill('Everest');
  await words(page).press('Enter');
  await expect(results(page)).toContainText(['climbers']);
  await expect(page).toHaveTitle('Everest – Search – On the Record');
  await page.goBack();
  await expect(words(page)).toHaveValue('Cyprus');
  await expect(results(page)).toContainText(['Cyprus']);
  await expect(page).toHaveTitle('Cyprus – Search – On the Record');
  await words(page).fill('');
  await expect(page).toHaveTitle('Search – On the Record');
});

test('it is narrowed to a speaker and a kind', async ({ page }) => {
  await search(page, '?speaker=Oleh+Syniehubov&kind=direct');
  await expect(page.getByRole('combobox', { name: 'Speaker' })).toHaveValue('Oleh Syniehubov');
  await expect(results(page)).not.toHaveCount(0);
  for (const result of await results(page).all()) {
    await expect(result).toContainText('Oleh Syniehubov · Direct quote');
  }
});

/** What would run, end a text or break the form; tests/built/search.test.ts has what else makes no sense. */
const HOSTILE = [
  ['<img src=x onerror=alert(1)>'],
  ['"><script>alert(1)</script>'],
  ['\u0000\uffff'],
  ['x'.repeat(5_000)],
] as const;

test('nothing that is typed is thrown or run', async ({ page }) => {
  page.on('dialog', () => {
    throw new Error('A script ran.');
  });
  await eachCase(page, HOSTILE, async ([query]) => {
    await page.goto('/search');
    await words(page).fill(query);
    await words(page).press('Enter');
    await expect(status(page)).toHaveText('Nothing was found.');
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

for (const file of ['pagefind.js', '*.pf_meta']) {
  test(`without ${file} it says so, and finds it later`, async ({ page, complaints }) => {
    complaints.allow(/Failed to load resource|pagefind/i);
    await page.route(`**/search-index/1/${file}`, (route) => route.abort());
    await page.goto('/search?q=Cyprus');
    await expect(status(page)).toHaveText(/could not be loaded/);
    await page.unrouteAll();
    await words(page).press('Enter');
    await expect(status(page)).toHaveText('1 result, the closest first.');
  });
}

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
