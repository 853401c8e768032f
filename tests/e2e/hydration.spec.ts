import type { Page } from '@playwright/test';
import { article } from '#articles/izyum-burial-site/article.ts';
import { eachCase, expect, hydrated, test } from './fixtures.ts';
import { countShifts, expectNoShift } from './layout-shifts.ts';
import { pageLines, readingLines } from './page-lines.ts';
import {
  APP_SCRIPT,
  announcement,
  DEVICES,
  FONT,
  fontsSettled,
  holdBack,
  openReader,
  painted,
  passage,
  READER,
  scrollYOf,
  speaker,
  stepper,
} from './reader-page.ts';

const ADDRESSES = {
  'a plain address': '',
  'two speakers': '?speaker=podolyak,zelensky',
  'a passage that is not there': '#no-such-words',
  'only their words': '?speaker=zelensky&show=words',
  'only their words and a passage': '?speaker=zelensky&show=words#denial',
  'an unknown speaker': '?speaker=nobody',
};

for (const [device, options] of DEVICES) {
  test.describe(`on ${device}`, () => {
    test.use(options);
    // The markup is the same, and so is the script: the places in it differ.
    const addresses = Object.entries(ADDRESSES).filter(
      ([, suffix]) => device !== 'a phone' || suffix.includes('show=words'),
    );

    test('the app adopts the page at every address without changing or moving it', async ({
      page,
    }) => {
      await countShifts(page);
      await eachCase(page, addresses, async ([, suffix]) => {
        const letGo = await holdBack(page, APP_SCRIPT);
        await page.goto(READER + suffix, { waitUntil: 'domcontentloaded' });
        await fontsSettled(page);
        await painted(page);
        const before = await readingLines(page);

        letGo();
        await expectNoShift(page);
        expect(await readingLines(page)).toEqual(before);
      });
    });
  });
}

test('once the page says that it answers, the filter of its address is in place', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const mark = performance.mark.bind(performance);
    performance.mark = (name, options) => {
      if (name === 'hydrated') {
        // A task later, as soon as any key could be pressed.
        setTimeout(() => {
          const shown = document.querySelector('[role="group"]') !== null;
          document.documentElement.dataset.shownWhenHydrated = String(shown);
        });
      }
      return mark(name, options);
    };
  });
  await openReader(page, '?speaker=zelensky');
  await expect(page.locator('html')).toHaveAttribute('data-shown-when-hydrated', 'true');
});

test('while the script is late the page can be read, and the reader keeps their place and focus', async ({
  page,
}) => {
  const letGo = await holdBack(page, APP_SCRIPT);
  await page.goto(READER, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('[data-body] p[id]:visible')).toHaveCount(article.blocks.length);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();

  const name = speaker(page, 'Volodymyr Zelensky');
  await name.focus();
  await page.evaluate(() => window.scrollTo({ top: 777, behavior: 'instant' }));
  letGo();
  await hydrated(page);
  await painted(page);
  expect(await scrollYOf(page)).toBe(777);
  await expect(name).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(`${READER}?speaker=zelensky`);
});

/** One choice after another in one page: its address, what is said of it, and what is pressed. */
const CHOICES = [
  [
    'a speaker',
    '?speaker=zelensky',
    /^4 statements by Volodymyr Zelensky$/,
    async (page: Page) => {
      await speaker(page, 'Volodymyr Zelensky').click();
    },
  ],
  [
    'only their words',
    '?speaker=zelensky&show=words',
    /the rest of the story left out$/,
    async (page: Page) => {
      await page.getByRole('radio', { name: 'Only their words' }).check();
    },
  ],
  [
    'two speakers',
    '?speaker=zelensky,podolyak',
    /^5 statements by .* and Mykhaylo Podolyak$/,
    async (page: Page) => {
      await page.getByRole('radio', { name: 'Whole story' }).check();
      await speaker(page, 'Mykhaylo Podolyak').click();
    },
  ],
] as const;

test('loading an address gives the page that choosing gives', async ({ page, complaints }) => {
  // A font that came in time for one of the two pages alone would set their lines differently.
  await page.route(FONT, (route) => route.abort());
  complaints.expect(/ERR_FAILED/);
  const linesAt = async (suffix: string, said: RegExp) => {
    await expect(page).toHaveURL(READER + suffix);
    await expect(stepper(page)).toBeVisible();
    await expect(announcement(page, said)).toBeAttached();
    await painted(page);
    return pageLines(page);
  };

  await openReader(page);
  const chosen: Record<string, string[]> = {};
  for (const [name, suffix, said, choose] of CHOICES) {
    await choose(page);
    chosen[name] = await linesAt(suffix, said);
  }
  await eachCase(page, CHOICES, async ([name, suffix, said]) => {
    await openReader(page, suffix);
    expect(await linesAt(suffix, said)).toEqual(chosen[name]);
    await expect(passage(page, 'bucha')).toBeVisible();
  });
});
