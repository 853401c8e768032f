import type { Locator, Page } from '@playwright/test';
import { eachCase, expect, test } from './fixtures.ts';
import {
  announcement,
  bringTo,
  factsPanel,
  isInView,
  openReader,
  PHONE,
  painted,
  passage,
  READER,
  speaker,
  speakersPanel,
  stepper,
  topOf,
} from './reader-page.ts';

/* Panels that have no column beside the text are dialogs over it. */

const FACTS = 'Facts and figures';
const sheet = (page: Page, name = FACTS) => page.getByRole('dialog', { name });
const opener = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openFacts(page: Page): Promise<void> {
  await opener(page, 'Facts').click();
  await expect(sheet(page)).toBeVisible();
}

async function heightOf(element: Locator): Promise<number> {
  return element.evaluate((one) => one.getBoundingClientRect().height);
}

test.use(PHONE);

test('the pressed word stays in view above the sheet, and its claim has the focus in it', async ({
  page,
}) => {
  await openReader(page);

  const figure = passage(page, 'graves.zelensky');
  for (const from of [500, 700]) {
    await test.step(`pressed ${from} px below the top`, async () => {
      await bringTo(figure, from);
      await figure.tap();
      await expect(sheet(page)).toBeVisible();
      const claim = factsPanel(page).getByRole('link', { name: /^more than 400 bodies/ });
      await expect(claim).toBeFocused();
      await expect(claim).toBeInViewport();
      await expectAboveSheet(figure);
      await page.keyboard.press('Escape');
      await expect(sheet(page)).toBeHidden();
      await expect(figure).toBeFocused();
      // Back where it was pressed.
      await expect.poll(() => topOf(figure)).toBeCloseTo(from, -1);
    });
  }

  await test.step('the last one too, and its claim leads back', async () => {
    const last = passage(page, 'aid.total');
    await last.tap();
    await expect(sheet(page)).toBeVisible();
    await expectAboveSheet(last);
    const entry = factsPanel(page).locator('li[id="otr-aid.total"]');
    const claim = entry.getByRole('link', { name: /15\.1 billion/ });
    await expect(claim).toBeFocused();
    expect(await isInView(entry)).toBe(true);
    await claim.tap();
    await expect(sheet(page)).toBeHidden();
    await expect(last).toBeFocused();
  });
});

const WAYS_TO_CLOSE = [
  ['its button', (page: Page) => sheet(page).getByRole('button', { name: 'Close' }).click()],
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['a press on the veil', (page: Page) => page.touchscreen.tap(200, 200)],
  ['Back', (page: Page) => page.goBack()],
  ['a swipe down', (page: Page) => drag(page, 300, { steps: 4, rest: 0 })],
] as const;

test('a sheet is closed by each way out of it, and nothing else happens', async ({ page }) => {
  await eachCase(page, WAYS_TO_CLOSE, async ([, close]) => {
    await page.goto('/');
    await openReader(page, '?speaker=zelensky');
    await openFacts(page);
    await close(page);
    await expect(sheet(page)).toBeHidden();
    await expect(page).toHaveURL(`${READER}?speaker=zelensky`);
    await expect(stepper(page)).toBeVisible();
    await expect(opener(page, 'Facts')).toBeFocused();
    // It took its history entry along.
    await page.goBack();
    await expect(page).toHaveURL('/');
  });
});

test('a sheet takes half the window; dragged up it fills it, dragged a little it is as before', async ({
  page,
}) => {
  await openReader(page);
  await openFacts(page);
  const half = await heightOf(sheet(page));
  expect(half).toBeGreaterThan(0.4 * PHONE.viewport.height);
  expect(half).toBeLessThan(0.6 * PHONE.viewport.height);
  expect(await topOf(sheet(page))).toBeCloseTo(PHONE.viewport.height - half, 0);
  await drag(page, -300);
  await expect.poll(() => heightOf(sheet(page))).toBeGreaterThan(0.9 * PHONE.viewport.height);
  await drag(page, 300);
  await expect.poll(() => heightOf(sheet(page))).toBeCloseTo(half, 0);
  await drag(page, 20, { rest: 0 });
  await expect.poll(() => heightOf(sheet(page))).toBeCloseTo(half, 0);
});

