import type { Page } from '@playwright/test';
import { eachCase, expect, hydrated, test } from './fixtures.ts';
import { openReader, painted, READER } from './reader-page.ts';

/* Large letters, narrow windows, long names and wide spacing, alone and together: nothing is cut off. */

const ADDRESSES = [
  '/',
  '/articles/',
  '/method',
  READER,
  `${READER}?view=sources`,
  `${READER}?speaker=zelensky,ukrainian-officials&show=words#no-such-words`,
];

const WINDOWS = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 820, height: 1100 },
  { width: 1440, height: 900 },
];

// The next test may have the same page.
test.afterEach(async ({ page }) => setFontSize(page, 16));

for (const size of [24, 32]) {
  test(`at a browser’s font of ${size} px nothing overflows, at any width`, async ({ page }) => {
    await setFontSize(page, size);
    await atEachAddress(page, () =>
      expect(page.locator('html')).toHaveCSS('font-size', `${size}px`),
    );
  });
}

test('with WCAG’s text spacing nothing overflows', async ({ page }) => {
  await atEachAddress(page, () =>
    page.evaluate(() => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(
        '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets.push(spacing);
    }),
  );
});

test('with names of 60 letters nothing overflows', async ({ page }) => {
  for (const address of [READER, `${READER}?view=sources`]) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openReader(page, address.slice(READER.length));
    await page.evaluate(() => {
      const long = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissen';
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        text.data = text.data.replaceAll('Zelensky', long);
      }
      for (const statement of document.querySelectorAll<HTMLElement>('main [data-name]')) {
        statement.dataset.name = statement.dataset.name?.replace('Zelensky', long);
      }
    });
    await page.getByRole('checkbox', { name: /^Volodymyr/ }).check();
    await expectNothingCutOff(page);
  }
});

for (const size of [16, 32]) {
  test(`at a font of ${size} px and 320 px sheets, notices and menus fit`, async ({ page }) => {
    await setFontSize(page, size);
    await page.setViewportSize({ width: 320, height: 640 });
    await openReader(page, '?speaker=ukrainian-officials,defence-ministry');
    await page.getByRole('button', { name: 'Display' }).click();
    await expectWithin(page, '#otr-display');
    await page.keyboard.press('Escape');
    for (const name of ['Quoted', 'Facts']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expectWithin(page, 'dialog');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    await page.getByRole('link', { name: 'Share' }).click();
    await expectWithin(page, '#otr-tools [popover]');
    await expectWithin(page, '[role="group"][aria-label="Chosen statements"]');
  });
}

/** Nothing is cut off at any address, after what is done there first. */
async function atEachAddress(page: Page, prepare: () => Promise<unknown>): Promise<void> {
  const cases = ADDRESSES.map((address) => [address] as const);
  await eachCase(page, cases, async ([address]) => {
    await page.goto(address);
    await hydrated(page);
    await prepare();
    await expectNothingCutOff(page);
  });
}

/** As a reader sets it in the browser. */
async function setFontSize(page: Page, size: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
}

/** Nothing lies beside the window, at any width, and no word is wider than what it stands in. */
async function expectNothingCutOff(page: Page): Promise<void> {
  for (const window of WINDOWS) {
    await page.setViewportSize(window);
    await painted(page);
    const cut = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      const wide = scrollWidth > clientWidth ? [`the page: ${scrollWidth}`] : [];
      const parts = document.querySelectorAll(
        'h1, h2, h3, main p, aside li, aside p, header, td, th',
      );
      return [
        ...wide,
        ...[...parts]
          .filter((part) => part.checkVisibility())
          .filter((part) => getComputedStyle(part).display !== 'inline')
          .filter((part) => {
            const { left, right } = part.getBoundingClientRect();
            const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
            const words = document.createRange();
            while (texts.nextNode()) {
              const { parentElement } = texts.currentNode;
              // What is only heard has no room on the page.
              if (parentElement && getComputedStyle(parentElement).clipPath !== 'none') continue;
              words.selectNodeContents(texts.currentNode);
              for (const one of words.getClientRects()) {
                if (one.width > 1 && (one.right > right + 1 || one.left < left - 1)) return true;
              }
            }
            return false;
          })
          .map((part) => `${part.localName} ${part.textContent?.slice(0, 40)}`),
      ];
    });
    expect(cut, `at ${window.width} px`).toEqual([]);
  }
}

/** An element is within the window and holds all that is in it, from side to side. */
async function expectWithin(page: Page, selector: string): Promise<void> {
  const part = page.locator(selector).filter({ visible: true }).first();
  await expect(part).toBeVisible();
  const { left, right, inner, outer } = await part.evaluate((one) => ({
    ...one.getBoundingClientRect().toJSON(),
    inner: one.scrollWidth,
    outer: one.clientWidth,
  }));
  expect(left, selector).toBeGreaterThanOrEqual(0);
  expect(right, selector).toBeLessThanOrEqual(320);
  expect(inner, selector).toBeLessThanOrEqual(outer);
}
