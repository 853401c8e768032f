import type { Page } from '@playwright/test';
import { expect, hydrated, test } from './fixtures.ts';
import {
  announcement,
  factsPanel,
  holdPassage,
  openReader,
  PHONE,
  painted,
  passage,
  READER,
  WIDE,
} from './reader-page.ts';
import { CONTRAST, expectNothingFromAxe } from './sound-page.ts';

interface State {
  address: string;
  /** What is done there before the page is looked at. */
  reach?: (page: Page) => Promise<unknown>;
  /** Selects what differs from a state that is looked at whole; nothing where this one is. */
  part?: string;
}

const open = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).click();

const refuseClipboard = async (page: Page) => {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.getByRole('link', { name: 'Copy link to paragraph 2', exact: true }).click();
  await expect(announcement(page, 'did not allow copying')).toBeVisible();
};

const everywhere: Record<string, State> = {
  'the front page': { address: '/' },
  'the list of articles': { address: '/articles/' },
  'what the labels mean': { address: '/method#differ' },
  'the page for unknown addresses': { address: '/no/such/page' },
  'the reader with the display menu open': {
    address: READER,
    reach: open('Display'),
    part: '#otr-display',
  },
  'the reader, filtered, at a match': {
    address: `${READER}?speaker=zelensky,russia`,
    reach: open('Next statement'),
  },
  'the reader with only their words': {
    address: `${READER}?speaker=zelensky&show=words`,
    reach: (page) => expect(passage(page, 'denial')).toBeHidden(),
    part: 'main',
  },
  'the reader at a claim among a speaker’s words': {
    address: `${READER}?speaker=podolyak#graves.podolyak`,
    part: 'main [id="one-of-many"]',
  },
  'the reader with the sources of its text': {
    address: `${READER}?view=sources`,
    reach: (page) => expect(page.getByRole('heading', { name: 'Who says how much' })).toBeVisible(),
  },
  'the reader at a figure whose claim is marked': {
    address: READER,
    reach: async (page) => {
      await passage(page, 'graves.officials').focus();
      await expect(page.locator('#otr-facts [data-linked]')).toHaveCount(1);
    },
    part: '#otr-facts',
  },
  'the reader with a notice': {
    address: `${READER}#no-such-words`,
    reach: (page) => expect(announcement(page, 'no-such-words')).toBeVisible(),
    part: '[role="status"]',
  },
  'the reader with a link to copy by hand': {
    address: READER,
    reach: refuseClipboard,
    part: '[role="status"]',
  },
};

const onPhones: Record<string, State> = {
  'the reader with the speakers’ sheet open': {
    address: READER,
    reach: open('Quoted'),
    part: '#otr-speakers',
  },
  'the reader with the speakers’ sheet open and one chosen': {
    address: `${READER}?speaker=zelensky`,
    reach: open('Quoted'),
    part: '#otr-speakers',
  },
  'the reader with the facts’ sheet open': {
    address: READER,
    reach: open('Facts'),
    part: '#otr-facts',
  },
  'the reader with a way back to the facts': {
    address: READER,
    reach: async (page) => {
      await open('Facts')(page);
      await factsPanel(page)
        .getByRole('link', { name: /^450 graves/ })
        .click();
    },
  },
};

/** Where colours of their own stand: looked at for contrast alone, the markup is the wide page’s. */
const coloured = pick(everywhere, [
  'the front page',
  'the list of articles',
  'what the labels mean',
  'the page for unknown addresses',
  'the reader with the display menu open',
  'the reader, filtered, at a match',
  'the reader at a claim among a speaker’s words',
  'the reader with the sources of its text',
  'the reader with a notice',
]);
/** Where something is told by a colour of ours, in the place of which the reader’s machine puts its own. */
const FORCED = [
  'the front page',
  'what the labels mean',
  'the reader, filtered, at a match',
  'the reader at a claim among a speaker’s words',
  'the reader with the sources of its text',
];
const sheets = pick(onPhones, [
  'the reader with the speakers’ sheet open and one chosen',
  'the reader with the facts’ sheet open',
]);

/** Where the markup that shows on a phone is not the wide page’s. */
const elsewhere = pick(everywhere, [
  'the front page',
  'the reader, filtered, at a match',
  'the reader with the sources of its text',
  'the reader with a notice',
]);

/** The rules that the size of letters can break. */
const HIT = ['target-size', 'label'];

/** How else a state is seen, and in which of them. It is reached once: the page is the same. */
const SEEN_OTHERWISE = [
  [{ colorScheme: 'dark' }, { ...coloured, ...sheets }],
  [{ forcedColors: 'active' }, { ...pick(coloured, FORCED), ...sheets }],
  [{ contrast: 'more' }, pick(coloured, ['the reader, filtered, at a match'])],
] as const;

test.describe('on a wide page axe has nothing against', () => {
  test.use(WIDE);

  test('every state; nor in the dark, in forced colours, with more contrast, with letters of 24 px, in a narrow window', async ({
    page,
    complaints,
  }) => {
    const setFontSize = await fontSizeOf(page);
    await eachState(page, everywhere, complaints, async (name, state) => {
      await expectNothingFromAxe(page, state);
      await expectContrastOtherwise(page, name, state);
      await setFontSize(24);
      await expectNothingFromAxe(page, { ...state, rules: HIT });
      if (name in elsewhere) {
        await page.setViewportSize(PHONE.viewport);
        await painted(page);
        await expectNothingFromAxe(page, { ...state, rules: HIT });
        await page.setViewportSize(WIDE.viewport);
      }
      await setFontSize(16);
    });
  });
});

