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
  topOf,
} from './reader-page.ts';
import { MERGED, MOVED, notice, openWell, SPLIT, WELL } from './well-page.ts';

test.use({ baseURL: HOSTS.island });

const MERGED_INTO = ['a paragraph that was merged', 'square', 'market', MERGED] as const;
const SPLIT_FROM = ['a paragraph that was split', 'digging', 'rope', SPLIT] as const;

const LED_ON = [
  ['a paragraph that has moved', 'vow', 'promise', MOVED],
  ['a claim that has moved', 'depth.council', 'depth.brack', MOVED],
  SPLIT_FROM,
] as const;

for (const [device, options] of DEVICES) {
  test.describe(`on ${device}`, () => {
    test.use(options);
    // The layouts differ in how they scroll and where the notice stands, not in what is resolved.
    const [what, from, to, words] = device === 'a phone' ? SPLIT_FROM : MERGED_INTO;

    test(`a link to ${what} leads on, says so and corrects the address`, async ({ page }) => {
      await openWell(page, `#${from}`);
      await expect(page).toHaveURL(`${WELL}#${to}`);
      await expect(announcement(page, words)).toBeVisible();
      await painted(page);
      await expectArrivedAt(passage(page, to));
      await expectClearOf(passage(page, to), notice(page));
    });
  });
}

test('a passage that is elsewhere now is there before the script, which says so and moves nothing', async ({
  page,
}) => {
  await eachCase(page, LED_ON, async ([, from, to, words]) => {
    const letGo = await holdBack(page, APP_SCRIPT);
    await page.goto(`${WELL}#${from}`, { waitUntil: 'domcontentloaded' });
    await expectArrivedAt(passage(page, to));
    await expect(notice(page), 'a live region that is there before its words').toBeEmpty();
    const y = await scrollYOf(page);

    letGo();
    await hydrated(page);
    await expect(page).toHaveURL(`${WELL}#${to}`);
    await expect(announcement(page, words)).toBeVisible();
    await painted(page);
    await expectArrivedAt(passage(page, to));
    await expectClearOf(passage(page, to), notice(page));
    expect(await scrollYOf(page)).toBe(y);
  });
});

test('a passage that has moved is arrived at again: by a reload, and typed over another address', async ({
  page,
}) => {
  await openWell(page, '#vow');
  await expect(page).toHaveURL(`${WELL}#promise`);

  await test.step('a reload arrives and says nothing more', async () => {
    await page.reload();
    await hydrated(page);
    await painted(page);
    await expectArrivedAt(passage(page, 'promise'));
    await expect(notice(page)).toBeEmpty();
  });

  await test.step('typed over the address of another it is told of anew', async () => {
    await page.goto(`${WELL}#dry`);
    await expectArrivedAt(passage(page, 'dry'));
    await page.goto(`${WELL}#vow`);
    await expect(page).toHaveURL(`${WELL}#promise`);
    await painted(page);
    await expectArrivedAt(passage(page, 'promise'));
    await expect(announcement(page, MOVED)).toBeVisible();
  });

  await test.step('the notice is closed by keyboard, the focus stays at the passage', async () => {
    await notice(page).getByRole('button', { name: 'Close' }).press('Enter');
    await expect(notice(page)).toBeEmpty();
    await expect(passage(page, 'promise')).toBeFocused();
  });
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

test('what was withdrawn is accounted for by the day, the reason and what it said, until put away', async ({
  page,
}) => {
  await openWell(page, '#hills');
  const account =
    'This passage was withdrawn on 5 January 2031. The dowser has never been to Port Ember.';
  await expect(announcement(page, account)).toBeVisible();
  const words = 'A dowser thought a second spring lies under the square.';
  const said = notice(page).getByText(words, { exact: true });
  await expect(said).toBeVisible();
  await expect(said).toHaveCSS('text-decoration-line', 'line-through');
  await expect(page).toHaveURL(`${WELL}#hills`);
  await expectFromTheTop(page);

  await page.keyboard.press('Escape');
  await expect(notice(page)).toBeEmpty();
  await expectFromTheTop(page);
});

test('a fragment that is half a code gives the article from the top, and a plain word about it', async ({
  page,
}) => {
  await openWell(page, '#%E0%A4');
  await expect(announcement(page, 'The link to a passage is damaged.')).toBeVisible();
  await expect(page).toHaveURL(`${WELL}#%E0%A4`);
  await expectFromTheTop(page);
});

const RENAMED = [
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

test('Escape puts the notice away first, then the filter, and the reader stays at the passage', async ({
  page,
}) => {
  await openWell(page, '?speaker=brack#vow');
  await expect(announcement(page, MOVED)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(notice(page)).toBeEmpty();
  await expect(passage(page, 'promise')).toBeFocused();
  await expect(page).toHaveURL(`${WELL}?speaker=brack#promise`);

  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(`${WELL}#promise`);
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
