import type { Page } from '@playwright/test';
import { article } from '#articles/izyum-burial-site/article.ts';
import { eachCase, expect, hydrated, test } from './fixtures.ts';
import {
  everyone,
  factsPanel,
  LATEST,
  MEDIUM,
  NARROWEST,
  openReader,
  PHONE,
  painted,
  passage,
  READER,
  speaker,
  speakersPanel,
  stepper,
  WIDE,
} from './reader-page.ts';

const headline = { level: 1, name: article.headline } as const;

test.describe('on a wide page', () => {
  test.use(WIDE);

  test('speakers, the whole text and facts stand side by side, and the panels stay', async ({
    page,
  }) => {
    await openReader(page);
    const paragraphs = page.locator('[data-body] p[id]');
    const ids = await paragraphs.evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual(article.blocks.map(({ id }) => id));
    await expect(paragraphs.first()).toContainText('Officials in Ukraine say they have found');
    const [speakers, text, facts] = await Promise.all(
      [speakersPanel(page), page.getByRole('main'), factsPanel(page)].map(async (one) => {
        await expect(one).toBeVisible();
        return one.evaluate((element) => element.getBoundingClientRect().toJSON());
      }),
    );
    expect(speakers.right).toBeLessThanOrEqual(text.left);
    expect(text.right).toBeLessThanOrEqual(facts.left);
    for (const { top } of [speakers, text, facts]) expect(top).toBeLessThan(100);
    await expect(page.getByRole('button', { name: 'Facts', exact: true })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Quoted', exact: true })).toBeHidden();

    const paragraph = passage(page, 'denial');
    await expect(paragraph).toHaveCSS('font-size', '19px');
    await expect(paragraph).toHaveCSS('line-height', '31.92px');
    await expect(paragraph).toHaveCSS('font-family', /^"?Literata/);

    await passage(page, 'denial').scrollIntoViewIfNeeded();
    await expect(everyone(page)).toBeInViewport();
    await expect(factsPanel(page).getByRole('heading', { level: 2 })).toBeInViewport();
  });
});

test.describe('on a page of middling width', () => {
  test.use(MEDIUM);

  test('the speakers stand beside the text and the facts are a sheet', async ({ page }) => {
    await openReader(page);
    await expect(speakersPanel(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Quoted', exact: true })).toBeHidden();
    await expect(factsPanel(page)).toBeHidden();

    await page.getByRole('button', { name: 'Facts', exact: true }).click();
    await expect(factsPanel(page)).toBeVisible();
    await factsPanel(page).getByRole('button', { name: 'Close' }).click();
    await expect(factsPanel(page)).toBeHidden();
  });
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the text comes first and fills the page, and panels open as sheets, one at a time', async ({
    page,
  }) => {
    await openReader(page);
    const open = (name: string) => page.getByRole('button', { name, exact: true }).tap();

    await test.step('the text alone is there', async () => {
      await expect(page.getByRole('heading', headline)).toBeInViewport();
      await expect(page.getByRole('complementary')).toHaveCount(0);
      await expect(passage(page, 'denial')).toHaveCSS('font-size', '18px');
      const width = await page.getByRole('main').evaluate((one) => one.clientWidth);
      expect(width).toBeGreaterThan(340);
      // The sign stands in the margin, off the words.
      const sign = passage(page, 'denial').getByRole('link', { name: /^Copy link to paragraph/ });
      await expect(sign).toHaveCSS('text-align', 'end');
    });

    await test.step('one sheet, closed by Escape, and the other', async () => {
      await open('Facts');
      await expect(factsPanel(page)).toBeInViewport();
      await expect(speakersPanel(page)).toBeHidden();
      await page.keyboard.press('Escape');
      await expect(factsPanel(page)).toBeHidden();

      await open('Quoted');
      await expect(speakersPanel(page)).toBeInViewport();
      await expect(factsPanel(page)).toBeHidden();
    });

    await test.step('it closes when the page grows wide enough for its column', async () => {
      await page.setViewportSize(WIDE.viewport);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(speakersPanel(page)).toBeVisible();
    });
  });
});

const WIDTHS = [320, 340, 358, 360, 375, 384, 412, 480, 540, 767, 768, 820, 1024, 1199, 1200, 1920];

test('nothing of the reader is wider than its window, from 320 to 1920 px', async ({ page }) => {
  test.setTimeout(40_000);
  await openReader(page);
  const sources = page.getByRole('checkbox', { name: 'Who says what' });
  await test.step('as it comes', () => expectNarrowEnough(page));
  await test.step('with its sources', async () => {
    await sources.check();
    await expectNarrowEnough(page);
  });
  await test.step('with a speaker chosen', async () => {
    await sources.uncheck();
    await speaker(page, 'Volodymyr Zelensky').check();
    await expect(stepper(page)).toBeVisible();
    await expectNarrowEnough(page);
  });
});

test.describe('at 320 px, which is also 1280 px at 400 % zoom', () => {
  test.use(NARROWEST);

  test('nothing of any page is wider than the window', async ({ page, complaints }) => {
    await eachCase(
      page,
      ['/', '/articles/', '/method#bounds', `${READER}?speaker=zelensky,podolyak`, '/no'].map(
        (path) => [path] as const,
      ),
      async ([path]) => {
        if (path === '/no') complaints.expect(/404/);
        await page.goto(path);
        await hydrated(page);
        await expectNoSidewaysScroll(page);
      },
    );
  });

  test('the stepper and its buttons are within the window, and no sheet is wider', async ({
    page,
  }) => {
    await openReader(page, '?speaker=ukrainian-officials,kupyansk-resident');
    const buttons = await stepper(page).getByRole('button').all();
    expect(buttons.length).toBeGreaterThan(2);
    for (const button of buttons) {
      await expect(button).toBeInViewport({ ratio: 1 });
    }
    for (const name of ['Quoted', 'Facts']) {
      await page.getByRole('button', { name, exact: true }).click();
      const sheet = page.locator('dialog > aside');
      const { width, scrollWidth, clientWidth } = await sheet.evaluate((one) => ({
        width: one.getBoundingClientRect().width,
        scrollWidth: one.scrollWidth,
        clientWidth: one.clientWidth,
      }));
      expect(width).toBeLessThanOrEqual(320);
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      await page.keyboard.press('Escape');
    }
  });
});

test('the system’s theme is shown until one is chosen, then that, here and on later pages', async ({
  page,
}) => {
  const [light, dark] = ['rgb(251, 250, 247)', 'rgb(21, 21, 20)'];
  const expectGround = (colour: string) =>
    expect(page.locator('body')).toHaveCSS('background-color', colour);
  await test.step('the system’s, dark or light', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openReader(page);
    await expectGround(dark);
    await page.emulateMedia({ colorScheme: null });
    await expectGround(light);
  });

  await test.step('the chosen one, on the next page before anything is drawn', async () => {
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expectGround(dark);

    await page.goto('/articles/', { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await hydrated(page);
    await expectGround(dark);
  });

  await test.step('the system’s again', async () => {
    await page.getByRole('button', { name: 'Display' }).click();
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
    await page.getByRole('radio', { name: 'Match system' }).check();
    await expectGround(light);
  });
});

test('the front page leads to the article, to a speaker’s words in it, and to all articles', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Read the article' }).click();
  await expect(page).toHaveURL(LATEST);

  await page.goBack();
  await page.getByRole('link', { name: /^Syniehubov/ }).click();
  await hydrated(page);
  await expect(page).toHaveURL(`${LATEST}?speaker=syniehubov`);
  await expect(speaker(page, 'Oleh Syniehubov')).toBeChecked();

  await page.getByRole('link', { name: 'All articles', exact: true }).click();
  await expect(page).toHaveURL('/articles/');
  await page.getByRole('link', { name: article.headline }).click();
  await expect(page).toHaveURL(READER);

  await page.getByRole('link', { name: 'On the Record' }).click();
  await expect(page).toHaveURL('/');
});

/** At each width nothing is wider than the window. */
async function expectNarrowEnough(page: Page) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 780 });
    await painted(page);
    await expectNoSidewaysScroll(page);
  }
}

async function expectNoSidewaysScroll(page: Page) {
  const [content, window] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  expect(content, `at ${window} px`).toBeLessThanOrEqual(window ?? 0);
}
