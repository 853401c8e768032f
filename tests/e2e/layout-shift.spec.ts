import { hydrated, test } from './fixtures.ts';
import { countShifts, expectNoShift } from './layout-shifts.ts';
import {
  APP_SCRIPT,
  DEVICES,
  FONT,
  fontsSettled,
  holdBack,
  painted,
  READER,
} from './reader-page.ts';

const ADDRESSES = [
  READER,
  `${READER}?speaker=zelensky&show=words`,
  `${READER}?view=sources#assistance`,
  `${READER}?speaker=zelensky#aid.total`,
  `${READER}#no-such-words`,
  '/',
];

test.beforeEach(({ page }) => countShifts(page));

for (const [device, options] of DEVICES) {
  test.describe(`on ${device}`, () => {
    test.use(options);

    for (const address of ADDRESSES) {
      test(`nothing shifts while ${address} loads`, async ({ page }) => {
        await page.goto(address);
        await expectNoShift(page);
      });
    }

    for (const address of [`${READER}?speaker=zelensky&show=words`, `${READER}#territory`]) {
      test(`nothing shifts when the script comes late to ${address}`, async ({ page }) => {
        const letGo = await holdBack(page, APP_SCRIPT);
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        await painted(page);
        letGo();
        await expectNoShift(page);
      });

      test(`nothing shifts when the font comes late to ${address}`, async ({ page }) => {
        const letGo = await holdBack(page, FONT);
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        await hydrated(page);
        await painted(page);
        letGo();
        await fontsSettled(page);
        await expectNoShift(page);
      });
    }
  });
}
