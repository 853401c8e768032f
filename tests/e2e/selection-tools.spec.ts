import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
  announcement,
  bringTo,
  factsPanel,
  openReader,
  PHONE,
  painted,
  passage,
  stepper,
} from './reader-page.ts';
import {
  deselect,
  endsOf,
  expectClearOfWords,
  selectByHandles,
  selectByMouse,
  selectedText,
  selectionTools,
} from './selecting.ts';
import { CLIPBOARD, copied, wordsOfDirective } from './sharing-page.ts';

test.use(CLIPBOARD);

async function scrollTheWindow(page: Page, by: number): Promise<void> {
  await page.evaluate((top) => window.scrollBy({ top, behavior: 'instant' }), by);
  await painted(page);
}

test('the tools of a selection stand clear of its words, follow them, and go with them', async ({
  page,
}) => {
  const text = passage(page, 'retreat');
  await openReader(page);

  for (const [place, top] of [
    ['just below the bar', 50],
    ['in the middle of the window', 350],
    ['at the lower edge of the window', 695],
  ] as const) {
    await test.step(place, async () => {
      await bringTo(text, top);
      await selectByMouse(text, 'large stocks of ammunition and equipment');
      await expectClearOfWords(page);
      await deselect(page);
    });
  }

  await test.step('while the page is scrolled, and not while they are out of sight', async () => {
    await bringTo(text, 300);
    await selectByMouse(text, 'used it as a logistics hub');
    for (const by of [150, 60, -450]) {
      await scrollTheWindow(page, by);
      await expectClearOfWords(page);
    }
    await scrollTheWindow(page, 1200);
    await expect(selectionTools(page)).toBeHidden();
    await scrollTheWindow(page, -1000);
    await expectClearOfWords(page);
    await deselect(page);
  });

  await test.step('selected backwards, from the end to the start, they are the same words', async () => {
    await bringTo(text, 300);
    const { start, end } = await endsOf(text, 'logistics hub');
    await page.mouse.move(end.x, end.y);
    await page.mouse.down();
    await page.mouse.move(start.x, start.y, { steps: 4 });
    await expect(selectionTools(page)).toBeHidden();
    await page.mouse.up();
    await expectClearOfWords(page);
    expect(await selectedText(page)).toBe('logistics hub');
  });

  await test.step('a press elsewhere puts both away', async () => {
    const { start } = await endsOf(text, 'Thousands');
    await page.mouse.click(start.x, start.y);
    await expect(selectionTools(page)).toBeHidden();
  });

  await test.step('words that begin in the headline or end in a panel have none', async () => {
    await scrollTheWindow(page, -10_000);
    const headline = page.getByRole('heading', { level: 1 });
    await selectByMouse(headline, '440 graves');
    expect(await selectedText(page)).toBe('440 graves');
    await expect(selectionTools(page)).toBeHidden();

    await selectByMouse(headline, 'found at', [passage(page, 'burial-site'), 'mass burial']);
    expect(await selectedText(page)).toContain('found at');
    await expect(selectionTools(page)).toBeHidden();

    const title = factsPanel(page).getByRole('heading', { name: 'Facts and figures' });
    await selectByMouse(passage(page, 'burial-site'), 'Officials', [title, 'Facts']);
    expect(await selectedText(page)).toContain('Officials');
    await expect(selectionTools(page)).toBeHidden();
  });
});

test('they stand clear of words at the end of a line, at any width', async ({ page }) => {
  await openReader(page);
  for (const [place, width] of [
    ['beside two panels', 1280],
    ['beside one', 900],
    ['on a phone', 320],
  ] as const) {
    await test.step(place, async () => {
      await page.setViewportSize({ width, height: 800 });
      const text = passage(page, 'retreat');
      await bringTo(text, 300);
      // Where the first line ends depends on how wide this browser draws the letters.
      const end = await text.evaluate((element) => {
        const words = document.createRange();
        words.selectNodeContents(element);
        const [first, ...others] = words.getClientRects();
        if (!first) throw new Error('The passage has no line.');
        const line = [first, ...others].filter(({ top }) => Math.abs(top - first.top) < 5);
        return {
          x: Math.max(...line.map(({ right }) => right)),
          y: (first.top + first.bottom) / 2,
        };
      });
      await page.mouse.move(end.x - 70, end.y);
      await page.mouse.down();
      await page.mouse.move(end.x - 1, end.y, { steps: 4 });
      await page.mouse.up();
      await expectClearOfWords(page);
      await deselect(page);
    });
  }
});

