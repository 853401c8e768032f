import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
  APP_SCRIPT,
  DEVICES,
  holdBack,
  openReader,
  passage,
  READER,
  speaker,
} from './reader-page.ts';
import { deselect, selectedText } from './selecting.ts';

const card = (page: Page) => page.getByRole('dialog', { name: 'Who says it' });

const words = (page: Page, id: string) => passage(page, id).locator('[data-source]').first();

/** Whether two elements lie apart on the screen. */
async function areApart(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()]);
  if (!a || !b) throw new Error('One of them is not on the screen.');
  return a.y + a.height <= b.y || b.y + b.height <= a.y || a.x + a.width <= b.x;
}

for (const [device, options] of DEVICES) {
  test.describe(`on ${device}`, () => {
    test.use(options);

    test('pressing a quotation tells who says it, beside the words and not over them', async ({
      page,
    }) => {
      await openReader(page);
      for (const id of ['death-behind', 'denies-war-crimes', 'no-electricity']) {
        await test.step(id, async () => {
          await passage(page, id).evaluate((one) => one.scrollIntoView({ block: 'center' }));
          await words(page, id).click();
          await expect(card(page)).toBeInViewport({ ratio: 1 });
          expect(await areApart(card(page), passage(page, id))).toBe(true);
          await page.keyboard.press('Escape');
          await expect(card(page)).toBeHidden();
          await expect(page).toHaveURL(READER);
        });
      }
    });
  });
}

test('words are selected from within a quotation, and by keyboard it tells who says it', async ({
  page,
}) => {
  await openReader(page);
  const quote = words(page, 'death-behind');

  await test.step('a double click selects a word', async () => {
    await quote.scrollIntoViewIfNeeded();
    await quote.dblclick({ position: { x: 30, y: 10 } });
    expect((await selectedText(page)).trim()).not.toBe('');
    await expect(card(page)).toBeHidden();
    await page.keyboard.press('Escape');
  });

  await test.step('the mouse selects from within', async () => {
    const box = await quote.boundingBox();
    if (!box) throw new Error('The quotation is not on the screen.');
    await page.mouse.move(box.x + 10, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 80, box.y + 10, { steps: 4 });
    await page.mouse.up();
    expect((await selectedText(page)).length).toBeGreaterThan(3);
    await expect(card(page)).toBeHidden();
    await deselect(page);
  });

  await test.step('by keyboard it opens, offers, and gives the focus back', async () => {
    await quote.focus();
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeFocused();
    await expect(card(page)).toContainText('Volodymyr Zelensky');
    await expect(card(page)).toContainText('3 more statements here');
    await page.keyboard.press('Tab');
    await expect(card(page).getByRole('button', { name: 'Only theirs' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(quote).toBeFocused();
    await page.keyboard.press('Space');
    await expect(card(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${READER}?speaker=zelensky`);
  });
});

test('a name in the text leads to the speaker, in a new tab by the usual keys', async ({
  page,
  context,
}) => {
  await openReader(page);
  const name = page.locator('main p > a[data-source="zelensky"]').first();
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    name.click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(opened).toHaveURL(`${READER}#zelensky`);
  await opened.close();
  await name.click();
  await expect(card(page)).toContainText('4 statements here');
});

test('before the app has come a quotation leads to its speaker', async ({ page }) => {
  const letGo = await holdBack(page, APP_SCRIPT);
  await page.goto(READER, { waitUntil: 'domcontentloaded' });
  await words(page, 'denies-war-crimes').click();
  await expect(speaker(page, 'Russia 2')).toBeFocused();
  letGo();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a quotation is a link to its speaker', async ({ page }) => {
    await page.goto(READER);
    const name = page.locator('main p > a[data-source="zelensky"]').first();
    await expect(name).toHaveAttribute('href', '#zelensky');
    await words(page, 'denies-war-crimes').click();
    await expect(page).toHaveURL(`${READER}#russia`);
    await expect(speaker(page, 'Russia 2')).toBeInViewport();
  });
});
