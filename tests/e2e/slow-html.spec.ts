import { eachCase, expect } from './fixtures.ts';
import { countShifts, expectNoShift } from './layout-shifts.ts';
import { expectEmphasis, painted, passage, READER, speaker, WIDE } from './reader-page.ts';
import { test } from './slow-host.ts';

test.use(WIDE);

/** The host stops at the same place whatever the query: one address is looked at in all of them. */
const PLAIN = [
  ['', 0.3],
  ['', 0.6],
  ['', 0.85],
  ['?rev=1', 0.6],
  ['?fbclid=x', 0.6],
  ['?view=sources', 0.6],
] as const;

test('whatever its query, a page whose host stalls is shown as far as it has come', async ({
  page,
  slowHost,
}) => {
  const cases = PLAIN.map(([query, share]) => {
    return [`“${query}”, stopped at ${share * 100} %`, query, share] as const;
  });
  await eachCase(page, cases, async ([, query, share]) => {
    slowHost.stopAt(share);
    await page.goto(READER + query, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectEmphasis(passage(page, 'burial-site'), 'plain');
    slowHost.giveRest();
    await expect(page.getByRole('contentinfo')).toBeAttached();
  });
});

test('of a filter only what it leaves is shown, as it comes, with the way out; nothing moves', async ({
  page,
  slowHost,
}) => {
  const cases = [0.6, 0.85].map((share) => [`stopped at ${share * 100} %`, share] as const);
  await countShifts(page);
  await eachCase(page, cases, async ([, share]) => {
    slowHost.stopAt(share);
    await page.goto(`${READER}?speaker=zelensky&show=words`, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Show the whole story')).toBeVisible();
    await expect(page.getByText('Show the whole story')).toHaveAttribute('href', READER);
    await expect(passage(page, 'bucha')).toBeVisible();
    await expect(passage(page, 'burial-site')).toBeHidden();
    await expectEmphasis(passage(page, 'death-behind'), 'chosen');

    slowHost.giveRest();
    await expectNoShift(page);
    await expect(passage(page, 'burial-site')).toBeHidden();
    await expectEmphasis(passage(page, 'death-behind'), 'chosen');
  });
});

test('a press before the page has ended is added to what the address asks for', async ({
  page,
  slowHost,
}) => {
  slowHost.stopAt(0.6);
  await page.goto(`${READER}?speaker=zelensky`, { waitUntil: 'commit' });
  await page.getByRole('checkbox', { name: 'Who says what' }).check();
  await expectEmphasis(passage(page, 'burial-site'), 'receded');
  slowHost.giveRest();
  await expect(page).toHaveURL(`${READER}?speaker=zelensky&view=sources`);
  await expect(speaker(page, 'Volodymyr Zelensky')).toBeChecked();
});

test('a passage has the focus once the page has come', async ({ page, slowHost }) => {
  slowHost.stopAt(0.3);
  await page.goto(`${READER}?speaker=zelensky#denial`, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await painted(page);
  slowHost.giveRest();
  await expect(passage(page, 'denial')).toBeFocused();
  await expect(passage(page, 'denial')).toBeInViewport();
});
