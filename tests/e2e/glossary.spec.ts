import type { Page } from '@playwright/test';
import { GLOSSARY_ENTRIES } from '#links/glossary-address.ts';
import { HOSTS } from '../sites/hosts.ts';
import { expect, hydrated, test } from './fixtures.ts';
import { DEVICES, isInView, painted, READER } from './reader-page.ts';

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
  });
}

test('the keyboard leads there from an article’s foot, and its contents to each part', async ({
  page,
}) => {
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
  await expect(headline(page)).toBeInViewport();

  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('link', { name: 'Links' }).click();
  await expect(page).toHaveURL('/method#links');
  expect(await isInView(label(page, 'links'))).toBe(true);
  await expectMarked(page, 'links');
  await page.goBack();
  await expect(page).toHaveURL('/method');
  await expect(headline(page)).toBeInViewport();
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
});

test.describe('under a sub-path of the plainest host', () => {
  test.use({ baseURL: HOSTS.plain });

  test('a deep link arrives through the host’s redirect, and the page leads on', async ({
    page,
  }) => {
    await page.goto('/news/method#not-compared');
    await hydrated(page);
    await painted(page);
    await expect(headline(page)).toHaveCount(1);
    expect(await isInView(label(page, 'not-compared'))).toBe(true);
    await expectMarked(page, 'not-compared');
    await page.getByRole('link', { name: 'On the Record' }).click();
    await expect(page).toHaveURL('/news/');
    await page.getByRole('link', { name: TITLE }).click();
    await expect(headline(page)).toBeVisible();
  });
});
