import type { Page } from '@playwright/test';
import { eachCase, expect, hydrated, test } from './fixtures.ts';
import { countShifts, expectNoShift } from './layout-shifts.ts';
import { readingLines } from './page-lines.ts';
import {
  APP_SCRIPT,
  announcement,
  bringTo,
  DEVICES,
  expectArrivedAt,
  factsPanel,
  holdBack,
  isInView,
  openReader,
  PHONE,
  painted,
  passage,
  READER,
  scrollYOf,
  speaker,
  speakersPanel,
} from './reader-page.ts';
import { notice } from './well-page.ts';

const KINDS = [
  ['paragraph', 'territory'],
  ['statement', 'no-electricity'],
  ['claim', 'aid.total'],
] as const;

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const log: string[] = [];
    Object.assign(window, { focusLog: log });
    document.addEventListener('focusin', ({ target }) => {
      log.push((target as HTMLElement).id);
    });
  });
});

for (const [device, options] of DEVICES) {
  test.describe(`on ${device}`, () => {
    test.use(options);

    test('a link to a passage scrolls to it, marks it and focuses it once; nothing is said', async ({
      page,
    }) => {
      // The others are those that are there before the script.
      const kinds = device === 'a phone' ? KINDS.slice(1) : KINDS.slice(0, 1);
      await eachCase(page, kinds, async ([, id]) => {
        await openReader(page, `#${id}`);
        await painted(page);
        await expectArrivedAt(passage(page, id));
        expect(await focusLog(page)).toEqual([id]);
        await expect(page).toHaveURL(`${READER}#${id}`);
        await expect(notice(page)).toBeEmpty();
      });
    });

    test('a passage is there before the script, which changes and moves nothing', async ({
      page,
    }) => {
      await countShifts(page);
      // The script is the same for all kinds.
      await eachCase(page, KINDS.slice(0, device === 'a phone' ? 1 : 3), async ([, id]) => {
        const letGo = await holdBack(page, APP_SCRIPT);
        await page.goto(`${READER}#${id}`, { waitUntil: 'domcontentloaded' });
        await expectArrivedAt(passage(page, id));
        await painted(page);
        const before = await readingLines(page);

        letGo();
        await expectNoShift(page);
        await expectArrivedAt(passage(page, id));
        expect(await readingLines(page)).toEqual(before);
        expect(await focusLog(page)).toEqual([id]);
      });
    });

    test('a link to words within a passage shows the words and marks the passage', async ({
      page,
    }) => {
      await page.goto(`${READER}#kupyansk:~:text=damaged%20or%20burned%20out`);
      await hydrated(page);
      await painted(page);
      const words = page.locator('main').getByText('many buildings damaged or burned out').last();
      expect(await isInView(words)).toBe(true);
      await expect(passage(page, 'kupyansk')).toHaveAttribute('data-target');
      await expect(passage(page, 'kupyansk')).toBeFocused();
      expect(await focusLog(page)).toEqual(['kupyansk']);
    });
  });
}

test('what the reader does before the script arrives is not undone by it', async ({ page }) => {
  const letGo = await holdBack(page, APP_SCRIPT);
  await page.goto(`${READER}#territory`, { waitUntil: 'domcontentloaded' });
  await expect(passage(page, 'territory')).toBeFocused();
  await page.getByRole('link', { name: 'All articles', exact: true }).focus();
  await page.evaluate(() => window.scrollTo({ top: 123, behavior: 'instant' }));

  letGo();
  await hydrated(page);
  await painted(page);
  await expect(page.getByRole('link', { name: 'All articles', exact: true })).toBeFocused();
  expect(await scrollYOf(page)).toBe(123);
});

test('a passage followed before the script arrives is the one that stays marked', async ({
  page,
}) => {
  const letGo = await holdBack(page, APP_SCRIPT);
  await page.goto(`${READER}#denial`, { waitUntil: 'domcontentloaded' });
  await expect(passage(page, 'denial')).toHaveAttribute('data-target');
  await factsPanel(page)
    .getByRole('link', { name: /15\.1 billion/ })
    .click();
  await expect(page).toHaveURL(`${READER}#aid.total`);

  letGo();
  await hydrated(page);
  await expect(passage(page, 'aid.total')).toHaveAttribute('data-target');
  await expect(page.locator('main [data-target]')).toHaveCount(1);
});

test('a reload leaves the reader where they were, without a passage and with one', async ({
  page,
}) => {
  const expectPlaceKept = async () => {
    await bringTo(passage(page, 'exhumation'), 200);
    const y = await scrollYOf(page);
    await page.reload();
    await hydrated(page);
    await expect.poll(() => scrollYOf(page)).toBe(y);
  };
  await openReader(page, '?speaker=zelensky');
  await expectPlaceKept();
  await page.goto(`${READER}?speaker=zelensky#territory`);
  await expectPlaceKept();
  await expect(passage(page, 'territory')).toHaveAttribute('data-target');
});

test('Back and Forward between pages come to the passage again, or to where the reader was', async ({
  page,
}) => {
  await openReader(page, '#territory');
  await page.goto('/articles/');
  await page.goBack();
  await hydrated(page);
  await painted(page);
  await expectArrivedAt(passage(page, 'territory'));

  await speaker(page, 'Volodymyr Zelensky').click();
  await page.getByRole('radio', { name: 'Only their words' }).check();
  await expect(page).toHaveURL(`${READER}?speaker=zelensky&show=words#territory`);
  await bringTo(passage(page, 'exhumation'), 200);
  const y = await scrollYOf(page);
  await page.goto('/articles/');
  await page.goBack();
  await hydrated(page);
  await expect.poll(() => scrollYOf(page)).toBe(y);
  await expect(passage(page, 'territory')).toHaveAttribute('data-target');

  await page.goForward();
  await expect(page).toHaveURL('/articles/');
});

