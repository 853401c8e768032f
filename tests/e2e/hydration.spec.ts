import type { Page } from '@playwright/test';
import { eachCase, expect, hydrated, test } from './fixtures.ts';
import {
  APP_SCRIPT,
  DEVICES,
  FONT,
  fontsSettled,
  holdBack,
  openReader,
  painted,
  passage,
  READER,
  speaker,
  stepper,
} from './reader-page.ts';

const ADDRESSES = {
  'a plain address': '',
  'two speakers': '?speaker=podolyak,zelensky',
  'a statement in parts': '#no-electricity',
  'a claim': '#aid.total',
  'a passage that is not there': '#no-such-words',
  'a speaker and a passage': '?speaker=zelensky&show=words#denial',
  'an unknown speaker': '?speaker=nobody',
};

for (const [device, options] of DEVICES) {
  test.describe(`on ${device}`, () => {
    test.use(options);
    // The markup is the same, and so is the script: the places in it differ.
    const addresses = Object.entries(ADDRESSES).filter(
      ([name]) => device !== 'a phone' || name === 'a speaker and a passage',
    );

    test('the app adopts the page at every address without changing it', async ({ page }) => {
      await eachCase(page, addresses, async ([, suffix]) => {
        const letGo = await holdBack(page, APP_SCRIPT);
        await page.goto(READER + suffix, { waitUntil: 'domcontentloaded' });
        await fontsSettled(page);
        await painted(page);
        const before = await reading(page);

        letGo();
        await hydrated(page);
        await painted(page);
        expect(await reading(page)).toEqual(before);
      });
    });
  });
}

test('once the page says that it answers, the filter of its address is in place', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const mark = performance.mark.bind(performance);
    performance.mark = (name, options) => {
      if (name === 'hydrated') {
        // A task later, as soon as any key could be pressed.
        setTimeout(() => {
          const shown = document.querySelector('[role="group"]') !== null;
          document.documentElement.dataset.shownWhenHydrated = String(shown);
        });
      }
      return mark(name, options);
    };
  });
  await openReader(page, '?speaker=zelensky');
  await expect(page.locator('html')).toHaveAttribute('data-shown-when-hydrated', 'true');
});

test('a name that has the focus before the script has come keeps it, and can then be pressed', async ({
  page,
}) => {
  const letGo = await holdBack(page, APP_SCRIPT);
  await page.goto(READER, { waitUntil: 'domcontentloaded' });
  letGo();
  await speaker(page, 'Volodymyr Zelensky').focus();
  await hydrated(page);
  await expect(speaker(page, 'Volodymyr Zelensky')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(`${READER}?speaker=zelensky`);
});

for (const [name, suffix, choose] of [
  [
    'a speaker',
    '?speaker=zelensky',
    async (page: Page) => {
      await speaker(page, 'Volodymyr Zelensky').click();
    },
  ],
  [
    'two speakers',
    '?speaker=zelensky,podolyak',
    async (page: Page) => {
      await speaker(page, 'Volodymyr Zelensky').click();
      await speaker(page, 'Mykhaylo Podolyak').click();
    },
  ],
  [
    'only their words',
    '?speaker=zelensky&show=words',
    async (page: Page) => {
      await speaker(page, 'Volodymyr Zelensky').click();
      await page.getByRole('radio', { name: 'Only their words' }).check();
    },
  ],
] as const) {
  test(`loading an address of ${name} gives the page that choosing gives`, async ({
    page,
    complaints,
  }) => {
    // A font that came in time for one of the two pages alone would set their lines differently.
    await page.route(FONT, (route) => route.abort());
    complaints.expect(/ERR_FAILED/);
    await openReader(page);
    await choose(page);
    await expect(page).toHaveURL(READER + suffix);
    await expect(stepper(page)).toBeVisible();
    await painted(page);
    const chosen = await everything(page);

    await page.goto('/articles/');
    await openReader(page, suffix);
    await expect(stepper(page)).toBeVisible();
    await painted(page);
    expect(await everything(page)).toEqual(chosen);
    await expect(passage(page, 'bucha')).toBeVisible();
  });
}

/** What a reader is reading: the text and the speakers, element by element, and the place in it. */
async function reading(page: Page): Promise<string[]> {
  // A closed sheet has no role, so the speakers are found by their place in the page.
  const [text, speakers, scrolled] = await Promise.all([
    page.getByRole('main').evaluate(lines),
    page.locator('#otr-speakers').evaluate(lines),
    page.evaluate(() => `scrolled to ${window.scrollY}`),
  ]);
  return [...text, ...speakers, scrolled];
}

async function everything(page: Page): Promise<string[]> {
  return page.locator('body').evaluate(lines);
}

/** One line for each element: its name, attributes in a fixed order, state and own text. Runs in the page. */
function lines(root: Element): string[] {
  return [root, ...root.querySelectorAll('*')].map((element) => {
    // A way into the panel is a link at first and then acts as one; that is no change to a reader.
    const way = element.matches('main a[href^="#otr-"], [data-entry]');
    const attributes = [...element.attributes]
      .filter(({ name }) => !(way && ['href', 'role', 'tabindex', 'data-entry'].includes(name)))
      .map(({ name, value }) => `${name}=${value}`)
      .sort()
      .join(' ');
    const text = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent)
      .join('');
    const checked = element instanceof HTMLInputElement && element.checked ? 'now checked' : '';
    return `${element.localName} ${attributes} ${checked} ${text}`;
  });
}
