import { expect } from './fixtures.ts';
import { countShifts, expectNoShift } from './layout-shifts.ts';
import { painted, passage, READER, WIDE } from './reader-page.ts';
import { test } from './slow-host.ts';

test.use(WIDE);

for (const query of ['?speaker=zelensky', '?speaker=zelensky&show=words', '?view=sources']) {
  test(`of ${query} nothing is shown before all has come, and then as it stays`, async ({
    page,
    slowHost,
  }) => {
    await countShifts(page);
    await page.goto(READER + query, { waitUntil: 'commit' });
    await expect(passage(page, 'burial-site')).toBeAttached();
    await painted(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();

    slowHost.giveRest();
    await expectNoShift(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('a plain address is shown as it comes', async ({ page, slowHost }) => {
  await countShifts(page);
  await page.goto(READER, { waitUntil: 'commit' });
  await expect(passage(page, 'burial-site')).toBeVisible();

  slowHost.giveRest();
  await expectNoShift(page);
});

test('a passage has the focus in a page that was hidden at first', async ({ page, slowHost }) => {
  await page.goto(`${READER}?speaker=zelensky#denial`, { waitUntil: 'commit' });
  await expect(passage(page, 'burial-site')).toBeAttached();
  slowHost.giveRest();
  await expect(passage(page, 'denial')).toBeFocused();
  await expect(passage(page, 'denial')).toBeInViewport();
});