test('Back from a passage returns to where the reader was, and Forward to the passage', async ({
  page,
}) => {
  await openReader(page);
  await bringTo(passage(page, 'unverified'), 300);
  const y = await scrollYOf(page);
  const link = factsPanel(page).getByRole('link', { name: /15\.1 billion/ });
  await link.click();
  await expectArrivedAt(passage(page, 'aid.total'));
  await expect(page.getByRole('button', { name: 'Back to “Facts and figures”' })).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL(READER);
  await expect.poll(() => scrollYOf(page)).toBe(y);
  await expect(page.locator('main [data-target]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^↩ Back/ })).toBeHidden();
  await expect(link).toBeFocused();

  await page.goForward();
  await expect(page).toHaveURL(`${READER}#aid.total`);
  await expectArrivedAt(passage(page, 'aid.total'));

  await test.step('the same link followed a second time leads to its passage again', async () => {
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await link.click();
    await expect.poll(() => isInView(passage(page, 'aid.total'))).toBe(true);
  });
});

test('Back goes from passage to passage, and an address typed over the old one to its own', async ({
  page,
}) => {
  await openReader(page, '#denial');
  await factsPanel(page)
    .getByRole('link', { name: /15\.1 billion/ })
    .click();
  await expectArrivedAt(passage(page, 'aid.total'));
  await page.goBack();
  await expectArrivedAt(passage(page, 'denial'));

  await page.goto(`${READER}#assistance`);
  await expect.poll(() => isInView(passage(page, 'assistance'))).toBe(true);
  await expect(passage(page, 'assistance')).toHaveAttribute('data-target');
  await expect(passage(page, 'denial')).not.toHaveAttribute('data-target');
});

test.describe('the way back from a passage', () => {
  test('leads to the statement in its panel and to the place in the text', async ({ page }) => {
    await openReader(page, '?speaker=zelensky');
    await bringTo(passage(page, 'unverified'), 300);
    const y = await scrollYOf(page);
    const link = speakersPanel(page).getByRole('link', { name: /death behind it/ });
    await link.click();
    await expectArrivedAt(passage(page, 'death-behind'));

    await page.getByRole('button', { name: 'Back to “Who is quoted”' }).click();
    await expect(page).toHaveURL(`${READER}?speaker=zelensky`);
    await expect.poll(() => scrollYOf(page)).toBe(y);
    await expect(link).toBeFocused();
    await expect(page.getByRole('button', { name: /^↩ Back/ })).toBeHidden();
  });

  test('is there for a reader who came by a link to another passage', async ({ page }) => {
    await openReader(page, '#denial');
    await page.evaluate(() => window.scrollTo({ top: 321, behavior: 'instant' }));
    const link = factsPanel(page).getByRole('link', { name: /450/ });
    await link.click();
    await expectArrivedAt(passage(page, 'graves.podolyak'));
    await page.getByRole('button', { name: 'Back to “Facts and figures”' }).click();
    await expect.poll(() => scrollYOf(page)).toBe(321);
    await expect(link).toBeFocused();
  });

  test.describe('on a phone', () => {
    test.use(PHONE);

    test('the sheet makes way for the passage and comes back with its place', async ({ page }) => {
      await openReader(page, '?speaker=zelensky');
      await page.getByRole('button', { name: 'Facts', exact: true }).tap();
      const link = factsPanel(page).getByRole('link', { name: /15\.1 billion/ });
      await link.tap();
      await expect(factsPanel(page)).toBeHidden();
      await expectArrivedAt(passage(page, 'aid.total'));

      await page.getByRole('button', { name: 'Back to “Facts and figures”' }).tap();
      await expect(factsPanel(page)).toBeVisible();
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport();
      await expect(page).toHaveURL(`${READER}?speaker=zelensky`);
      await factsPanel(page).getByRole('button', { name: 'Close' }).tap();

      await test.step('from a speaker’s statement too, and the filter stays', async () => {
        await page.getByRole('button', { name: 'Quoted', exact: true }).tap();
        await speakersPanel(page)
          .getByRole('link', { name: /death behind it/ })
          .tap();
        await expect(speakersPanel(page)).toBeHidden();
        await expectArrivedAt(passage(page, 'death-behind'));

        await page.getByRole('button', { name: 'Back to “Who is quoted”' }).tap();
        await expect(speakersPanel(page)).toBeVisible();
        await expect(speaker(page, 'Volodymyr Zelensky')).toBeChecked();
      });
    });
  });
});

test('a passage that the article does not have is said to be missing, until put away or left', async ({
  page,
}) => {
  await openReader(page, '#no-such-words');
  const missing = announcement(page, 'This article has no passage “no-such-words”.');
  await expect(missing).toBeVisible();
  await expect(page).toHaveURL(`${READER}#no-such-words`);
  expect(await scrollYOf(page)).toBe(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.locator('main [data-target]')).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: 'Close' }).click();
  await expect(missing).toBeHidden();

  await page.goto(`${READER}#nor-these`);
  await expect(announcement(page, 'nor-these')).toBeVisible();
  await factsPanel(page).getByRole('link', { name: /450/ }).click();
  await expectArrivedAt(passage(page, 'graves.podolyak'));
  await expect(announcement(page, 'nor-these')).toBeHidden();
});

async function focusLog(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { focusLog: string[] }).focusLog);
}
