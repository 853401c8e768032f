import type { Page } from '@playwright/test';
import { HOSTS } from '../sites/hosts.ts';
import { expect, test } from './fixtures.ts';
import { expectArrivedAt, isInView, painted, passage } from './reader-page.ts';
import { openWell, WELL } from './well-page.ts';

test.use({ baseURL: HOSTS.island });

const CORRECTIONS = [
  {
    day: '5 January 2031',
    note: 'An earlier version gave the wrong day.',
    paragraph: 'dry',
    passage: 'dry-day',
    before: '“It ran dry on Monday”',
    now: '“It ran dry on Tuesday”',
  },
  {
    day: '20 January 2031',
    note: 'An earlier version misstated what Tam Quillon measured.',
    paragraph: 'rope',
    passage: 'depth.digger',
    before: '12 metres',
    now: '11 metres',
  },
] as const;

type Correction = (typeof CORRECTIONS)[number];

test('each correction stands under its paragraph, leads to the list, and from it back', async ({
  page,
}) => {
  await openWell(page);
  for (const correction of CORRECTIONS) {
    await followToTheList(page, correction);
    await entryOf(page, correction).getByRole('link', { name: 'To the passage' }).click();
    await expect(page).toHaveURL(`${WELL}#${correction.passage}`);
    await painted(page);
    await expectArrivedAt(passage(page, correction.passage));
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each correction stands under its paragraph and leads to the list', async ({ page }) => {
    await page.goto(WELL);
    for (const correction of CORRECTIONS) await followToTheList(page, correction);
  });
});

/** From the mark under the paragraph to the list’s entry, which says what changed. */
async function followToTheList(page: Page, correction: Correction) {
  const { day, note, paragraph, before, now } = correction;
  const mark = page.locator(`main [id="${paragraph}"] + p`);
  await expect(mark).toHaveText(`Corrected ${day}: ${note}`);

  await mark.getByRole('link', { name: `Corrected ${day}` }).click();
  await expect(page).toHaveURL(`${WELL}#otr-corrections`);
  const title = page.getByRole('heading', { name: 'Corrections', exact: true });
  await expect.poll(() => isInView(title)).toBe(true);
  const entry = entryOf(page, correction);
  await expect(entry).toContainText(`${day}: ${note}`);
  await expect(entry.locator('del')).toHaveText(before);
  await expect(entry.locator('ins')).toHaveText(now);
}

function entryOf(page: Page, { note }: Correction) {
  return page.getByRole('listitem').filter({ hasText: note });
}
