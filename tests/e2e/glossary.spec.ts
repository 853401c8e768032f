import type { Page } from '@playwright/test';
import { GLOSSARY_ENTRIES } from '#links/glossary-address.ts';
import { HOSTS } from '../sites/hosts.ts';
import { eachCase, expect, hydrated, test } from './fixtures.ts';
import { countShifts, shiftsOf } from './layout-shifts.ts';
import {
  APP_SCRIPT,
  DEVICES,
  fontsSettled,
  holdBack,
  isInView,
  NARROWEST,
  painted,
  READER,
} from './reader-page.ts';
import { CONTRAST, expectNothingFromAxe, expectNothingWider } from './sound-page.ts';

const TITLE = 'What the labels mean';

const headline = (page: Page) => page.getByRole('heading', { level: 1, name: TITLE });
const entry = (page: Page, id: string) => page.locator(`main section[id="${id}"]`);
const label = (page: Page, id: string) => entry(page, id).getByRole('heading');

/** Whether an entry stands out from the others. */
const expectMarked = (page: Page, id: string) =>
  expect(entry(page, id)).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');

for (const [device, options] of DEVICES) {
  test.describe(`on ${device}`, () => {
    test.use(options);

    test('every label’s address leads to its entry, below the bar and marked', async ({ page }) => {
      await page.goto('/method');
      await hydrated(page);
      for (const id of device === 'a phone' ? GLOSSARY_ENTRIES.slice(-4) : GLOSSARY_ENTRIES) {
        await page.goto(`/method#${id}`);
        await painted(page);
        expect(await isInView(label(page, id)), id).toBe(true);
        await expectMarked(page, id);
      }
    });

    test('the app adopts the page without changing or moving it', async ({ page }) => {
      await countShifts(page);
      await eachCase(page, [['/method'], ['/method#differ']] as const, async ([address]) => {
        const letGo = await holdBack(page, APP_SCRIPT);
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        await fontsSettled(page);
        await painted(page);
        const before = await reading(page);
        letGo();
        await hydrated(page);
        await fontsSettled(page);
        await painted(page);
        await painted(page);
        expect(await reading(page)).toEqual(before);
        await expect(page).toHaveURL(address);
        expect(await shiftsOf(page)).toEqual([]);
      });
    });
  });
}

test('a deep link from another page arrives, and stays once the app answers', async ({ page }) => {
  await page.goto(READER);
  await page.goto('/method#compatible');
  await hydrated(page);
  await painted(page);
  expect(await isInView(label(page, 'compatible'))).toBe(true);
  await expectMarked(page, 'compatible');
});

test('the contents lead to each part, and Back returns', async ({ page }) => {
  await page.goto('/method');
  await hydrated(page);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('link', { name: 'Links' }).click();
  await expect(page).toHaveURL('/method#links');
  expect(await isInView(label(page, 'links'))).toBe(true);
  await expectMarked(page, 'links');
  await page.goBack();
  await expect(page).toHaveURL('/method');
  await expect(headline(page)).toBeInViewport();
});

test('the keyboard leads there from the foot of an article', async ({ page }) => {
  await page.goto(READER);
  await hydrated(page);
  const link = page.getByRole('contentinfo').getByRole('link', { name: TITLE });
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: 'All articles', exact: true })
    .focus();
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/method');
  await hydrated(page);
  await expect(headline(page)).toBeVisible();
});

test.describe('dark, 320 px wide', () => {
  test.use({ colorScheme: 'dark', viewport: NARROWEST.viewport });

  test('axe finds enough contrast, and nothing reaches past the edge', async ({ page }) => {
    await page.goto('/method#bounds');
    await hydrated(page);
    await painted(page);
    await expectNothingFromAxe(page, { rules: CONTRAST });
    await expectNothingWider(page);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the foot of an article leads there, and the contents to their parts', async ({ page }) => {
    await page.goto(READER);
    await page.getByRole('contentinfo').getByRole('link', { name: TITLE }).click();
    await expect(page).toHaveURL('/method');
    await page.getByRole('link', { name: 'Shares of the text' }).click();
    await expect(page).toHaveURL('/method#shares');
    expect(await isInView(label(page, 'shares'))).toBe(true);
    await expectMarked(page, 'shares');
  });

  test('a deep link arrives', async ({ page }) => {
    await page.goto('/method#differ');
    expect(await isInView(label(page, 'differ'))).toBe(true);
    await expectMarked(page, 'differ');
  });
});

test.describe('under a sub-path of the plainest host', () => {
  test.use({ baseURL: HOSTS.plain });

  // It redirects a folder to the slash at its end.
  const forms = [['/news/method'], ['/news/method.html'], ['/news/method/index.html']] as const;

  test('the page is at each form of its address, and a deep link to it arrives', async ({
    page,
  }) => {
    await eachCase(page, forms, async ([asked]) => {
      await page.goto(`${asked}#not-compared`);
      await hydrated(page);
      await painted(page);
      await expect(headline(page)).toHaveCount(1);
      expect(await isInView(label(page, 'not-compared'))).toBe(true);
      await expectMarked(page, 'not-compared');
    });
    await page.getByRole('link', { name: 'On the Record' }).click();
    await expect(page).toHaveURL('/news/');
    await page.getByRole('link', { name: TITLE }).click();
    await expect(headline(page)).toBeVisible();
  });
});

/** What a reader has before them: the markup, what is marked in it, and where it stands. */
function reading(page: Page) {
  return page.evaluate(() => ({
    markup: document.body.innerHTML,
    marked: document.querySelector(':target')?.id,
    top: window.scrollY,
  }));
}
