import type { Page } from '@playwright/test';
import { expect, hydrated, test } from './fixtures.ts';
import { fontsSettled, painted, READER } from './reader-page.ts';

/*
 * How each view looks, compared with the pictures beside this file. They were looked at when they were
 * made; `npm run pictures` makes them anew after a change that is meant. All of it is set in the reading
 * font, so that the fonts of a machine do not matter.
 */

const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 820, height: 1100 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

interface View {
  address: string;
  /** What is done there first. */
  reach?: (page: Page) => Promise<unknown>;
}

const VIEWS: Record<string, View> = {
  front: { address: '/' },
  list: { address: '/articles/' },
  glossary: { address: '/method#differ' },
  unknown: { address: '/no/such/page' },
  article: { address: READER },
  filtered: { address: `${READER}?speaker=zelensky#death-behind` },
  words: { address: `${READER}?speaker=zelensky&show=words` },
  blocks: { address: '/articles/nepal-second-quake#tolls' },
  sources: { address: `${READER}?view=sources` },
  figure: {
    address: READER,
    // In a column beside the text, or in a sheet over it.
    reach: (page) => page.locator('main [id="graves.zelensky"]').click(),
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const [name, { address, reach }] of Object.entries(VIEWS)) {
      test(`${name}, ${colorScheme}, looks as it did`, async ({ page, complaints }) => {
        if (name === 'unknown') complaints.expect(/status of 404/);
        // A later visit has the font before the first paint.
        await page.goto(READER);
        await page.waitForFunction(() => document.fonts.check('1rem Literata'));
        for (const window of WINDOWS) {
          await page.setViewportSize(window);
          await page.goto('about:blank');
          await page.goto(address);
          await hydrated(page);
          await expect(page.locator('html')).toHaveAttribute('data-font');
          await page.evaluate(() => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(':root { --sans: Literata }');
            document.adoptedStyleSheets.push(sheet);
          });
          await fontsSettled(page);
          await reach?.(page);
          await painted(page);
          await expect.soft(page).toHaveScreenshot(`${name}-${colorScheme}-${window.width}.png`);
        }
      });
    }
  });
}
