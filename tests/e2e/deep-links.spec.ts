import type { Page } from '@playwright/test';
import { eachCase, expect, hydrated, test } from './fixtures.ts';
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

    test('a link to a passage scrolls to it, marks it and focuses it once', async ({ page }) => {
      await eachCase(page, KINDS, async ([, id]) => {
        await openReader(page, `#${id}`);
        await painted(page);
        await expectArrivedAt(passage(page, id));
        expect(await focusLog(page)).toEqual([id]);
      });
    });

    test('a passage is there before the script, which changes nothing', async ({ page }) => {
      // The script is the same for all kinds.
      await eachCase(page, KINDS.slice(device === 'a phone' ? -1 : 0), async ([, id]) => {
        const letGo = await holdBack(page, APP_SCRIPT);
        await page.goto(`${READER}#${id}`, { waitUntil: 'domcontentloaded' });
        await expectArrivedAt(passage(page, id));
        const y = await scrollYOf(page);

        letGo();
        await hydrated(page);
        await painted(page);
        await expectArrivedAt(passage(page, id));
        expect(await scrollYOf(page)).toBe(y);
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

test('a plain address keeps the place that the reader has scrolled to before the script arrives', async ({
  page,
}) => {
  const letGo = await holdBack(page, APP_SCRIPT);
  await page.goto(READER, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => window.scrollTo({ top: 777, behavior: 'instant' }));
  letGo();
  await hydrated(page);
  await painted(page);
  expect(await scrollYOf(page)).toBe(777);
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

test('a reload keeps the place of a reader without a passage', async ({ page }) => {
  await openReader(page, '?speaker=zelensky');
  await bringTo(passage(page, 'exhumation'), 200);
  const y = await scrollYOf(page);
  await page.reload();
  await hydrated(page);
  await expect.poll(() => scrollYOf(page)).toBe(y);
});

test('a reload at a passage leaves the reader where they were', async ({ page }) => {
  await openReader(page, '?speaker=zelensky#territory');
  await bringTo(passage(page, 'exhumation'), 200);
  const y = await scrollYOf(page);
  await page.reload();
  await hydrated(page);
  await expect.poll(() => scrollYOf(page)).toBe(y);
  await expect(passage(page, 'territory')).toHaveAttribute('data-target');
});

test('Back to another page’s reader leaves them where they were', async ({ page }) => {
  await openReader(page, '?speaker=zelensky&show=words#territory');
  await bringTo(passage(page, 'exhumation'), 200);
  const y = await scrollYOf(page);
  await page.goto('/articles/');
  await page.goBack();
  await hydrated(page);
  await expect.poll(() => scrollYOf(page)).toBe(y);
  await expect(passage(page, 'territory')).toHaveAttribute('data-target');
});

test('Back and Forward between pages come to the passage again', async ({ page }) => {
  await openReader(page, '#territory');
  await page.goto('/articles/');
  await page.goBack();
  await hydrated(page);
  await painted(page);
  await expectArrivedAt(passage(page, 'territory'));
  await page.goForward();
  await expect(page).toHaveURL('/articles/');
});

test('Back from a passage returns to where the reader was, and Forward to the passage', async ({
  page,
}) => {
  await openReader(page);
  await bringTo(passage(page, 'unverified'), 300);
  const y = await scrollYOf(page);
  await factsPanel(page)
    .getByRole('link', { name: /15\.1 billion/ })
    .click();
  await expectArrivedAt(passage(page, 'aid.total'));

  await page.goBack();
  await expect(page).toHaveURL(READER);
  await expect.poll(() => scrollYOf(page)).toBe(y);
  await expect(page.locator('main [data-target]')).toHaveCount(0);

  await page.goForward();
  await expect(page).toHaveURL(`${READER}#aid.total`);
  await expectArrivedAt(passage(page, 'aid.total'));
});

test('Back goes from passage to passage', async ({ page }) => {
  await openReader(page, '#denial');
  await factsPanel(page)
    .getByRole('link', { name: /15\.1 billion/ })
    .click();
  await expectArrivedAt(passage(page, 'aid.total'));
  await page.goBack();
  await expectArrivedAt(passage(page, 'denial'));
});

test('the same link followed a second time leads to its passage again', async ({ page }) => {
  await openReader(page);
  const link = factsPanel(page).getByRole('link', { name: /15\.1 billion/ });
  await link.click();
  await expectArrivedAt(passage(page, 'aid.total'));
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await link.click();
  await expect.poll(() => isInView(passage(page, 'aid.total'))).toBe(true);
});

test('an address typed over the old one leads to the new passage', async ({ page }) => {
  await openReader(page, '#denial');
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

  test('leads back from a fact too, and the browser’s own Back takes it away', async ({ page }) => {
    await openReader(page);
    const link = factsPanel(page).getByRole('link', { name: /450/ });
    await link.click();
    await expectArrivedAt(passage(page, 'graves.podolyak'));
    await expect(page.getByRole('button', { name: 'Back to “Facts and figures”' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('button', { name: /^↩ Back/ })).toBeHidden();
    await expect(link).toBeFocused();
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
      await openReader(page);
      await page.getByRole('button', { name: 'Facts', exact: true }).tap();
      const link = factsPanel(page).getByRole('link', { name: /15\.1 billion/ });
      await link.tap();
      await expect(factsPanel(page)).toBeHidden();
      await expectArrivedAt(passage(page, 'aid.total'));

      await page.getByRole('button', { name: 'Back to “Facts and figures”' }).tap();
      await expect(factsPanel(page)).toBeVisible();
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport();
      await expect(page).toHaveURL(READER);
    });

    test('from a speaker’s statement too, and the filter stays', async ({ page }) => {
      await openReader(page, '?speaker=zelensky');
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

test.describe('a passage that the article does not have', () => {
  test('is said to be missing, over the article from its top, until put away', async ({ page }) => {
    await openReader(page, '#no-such-words');
    const notice = announcement(page, 'This article has no passage “no-such-words”.');
    await expect(notice).toBeVisible();
    expect(await scrollYOf(page)).toBe(0);
    await expect(page.locator('main [data-target]')).toHaveCount(0);
    await page.getByRole('status').getByRole('button', { name: 'Close' }).click();
    await expect(notice).toBeHidden();
  });

  test('is said to be damaged where no passage was ever called so', async ({ page }) => {
    await openReader(page, '#%E0%A4');
    await expect(announcement(page, 'The link to a passage is damaged.')).toBeVisible();
  });

  test('the notice goes with Escape, and before the filter does', async ({ page }) => {
    await openReader(page, '?speaker=zelensky#no-such-words');
    await expect(announcement(page, 'no-such-words')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(announcement(page, 'no-such-words')).toBeHidden();
    await expect(page).toHaveURL(/speaker=zelensky/);
  });

  test('the notice goes when a real passage is followed', async ({ page }) => {
    await openReader(page, '#no-such-words');
    await factsPanel(page).getByRole('link', { name: /450/ }).click();
    await expectArrivedAt(passage(page, 'graves.podolyak'));
    await expect(announcement(page, 'no-such-words')).toBeHidden();
  });
});

async function focusLog(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { focusLog: string[] }).focusLog);
}
