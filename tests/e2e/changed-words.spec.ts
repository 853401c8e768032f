import type { Locator, Page } from '@playwright/test';
import { HOSTS } from '../sites/hosts.ts';
import { eachCase, expect, test } from './fixtures.ts';
import {
  announcement,
  expectArrivedAt,
  painted,
  passage,
  speaker,
  speakersPanel,
} from './reader-page.ts';
import { MOVED, notice, openWell, SPLIT, WELL } from './well-page.ts';

test.use({ baseURL: HOSTS.island });

/** The script that every reader of the article needs. */
const ALWAYS = ['client', 'en'];
/** With what was published earlier, and the package that compares (its file has a name of its own). */
const TO_COMPARE = [...ALWAYS, 'ledger', 'libesm'].sort();

const changedSince = (day: string) =>
  `This passage has changed since the link was made. What it said on ${day}`;

for (const [ending, day, { out, put }] of [
  ['?rev=1#dry', '2 January 2031', { out: ['Monday'], put: ['town ', 'Tuesday'] }],
  ['?rev=2#dry', '5 January 2031', { out: [], put: ['town '] }],
  ['?rev=1#dry-day', '2 January 2031', { out: ['Monday'], put: ['Tuesday'] }],
  ['?rev=1#depth.digger', '2 January 2031', { out: ['12'], put: ['11'] }],
] as const) {
  test(`a link …${ending} to words that have changed shows the change, word by word`, async ({
    page,
  }) => {
    const scripts = scriptsOf(page);
    await openWell(page, ending);
    await painted(page);
    await expectArrivedAt(passage(page, ending.replace(/.*#/, '')));
    await expect(notice(page).locator('del, ins').first()).toBeHidden();

    await notice(page).getByText(changedSince(day)).click();
    await expectCompared(notice(page), out, put);
    await expect(page).toHaveURL(WELL + ending);
    expect(scripts()).toEqual(TO_COMPARE);
  });
}

test('the comparison opens by keyboard', async ({ page }) => {
  await openWell(page, '?rev=1#dry-day');
  const summary = notice(page).getByText(changedSince('2 January 2031'));
  await summary.press('Enter');
  await expect(notice(page).getByRole('paragraph')).toHaveText('“It ran dry on MondayTuesday”');
  await expect(notice(page).getByRole('paragraph')).toBeVisible();
});

test('a passage that moved and changed since is told of both', async ({ page }) => {
  await openWell(page, '?rev=1#pledge');
  await expect(page).toHaveURL(`${WELL}?rev=1#promise`);
  await expect(announcement(page, MOVED)).toBeVisible();
  await notice(page).getByText(changedSince('2 January 2031')).click();
  await expectCompared(notice(page), ['Friday'], ['Sunday']);
});

test('a passage that was split is compared with all of its parts', async ({ page }) => {
  await openWell(page, '?rev=1#digging');
  await expect(announcement(page, SPLIT)).toBeVisible();
  await notice(page).getByText(changedSince('2 January 2031')).click();
  await expectCompared(notice(page), ['12'], ['11']);
});

test('the words of a withdrawn passage need the ledger, and nothing to compare with', async ({
  page,
}) => {
  const scripts = scriptsOf(page);
  await openWell(page, '#hills');
  await expect(notice(page).getByText('A dowser thought a second spring')).toBeVisible();
  expect(scripts()).toEqual([...ALWAYS, 'ledger'].sort());
});

const NOT_COMPARED = [
  ['a passage that has moved', '#vow'],
  ['a filter', '?speaker=brack#dry'],
  ['the revision that the reader sees', '?rev=3#dry'],
  ['a revision of the future', '?rev=4#dry'],
  ['a half code for a revision', '?rev=%E0%A4%A#dry'],
] as const;

test('nothing is compared, and nothing fetched for it, where no older words are asked for', async ({
  page,
}) => {
  await eachCase(page, NOT_COMPARED, async ([, ending]) => {
    const scripts = scriptsOf(page);
    await openWell(page, ending);
    await painted(page);
    expect(scripts()).toEqual(ALWAYS);
    await expect(notice(page).getByRole('group')).toHaveCount(0);
    await expect(passage(page, 'dry')).toBeVisible();
  });
});

test('words that the link and the article have alike are not called changed', async ({ page }) => {
  const scripts = scriptsOf(page);
  await openWell(page, '?rev=1#rope-never-wet');
  await expect.poll(scripts).toEqual([...ALWAYS, 'ledger'].sort());
  await painted(page);
  await expect(notice(page)).toBeEmpty();
});

test('the revision stays in the address while the filter changes, and so does the notice', async ({
  page,
}) => {
  await openWell(page, '?rev=1#dry');
  await expect(announcement(page, changedSince('2 January 2031'))).toBeVisible();
  await speaker(page, 'Ottoline Brack').click();
  await expect(page).toHaveURL(`${WELL}?speaker=brack&rev=1#dry`);
  await expect(speakersPanel(page).getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(announcement(page, changedSince('2 January 2031'))).toBeVisible();
});

async function expectCompared(shown: Locator, out: readonly string[], put: readonly string[]) {
  await expect(shown.locator('ins')).toHaveText(put);
  await expect(shown.locator('del')).toHaveText(out);
  const parts = await shown.locator('ins, del').all();
  expect(parts).toHaveLength(out.length + put.length);
  for (const part of parts) await expect(part).toBeVisible();
}

/** The names of the scripts that were asked for so far, without their hashes, and whether the ledger was. */
function scriptsOf(page: Page): () => string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const name = /([^/]+)-[\w-]{8}\.js$|\.(ledger)\.json$/.exec(request.url())?.slice(1).join('');
    if (name) names.push(name);
  });
  return () => names.toSorted();
}
