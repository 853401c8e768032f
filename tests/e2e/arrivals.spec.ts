import type { Locator, Page } from '@playwright/test';
import { HOSTS } from '../sites/hosts.ts';
import { eachCase, expect, hydrated, test } from './fixtures.ts';
import {
  APP_SCRIPT,
  announcement,
  chosenWords,
  DEVICES,
  expectArrivedAt,
  holdBack,
  painted,
  passage,
  scrollYOf,
  speaker,
  speakersPanel,
  topOf,
} from './reader-page.ts';
import { MERGED, MOVED, notice, openWell, SPLIT, WELL } from './well-page.ts';

test.use({ baseURL: HOSTS.island });

const LED_ON = [
  ['a paragraph that has moved', 'vow', 'promise', MOVED],
  ['a paragraph that has moved twice', 'pledge', 'promise', MOVED],
  ['a claim that has moved', 'depth.council', 'depth.brack', MOVED],
  ['a paragraph that was merged', 'square', 'market', MERGED],
  ['a paragraph that moved and was then merged', 'onlookers', 'market', MERGED],
  ['a paragraph that was split', 'digging', 'rope', SPLIT],
] as const;

for (const [device, options] of DEVICES) {
  test.describe(`on ${device}`, () => {
    test.use(options);
    // The layouts differ in how they scroll and where the notice stands, not in what is resolved.
    const ledOn = device === 'a phone' ? LED_ON.slice(-1) : LED_ON;

    test('a link to a passage that stands arrives there, and nothing is said', async ({ page }) => {
      await openWell(page, '#rope');
      await painted(page);
      await expectArrivedAt(passage(page, 'rope'));
      await expect(page).toHaveURL(`${WELL}#rope`);
      await expect(notice(page)).toBeEmpty();
    });

    test('a link to a passage that is elsewhere now leads on, says so and corrects the address', async ({
      page,
    }) => {
      await eachCase(page, ledOn, async ([, from, to, words]) => {
        await openWell(page, `#${from}`);
        await expect(page).toHaveURL(`${WELL}#${to}`);
        await expect(announcement(page, words)).toBeVisible();
        await painted(page);
        await expectArrivedAt(passage(page, to));
        await expectClearOf(passage(page, to), notice(page));
      });
    });
  });
}

test('it is arrived at before the script, which moves nothing', async ({ page }) => {
  await eachCase(
    page,
    LED_ON.filter(([, from]) => /vow|depth|digging/.test(from)),
    async ([, from, to, words]) => {
      const letGo = await holdBack(page, APP_SCRIPT);
      await page.goto(`${WELL}#${from}`, { waitUntil: 'domcontentloaded' });
      await expectArrivedAt(passage(page, to));
      await expect(notice(page), 'a live region that is there before its words').toBeEmpty();
      const y = await scrollYOf(page);

      letGo();
      await hydrated(page);
      await expect(announcement(page, words)).toBeVisible();
      await painted(page);
      await expectArrivedAt(passage(page, to));
      expect(await scrollYOf(page)).toBe(y);
    },
  );
});

test('a passage that has moved, typed over the address of another, is arrived at too', async ({
  page,
}) => {
  await openWell(page, '#dry');
  await page.goto(`${WELL}#vow`);
  await expect(page).toHaveURL(`${WELL}#promise`);
  await painted(page);
  await expectArrivedAt(passage(page, 'promise'));
  await expect(announcement(page, MOVED)).toBeVisible();
});

test('a reload of the corrected address arrives at the passage and says nothing more', async ({
  page,
}) => {
  await openWell(page, '#vow');
  await expect(page).toHaveURL(`${WELL}#promise`);
  await page.reload();
  await hydrated(page);
  await painted(page);
  await expectArrivedAt(passage(page, 'promise'));
  await expect(notice(page)).toBeEmpty();
});

test('each part of a passage that was split is a link away, with the notice beside it', async ({
  page,
}) => {
  await openWell(page, '#digging');
  await expect(notice(page).getByRole('link')).toHaveText(['part 1', 'part 2', 'About links']);

  await notice(page).getByRole('link', { name: 'part 2' }).click();
  await expect(page).toHaveURL(`${WELL}#digging-day`);
  await expectArrivedAt(passage(page, 'digging-day'));
  await expect(announcement(page, SPLIT)).toBeVisible();

  await notice(page).getByRole('link', { name: 'part 1' }).click();
  await expect(page).toHaveURL(`${WELL}#rope`);
  await expectArrivedAt(passage(page, 'rope'));

  await page.goBack();
  await expect(page).toHaveURL(`${WELL}#digging-day`);
  await expectArrivedAt(passage(page, 'digging-day'));
});