test.describe('on a phone a finger can hit every control of, and axe has nothing against', () => {
  test.use(PHONE);

  test('every state, in the dark and in forced colours as well', async ({ page, complaints }) => {
    await eachState(page, { ...everywhere, ...onPhones }, complaints, async (name, state) => {
      const controls = await page
        .locator('a[href], button, input, summary, textarea')
        .evaluateAll(measureControls);
      expect(controls.length).toBeGreaterThan(3);
      expect.soft(controls.filter(({ width, height }) => width < 44 || height < 44)).toEqual([]);
      if (name in elsewhere || name in onPhones) await expectNothingFromAxe(page, state);
      if (name in sheets) await expectContrastOtherwise(page, name, state);
    });
  });
});

test.describe('in a narrow window, with letters of 24 px, a mouse can hit every control of', () => {
  test.use({ viewport: PHONE.viewport });

  test('every sheet', async ({ page, complaints }) => {
    const setFontSize = await fontSizeOf(page);
    await setFontSize(24);
    await eachState(page, onPhones, complaints, async (_name, state) => {
      await expectNothingFromAxe(page, { ...state, rules: HIT });
    });
    await setFontSize(16);
  });
});

test('axe has nothing against the page of a passage, on a wide page, a phone and in the dark', async ({
  page,
}) => {
  const passages = ['death-behind', 'graves.zelensky', 'setback-unanswered', 'denial', 'zelensky'];
  for (const id of passages) {
    await holdPassage(page, id);
    await page.goto(`${READER}/${id}`);
    await expect(page.getByRole('link', { name: 'Read it in the article' })).toBeVisible();
    for (const { viewport } of [WIDE, PHONE]) {
      await page.setViewportSize(viewport);
      await painted(page);
      await expectNothingFromAxe(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNothingFromAxe(page, { rules: CONTRAST });
      await page.emulateMedia({ colorScheme: null });
    }
  }
});

test('the guard finds targets that are too small and too close, and words too pale', async ({
  page,
}) => {
  await page.goto('/topics/');
  await page.evaluate(() => {
    const near = document.createElement('p');
    for (const name of ['one', 'two']) {
      const button = document.createElement('button');
      button.textContent = name;
      button.style.cssText =
        'font-size: 8px; display: block; height: 9px; width: 9px; overflow: hidden';
      near.append(button);
    }
    near.append('grey');
    near.style.cssText = 'color: #888; background: #fff';
    document.querySelector('main')?.prepend(near);
  });
  const found = expectNothingFromAxe(page);
  await expect(found).rejects.toThrow(/target-size/);
  await expect(found).rejects.toThrow(/contrast of 3\.5/);
});

test('nothing moves for a reader who wants no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openReader(page, '?speaker=zelensky');
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, scrollBehavior } = getComputedStyle(element);
        return Number.parseFloat(transitionDuration) > 0 || scrollBehavior === 'smooth';
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
});

async function expectContrastOtherwise(page: Page, name: string, state: State) {
  for (const [media, states] of SEEN_OTHERWISE) {
    if (!(name in states)) continue;
    await page.emulateMedia(media);
    await painted(page);
    await expectNothingFromAxe(page, { ...state, rules: CONTRAST });
    await page.emulateMedia({ colorScheme: null, forcedColors: null, contrast: null });
  }
}

/** What sets the size of letters that the browser is set to, in pixels. */
async function fontSizeOf(page: Page): Promise<(size: number) => Promise<unknown>> {
  const cdp = await page.context().newCDPSession(page);
  return (size) => cdp.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
}

function pick(states: Record<string, State>, names: string[]): Record<string, State> {
  return Object.fromEntries(
    names.map((name) => {
      const state = states[name];
      if (!state) throw new Error(`There is no state called “${name}”.`);
      return [name, state];
    }),
  );
}

/** Checks each state. Those at one address are reached on one page, with Escape between them. */
async function eachState(
  page: Page,
  states: Record<string, State>,
  complaints: { expect: (words: RegExp) => void },
  check: (name: string, state: State) => Promise<void>,
) {
  const addresses = new Set(Object.values(states).map(({ address }) => address));
  test.setTimeout(20_000 + 7_000 * Object.keys(states).length);
  for (const address of addresses) {
    if (address.startsWith('/no/')) complaints.expect(/status of 404/);
    await page.goto('about:blank');
    await page.goto(address);
    await hydrated(page);
    for (const [name, state] of Object.entries(states)) {
      if (state.address !== address) continue;
      await test.step(name, async () => {
        await state.reach?.(page);
        await painted(page);
        await check(name, state);
        await page.keyboard.press('Escape');
      });
    }
  }
}

/**
 * The size of each control in sight, in CSS pixels; an input's is that of its label. Links in running
 * text are left out: their lines are as high as the text's. Runs in the page.
 */
function measureControls(controls: Element[]) {
  const sheet = document.querySelector('dialog[open]');
  return (
    controls
      .filter((control) => control.checkVisibility() && !control.closest('[disabled]'))
      .filter((control) => !sheet || sheet.contains(control))
      // Places on a map lie where they lie; the list under it has their links at full size.
      .filter((control) => !control.closest('svg'))
      .filter((control) => {
        const box = control.getBoundingClientRect();
        return box.right > 0 && box.width > 0;
      })
      .filter((control) => {
        const around = [...(control.parentNode?.childNodes ?? [])];
        const inText = around.some((node) => node !== control && node.textContent?.trim());
        return !(inText && getComputedStyle(control).display === 'inline');
      })
      .map((control) => {
        const label = control.matches('input[type="radio"]') ? control.closest('label') : null;
        const { width, height } = (label ?? control).getBoundingClientRect();
        const round = (size: number) => Math.round(size * 10) / 10;
        return {
          control: control.outerHTML.slice(0, 90),
          width: round(width),
          height: round(height),
        };
      })
  );
}