test('in a low window they stand clear of words that leave no room, or are taller than it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  await openReader(page);
  await bringTo(passage(page, 'retreat'), 70);
  await selectByMouse(passage(page, 'retreat'), 'Thousands', [
    passage(page, 'causes-of-death'),
    'described to Sky',
  ]);
  await expectClearOfWords(page);
  await deselect(page);

  await bringTo(passage(page, 'retreat'), 200);
  const { start } = await endsOf(passage(page, 'retreat'), 'Thousands');
  await page.mouse.click(start.x, start.y);
  await bringTo(passage(page, 'one-of-many'), 150);
  const { end } = await endsOf(passage(page, 'one-of-many'), 'put the count higher.');
  await page.keyboard.down('Shift');
  await page.mouse.click(end.x, end.y);
  await page.keyboard.up('Shift');
  await expectClearOfWords(page);
  await scrollTheWindow(page, -300);
  await expectClearOfWords(page);
});

test('they stand clear of the tools of a filter, and Escape puts them away before it', async ({
  page,
}) => {
  await openReader(page, '?speaker=zelensky');
  await bringTo(passage(page, 'retreat'), 600);
  await selectByMouse(passage(page, 'retreat'), 'used it as a logistics hub');
  await expectClearOfWords(page);
  const [tools, bar] = [
    await selectionTools(page).boundingBox(),
    await stepper(page).boundingBox(),
  ];
  expect((tools?.y ?? 0) + (tools?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);

  await page.getByRole('button', { name: 'Copy words' }).focus();
  await page.keyboard.press('Escape');
  await expect(selectionTools(page)).toBeHidden();
  expect(await selectedText(page)).toBe('');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(/speaker=zelensky/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/speaker/);
});

test('by keyboard, a selection made by Shift and arrows has tools, which Tab reaches', async ({
  page,
}) => {
  await openReader(page);
  const { start } = await endsOf(passage(page, 'burial-site'), 'Officials in Ukraine');
  await page.mouse.dblclick(start.x + 4, start.y);
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift+ArrowRight');
  expect(await selectedText(page)).toBe('Officials in');
  await expectClearOfWords(page);

  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Copy words' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Copy link to these words' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(announcement(page, 'Link copied.')).toBeVisible();
  expect(
    wordsOfDirective(await copied(page))
      .join()
      .toLowerCase(),
  ).toBe('officials in');
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the tools keep to the foot of the window or its top, and a tap copies', async ({
    page,
  }) => {
    await openReader(page);

    await test.step('away from the phone’s own, they keep to the foot', async () => {
      await bringTo(passage(page, 'retreat'), 300);
      await selectByHandles(passage(page, 'retreat'));
      await expectClearOfWords(page);
      const box = await selectionTools(page).boundingBox();
      expect(box?.y).toBeGreaterThan(760);
      await deselect(page);
    });

    await test.step('words at the foot stay free: they go to the top', async () => {
      await bringTo(passage(page, 'morale'), 720);
      await selectByHandles(passage(page, 'morale'));
      await expectClearOfWords(page);
      const box = await selectionTools(page).boundingBox();
      expect(box?.y).toBeLessThan(120);
      await deselect(page);
    });

    await test.step('what the handles hold by then is copied, and stays selected', async () => {
      await bringTo(passage(page, 'denial'), 400);
      await selectByHandles(passage(page, 'exhumation'));
      await expect(selectionTools(page)).toBeVisible();
      await selectByHandles(passage(page, 'denial'));
      await page.getByRole('button', { name: 'Copy words' }).tap();
      await expect(announcement(page, 'Words copied')).toBeVisible();
      const [words, ...rest] = (await copied(page)).split('\n');
      expect(words).toBe('Denial: Russia');
      expect(rest[0]).toBe('– Russia, No official named');
      expect(rest.at(-1)).toContain('#denial');
      expect(await selectedText(page)).toContain('Russia');
    });
  });
});
