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
import { notice, openWell, WELL } from './well-page.ts';

test.use({ baseURL: HOSTS.island });

/** The script that every reader of the article needs. */
const ALWAYS = ['client', 'en'];
/** With what was published earlier, and the package that compares (its file has a name of its own). */
const TO_COMPARE = [...ALWAYS, 'ledger', 'libesm'].sort();

const CHANGED = 'This passage has changed since the link was made. What it said on 2 January 2031';

test('a link to words that have changed shows the change, word by word, on demand', async ({
  page,
}) => {
  const scripts = scriptsOf(page);
  await openWell(page, '?rev=1#dry');
  await painted(page);
  await expectArrivedAt(passage(page, 'dry'));
  const summary = notice(page).getByText(CHANGED);
  const change = notice(page).locator('del, ins').first();
  await expect(change).toBeHidden();

  await test.step('with a press, for which alone more is fetched', async () => {
    await summary.click();
    await expectCompared(notice(page), ['Monday'], ['town', 'Tuesday']);
    await expect(page).toHaveURL(`${WELL}?rev=1#dry`);
    expect(scripts()).toEqual(TO_COMPARE);
  });

  await test.step('by keyboard', async () => {
    await summary.press('Enter');
    await expect(change).toBeHidden();
    await summary.press('Enter');
    await expect(change).toBeVisible();
    await expect(notice(page).getByRole('paragraph')).toBeVisible();
  });

  await test.step('while the filter changes, the revision and the notice stay', async () => {
    await speaker(page, 'Ottoline Brack').click();
    await expect(page).toHaveURL(`${WELL}?speaker=brack&rev=1#dry`);
    await expect(speakersPanel(page).getByRole('checkbox', { checked: true })).toHaveCount(1);
    await expect(announcement(page, CHANGED)).toBeVisible();
  });
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
  ['the revision that the reader sees', '?rev=3#dry'],
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