test('the focus stays in the sheet, what is behind it answers to nothing, and a copy is told in it', async ({
  page,
}) => {
  await openReader(page);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.resolve();
  });
  await openFacts(page);
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press(key);
      const place = await page.evaluate(() => {
        const { activeElement } = document;
        // Past the last stop is the browser's own.
        if (activeElement === document.body) return 'browser';
        return activeElement?.closest('dialog') ? 'sheet' : activeElement?.outerHTML;
      });
      expect(['sheet', 'browser']).toContain(place);
    }
  }
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => role?.value);
  expect(roles).toContain('dialog');
  for (const role of ['main', 'banner', 'article']) expect(roles).not.toContain(role);

  await factsPanel(page)
    .getByRole('link', { name: /^Copy link to this claim/ })
    .first()
    .click();
  await expect(announcement(page, 'Link copied.')).toBeVisible();
  await page.getByRole('button', { name: 'Copy words' }).click();
  await expect(announcement(page, /^Words copied/)).toBeVisible();
  await expect(sheet(page)).toBeVisible();
});

test('several speakers are chosen in one visit to the sheet, and Back takes back one by one', async ({
  page,
}) => {
  await openReader(page);
  // A closed sheet is no landmark.
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await opener(page, 'Quoted').click();
  await speaker(page, 'Volodymyr Zelensky').check();
  await expect(page).toHaveURL(`${READER}?speaker=zelensky`);
  await speaker(page, 'Joe Biden').check();
  await expect(page).toHaveURL(`${READER}?speaker=zelensky,biden`);
  await expect(sheet(page, 'Who is quoted')).toBeVisible();
  await page.goBack();
  await expect(speaker(page, 'Joe Biden')).not.toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(READER);
});

test('a claim among a speaker’s leads from the one sheet to the other', async ({ page }) => {
  await openReader(page, '?speaker=zelensky');
  await stepper(page)
    .getByRole('button', { name: /^Zelensky/ })
    .click();
  await expect(sheet(page, 'Who is quoted')).toBeVisible();
  await speakersPanel(page)
    .getByRole('link', { name: /^more than 400 bodies/i })
    .click();
  await expect(sheet(page)).toBeVisible();
  await expect(speakersPanel(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await opener(page, 'Quoted').click();
  await expect(speaker(page, 'Volodymyr Zelensky')).toBeVisible();
});

test('nothing sticks in a low window, and a sheet leaves a line to read', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openReader(page, '?speaker=zelensky');
  await page.mouse.wheel(0, 600);
  await painted(page);
  await expect(page.getByRole('banner').first()).not.toBeInViewport();
  await page.evaluate(() => window.scrollTo(0, 0));
  await openFacts(page);
  expect(await topOf(sheet(page))).toBeGreaterThanOrEqual(48);
  await page.setViewportSize({ width: 667, height: 375 });
  expect(await topOf(sheet(page))).toBeGreaterThanOrEqual(150);
});

/** An element in the text is whole to be seen, between the bar and the sheet. */
async function expectAboveSheet(element: Locator): Promise<void> {
  const { y, height } = (await element.boundingBox()) ?? { y: 0, height: 0 };
  expect(y).toBeGreaterThan(48);
  expect(y + height).toBeLessThanOrEqual(await topOf(sheet(element.page())));
}

/** Drags the sheet by its head so many pixels down. The rest before it ends makes it no swipe. */
async function drag(page: Page, by: number, { steps = 12, rest = 700 } = {}): Promise<void> {
  const { x, y } = (await sheet(page).boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(x + 150, y + 20);
  await page.mouse.down();
  await page.mouse.move(x + 150, y + 20 + by, { steps });
  await page.waitForTimeout(rest);
  await page.mouse.up();
}
