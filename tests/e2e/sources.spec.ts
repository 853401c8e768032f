import type { Page } from '@playwright/test';
import { expect, hydrated, test } from './fixtures.ts';
import { APP_SCRIPT, holdBack, openReader, PHONE, passage, READER, topOf } from './reader-page.ts';

const viewSwitch = (page: Page) => page.getByRole('checkbox', { name: 'Who says what' });

/** What stands before the words of an element, as style alone writes it. */
const labelOf = (page: Page, id: string) =>
  passage(page, id).evaluate((one) => getComputedStyle(one, '::before').content.split(' / ')[0]);

test('every run of the text says whose it is and how it came, and the shares stand at its end, only in this view', async ({
  page,
}) => {
  await openReader(page);
  expect(await labelOf(page, 'death-behind')).toBe('none');
  const shares = page.getByRole('table', { name: /^Shares of the \d+ words, by source$/ });
  await expect(shares).toBeHidden();
  await viewSwitch(page).click();
  await expect(page).toHaveURL(`${READER}?view=sources`);
  expect(await labelOf(page, 'death-behind')).toBe('"Zelensky, direct quote "');
  expect(await labelOf(page, 'burial-site-found')).toBe('"Ukrainian officials, reported "');
  expect(await labelOf(page, 'denies-war-crimes')).toBe('"Russia, denial "');
  expect(await labelOf(page, 'setback-unanswered')).toBe('"Putin, no comment "');
  expect(await labelOf(page, 'retreat')).toBe('"The article, narration "');
  // A paragraph begins with its own label where we begin it, and with the speaker's where they do.
  expect(await labelOf(page, 'bucha')).toBe('"The article, narration "');
  expect(await labelOf(page, 'unmarked-graves')).toBe('none');
  await expect(shares.getByRole('row')).toHaveCount(11);
  await expect(shares.getByRole('row').last()).toHaveText(/^The article/);
});

test('the view has a line for each way of telling, leaves the words their own, and is on paper', async ({
  page,
}) => {
  await openReader(page, '?view=sources');
  await test.step('not by colour alone: each way of telling has a line of its own', async () => {
    const line = (id: string) =>
      passage(page, id).evaluate((one) => {
        const { textDecorationLine, textDecorationStyle } = getComputedStyle(one);
        return `${textDecorationLine} ${textDecorationStyle}`;
      });
    expect(await line('death-behind')).toBe('underline solid');
    expect(await line('bodies-in-forests')).toBe('underline dotted');
    expect(await line('setback-unanswered')).toBe('underline dashed');
    expect(await line('retreat')).toMatch(/^none/);
  });
  await test.step('copied words are the text’s own, without its labels', async () => {
    const text = await passage(page, 'responsibility').evaluate((one) => {
      getSelection()?.selectAllChildren(one);
      return getSelection()?.toString();
    });
    expect(text).toContain('Zelensky said: “Russia is leaving death behind it');
  });
  await test.step('the view is on paper as well', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await labelOf(page, 'death-behind')).toBe('"Zelensky, direct quote "');
    await expect(page.getByRole('table', { name: /^Shares of/ })).toBeVisible();
  });
});

test('the first paint has the view that the address asks for, and the app changes nothing', async ({
  page,
}) => {
  const letGo = await holdBack(page, APP_SCRIPT);
  await page.goto(`${READER}?view=sources`, { waitUntil: 'commit' });
  await expect(viewSwitch(page)).toBeChecked();
  expect(await labelOf(page, 'death-behind')).toBe('"Zelensky, direct quote "');
  const before = await topOf(passage(page, 'territory'));
  letGo();
  await hydrated(page);
  await expect(page.getByRole('heading', { name: 'Who says how much' })).toBeVisible();
  expect(await topOf(passage(page, 'territory'))).toBe(before);
  await expect(viewSwitch(page)).toBeChecked();
});

test('switching keeps what is being read where it is', async ({ page }) => {
  await openReader(page);
  await passage(page, 'territory').evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const bottomOf = () =>
    passage(page, 'territory').evaluate((one) => Math.round(one.getBoundingClientRect().bottom));
  const first = await page.evaluate(() => {
    const read = [...document.querySelectorAll('[data-body] p[id]')].find(
      (one) => one.getBoundingClientRect().bottom > 80,
    );
    return { id: read?.id ?? '', bottom: Math.round(read?.getBoundingClientRect().bottom ?? 0) };
  });
  await viewSwitch(page).click();
  await expect(viewSwitch(page)).toBeChecked();
  const after = await passage(page, first.id).evaluate((one) =>
    Math.round(one.getBoundingClientRect().bottom),
  );
  expect(Math.abs(after - first.bottom)).toBeLessThanOrEqual(1);
  expect(await bottomOf()).toBeGreaterThan(0);
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the switch is in the bar, with its whole name for those who hear it', async ({ page }) => {
    await openReader(page);
    await viewSwitch(page).tap();
    await expect(page).toHaveURL(`${READER}?view=sources`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
  });
});