const WITHDRAWN = [
  [
    'paragraph',
    'hills',
    'The dowser has never been to Port Ember.',
    'A dowser thought a second spring lies under the square.',
  ],
  [
    'statement',
    'second-spring',
    'Nobody else has heard of a spring.',
    'a second spring lies under the square.',
  ],
] as const;

test('what was withdrawn is accounted for: the day, the reason and what it said', async ({
  page,
}) => {
  await eachCase(page, WITHDRAWN, async ([, id, reason, words]) => {
    await openWell(page, `#${id}`);
    const account = `This passage was withdrawn on 5 January 2031. ${reason}`;
    await expect(announcement(page, account)).toBeVisible();
    const said = notice(page).getByText(words, { exact: true });
    await expect(said).toBeVisible();
    await expect(said).toHaveCSS('text-decoration-line', 'line-through');
    await expect(page).toHaveURL(`${WELL}#${id}`);
    await expectFromTheTop(page);
  });
});

const NOWHERE = [
  ['an id that nobody ever wrote', 'never-written', 'This article has no passage “never-written”.'],
  ['a half code', '%E0%A4', 'The link to a passage is damaged.'],
  ['words in place of an id', 'The%20well', 'The link to a passage is damaged.'],
] as const;

test('a fragment that leads nowhere gives the article from the top, and a plain word about it', async ({
  page,
}) => {
  await eachCase(page, NOWHERE, async ([, fragment, words]) => {
    await openWell(page, `#${fragment}`);
    await expect(announcement(page, words)).toBeVisible();
    await expect(page).toHaveURL(`${WELL}#${fragment}`);
    await expectFromTheTop(page);
  });
});

const RENAMED = [
  ['?speaker=mayor', '?speaker=brack', 'Ottoline Brack'],
  ['?speaker=mayor,brack&rev=1', '?speaker=brack&rev=1', 'Ottoline Brack'],
  ['?speaker=dowser,digger&show=words', '?speaker=quillon&show=words', 'Tam Quillon'],
] as const;

test('earlier names filter by the new name from the first view on', async ({ page }) => {
  await eachCase(page, RENAMED, async ([query, corrected, name]) => {
    const letGo = await holdBack(page, APP_SCRIPT);
    await page.goto(WELL + query, { waitUntil: 'domcontentloaded' });
    await expect(speaker(page, name)).toBeChecked();
    await expect.poll(() => chosenWords(page)).toHaveLength(1);

    letGo();
    await hydrated(page);
    await expect(page).toHaveURL(WELL + corrected);
    await expect(speaker(page, name)).toBeChecked();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
    await expect.poll(() => chosenWords(page)).toHaveLength(1);
  });
});

test('the name of a speaker who was withdrawn filters nothing', async ({ page }) => {
  await openWell(page, '?speaker=dowser#market');
  await expect(page).toHaveURL(`${WELL}#market`);
  await expect(speakersPanel(page).getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expectArrivedAt(passage(page, 'market'));
});

test.describe('a notice is put away by keyboard', () => {
  test('with Escape, and the reader stays at the passage', async ({ page }) => {
    await openWell(page, '?speaker=brack#vow');
    await expect(announcement(page, MOVED)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(notice(page)).toBeEmpty();
    await expect(passage(page, 'promise')).toBeFocused();
    await expect(page).toHaveURL(`${WELL}?speaker=brack#promise`);

    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(`${WELL}#promise`);
  });

  test('with its button, and the focus returns to the passage', async ({ page }) => {
    await openWell(page, '#vow');
    await expectArrivedAt(passage(page, 'promise'));
    await notice(page).getByRole('button', { name: 'Close' }).press('Enter');
    await expect(notice(page)).toBeEmpty();
    await expect(passage(page, 'promise')).toBeFocused();
  });

  test('with Escape where there is no passage, and the article is left as it was', async ({
    page,
  }) => {
    await openWell(page, '#hills');
    await expect(announcement(page, 'This passage was withdrawn')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(notice(page)).toBeEmpty();
    await expectFromTheTop(page);
  });
});

async function expectFromTheTop(page: Page) {
  await painted(page);
  expect(await scrollYOf(page)).toBe(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.locator('main [data-target]')).toHaveCount(0);
}

/** Whether the passage can be read without putting the notice about it away. */
async function expectClearOf(target: Locator, about: Locator) {
  const bottom = await target.evaluate((one) => one.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(await topOf(about.getByRole('button', { name: 'Close' })));
}
