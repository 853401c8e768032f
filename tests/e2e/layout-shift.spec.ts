import type { Page } from '@playwright/test';
import { eachCase, hydrated, test } from './fixtures.ts';
import { countShifts, expectNoShift } from './layout-shifts.ts';
import { DEVICES, FONT, fontsSettled, holdBack, painted, READER } from './reader-page.ts';

const ADDRESSES = [
  [READER],
  [`${READER}?speaker=zelensky&show=words`],
  [`${READER}?view=sources#assistance`],
  [`${READER}?speaker=zelensky#aid.total`],
  [`${READER}#no-such-words`],
  ['/'],
  ['/method#differ'],
] as const;

const LATE = [[`${READER}?speaker=zelensky&show=words`], [`${READER}#territory`]] as const;

test.beforeEach(({ page }) => countShifts(page));

for (const [device, options] of DEVICES) {
  test.describe(`on ${device}`, () => {
    test.use(options);

    test('nothing shifts while a page loads', async ({ page }) => {
      await fetchAnew(page);
      await eachCase(page, ADDRESSES, async ([address]) => {
        await page.goto(address);
        await expectNoShift(page);
      });
    });

    test('nothing shifts when the font comes late', async ({ page }) => {
      await eachCase(page, LATE, async ([address]) => {
        const letGo = await holdBack(page, FONT);
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        await hydrated(page);
        await painted(page);
        letGo();
        await fontsSettled(page);
        await expectNoShift(page);
      });
    });
  });
}

/** Keeps the browser from its cache, as any route of a test does: each page loads as for a new reader. */
async function fetchAnew(page: Page): Promise<void> {
  await page.route('**/*', (route) => route.continue());
}
