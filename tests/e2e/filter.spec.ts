import type { Locator, Page } from '@playwright/test';
import { article } from '#articles/izyum-burial-site/article.ts';
import { expect, test } from './fixtures.ts';
import {
  announcement,
  bringTo,
  chosenWords,
  everyone,
  expectEmphasis,
  factsPanel,
  isInView,
  listedStatements,
  openReader,
  PHONE,
  painted,
  passage,
  pressInBar,
  READER,
  scrollYOf,
  speaker,
  speakersPanel,
  stepper,
  topOf,
} from './reader-page.ts';

const ZELENSKY = 'Volodymyr Zelensky';
const PODOLYAK = 'Mykhaylo Podolyak';
/** Enough speakers for a page of only their words to be longer than the window. */
const MANY = '?speaker=ukrainian-officials,zelensky,russia,podolyak';
const zelenskys = ['likened-to-bucha', 'death-behind', 'death-and-suffering', 'bodies-in-forests'];

test('by mouse names are chosen and taken back: marked, receded, left out, in the address', async ({
  page,
}) => {
  await openReader(page);
  await test.step('a name marks their words and recedes the rest', async () => {
    await expect(listedStatements(page)).toHaveCount(0);
    await speaker(page, ZELENSKY).click();
    await expect(page).toHaveURL(`${READER}?speaker=zelensky`);
    await expect(speaker(page, ZELENSKY)).toBeChecked();
    for (const id of zelenskys) {
      await expectEmphasis(passage(page, id), 'chosen');
    }
    await expectEmphasis(passage(page, 'denies-war-crimes'), 'receded');
    await expectEmphasis(passage(page, 'bucha'), 'plain');
    await expectEmphasis(passage(page, 'denial'), 'receded');
    await expect(passage(page, 'denial')).toBeVisible();
    await expect(listedStatements(page)).toHaveCount(zelenskys.length);
    await expect(speakersPanel(page)).toContainText(
      'Direct quote · Video address · late on Thursday 15 September · paragraph 8',
    );
  });

  await test.step('only their words leaves out the paragraphs without them', async () => {
    await page.getByRole('radio', { name: 'Only their words' }).check();
    await expect(page).toHaveURL(`${READER}?speaker=zelensky&show=words`);
    await expect(paragraphs(page)).toHaveCount(3);
    await expect(passage(page, 'denial')).toBeHidden();

    await page.getByRole('radio', { name: 'Whole story' }).check();
    await expect(page).toHaveURL(`${READER}?speaker=zelensky`);
    await expect(passage(page, 'denial')).toBeVisible();
  });

  await test.step('each of several is taken back by itself, and Everyone ends it', async () => {
    await speaker(page, PODOLYAK).click();
    await expect(page).toHaveURL(`${READER}?speaker=zelensky,podolyak`);
    await expectEmphasis(passage(page, 'four-hundred-and-fifty'), 'chosen');

    await speaker(page, ZELENSKY).click();
    await expect(page).toHaveURL(`${READER}?speaker=podolyak`);
    await expectEmphasis(passage(page, 'death-behind'), 'receded');

    await everyone(page).click();
    await expect(page).toHaveURL(READER);
    await expect.poll(() => chosenWords(page)).toHaveLength(0);
    await expect(stepper(page)).toBeHidden();
  });
});

test.describe('Back and Forward', () => {
  test('go through the choices one by one, each of which was announced, and so is the end', async ({
    page,
  }) => {
    await openReader(page);
    const statuses = await page.getByRole('status').all();
    expect(statuses.length).toBeGreaterThan(0);
    for (const status of statuses) await expect(status).toBeEmpty();

    await speaker(page, ZELENSKY).click();
    await expect(announcement(page, `4 statements by ${ZELENSKY}`)).toBeAttached();
    await speaker(page, PODOLYAK).click();
    await expect(announcement(page, `5 statements by ${ZELENSKY} and ${PODOLYAK}`)).toBeAttached();
    await page.getByRole('radio', { name: 'Only their words' }).check();
    await expect(announcement(page, 'the rest of the story left out')).toBeAttached();

    const stops = [
      READER,
      `${READER}?speaker=zelensky`,
      `${READER}?speaker=zelensky,podolyak`,
      `${READER}?speaker=zelensky,podolyak&show=words`,
    ];
    const shown = [17, 17, 17, 4];
    for (const i of [2, 1, 0]) {
      await page.goBack();
      await expect(page).toHaveURL(stops[i] ?? '');
      await expect(paragraphs(page)).toHaveCount(shown[i] ?? 0);
    }
    await expect.poll(() => chosenWords(page)).toHaveLength(0);
    for (const i of [1, 2, 3]) {
      await page.goForward();
      await expect(page).toHaveURL(stops[i] ?? '');
      await expect(paragraphs(page)).toHaveCount(shown[i] ?? 0);
    }
    await expect(speaker(page, PODOLYAK)).toBeChecked();
    await expect(page.getByRole('radio', { name: 'Only their words' })).toBeChecked();

    await expect(announcement(page, 'the rest of the story left out')).toBeAttached();
    await page.keyboard.press('Escape');
    await expect(announcement(page, 'Everyone: 18 statements')).toBeAttached();
  });

  test('come back from another page to the filter and the place in the text', async ({ page }) => {
    await openReader(page, '?speaker=zelensky');
    await bringTo(passage(page, 'exhumation'), 200);
    await pressInBar(page.getByRole('link', { name: 'On the Record' }));
    await expect(page).toHaveURL('/');
    await page.goBack();
    await expect(speaker(page, ZELENSKY)).toBeChecked();
    await expect.poll(() => topOf(passage(page, 'exhumation'))).toBeCloseTo(200, 0);
  });
});

test.describe('the reading position', () => {
  /** In the middle of the window, and half scrolled away at its top. */
  const heights = [300, -40];

  test('a paragraph stays where it is while names come and go', async ({ page }) => {
    await openReader(page);
    const paragraph = passage(page, 'exhumation');
    for (const top of heights) {
      await bringTo(paragraph, top);
      const [y, before] = [await scrollYOf(page), await topOf(paragraph)];
      const presses = [ZELENSKY, PODOLYAK, ZELENSKY].map((name) => speaker(page, name));
      for (const press of [...presses, everyone(page)]) {
        await press.click();
        await painted(page);
        expect(await scrollYOf(page)).toBe(y);
        expect(await topOf(paragraph)).toBe(before);
      }
    }
  });

  test('a paragraph stays where it is when the others go and come back, in any browser', async ({
    page,
  }) => {
    test.setTimeout(40_000);
    await openReader(page, MANY);
    const paragraph = passage(page, 'exhumation');
    const setOverflowAnchor = (value: string) =>
      page.evaluate((anchor) => {
        document.documentElement.style.overflowAnchor = anchor;
      }, value);
    await test.step('by the depth, with and without the browser’s own anchor', async () => {
      for (const overflowAnchor of ['auto', 'none']) {
        await setOverflowAnchor(overflowAnchor);
        for (const top of heights) {
          await bringTo(paragraph, top);
          await expectStillThroughDepths(page, paragraph);
        }
      }
      await setOverflowAnchor('');
    });

    await test.step('by Back and Forward', async () => {
      await bringTo(paragraph, 200);
      const before = await topOf(paragraph);
      await page.getByRole('radio', { name: 'Only their words' }).check();
      await expect(passage(page, 'basements')).toBeHidden();
      // The page scrolls in the frame that shows the choice, and Back is pressed once it has been seen.
      await painted(page);

      await page.goBack();
      await expect(passage(page, 'basements')).toBeVisible();
      await expectStill(paragraph, before);
      await page.goForward();
      await expect(passage(page, 'basements')).toBeHidden();
      await expectStill(paragraph, before);
    });

    await test.step('by Escape, which shows everyone', async () => {
      await bringTo(paragraph, 120);
      const before = await topOf(paragraph);
      await page.keyboard.press('Escape');
      await expect(passage(page, 'basements')).toBeVisible();
      await expectStill(paragraph, before);
    });
  });

  test('words stay with little text below them, and below the sign for those left out', async ({
    page,
  }) => {
    await openReader(page, '?speaker=zelensky');
    await bringTo(passage(page, 'exhumation'), 200);
    await expectStillThroughDepths(page, passage(page, 'exhumation'));

    await speaker(page, 'Ukrainian officials').click();
    await expect(page).toHaveURL(`${READER}?speaker=zelensky,ukrainian-officials`);
    await bringTo(passage(page, 'likened-to-bucha'), 100);
    await expectStillThroughDepths(page, passage(page, 'likened-to-bucha'));
  });

  test('another speaker’s words take the place of a paragraph that goes', async ({ page }) => {
    await openReader(page, '?speaker=zelensky&show=words');
    await bringTo(passage(page, 'exhumation'), 150);
    await speaker(page, PODOLYAK).click();
    await painted(page);
    await speaker(page, ZELENSKY).click();
    await expect(passage(page, 'exhumation')).toBeHidden();
    await painted(page);
    expect(await isInView(passage(page, 'one-of-many'))).toBe(true);
  });
});

test('Escape closes what is open first, then clears the filter and the scrollbar’s marks', async ({
  page,
}) => {
  await openReader(page, '?speaker=zelensky');
  const marks = page.locator('[aria-hidden="true"] > i');
  await expect(marks).toHaveCount(4);
  await expect.poll(() => marksAndMatches(page, marks)).toBe('alike');

  await page.getByRole('button', { name: 'Display' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeHidden();
  await expect(page).toHaveURL(`${READER}?speaker=zelensky`);
  await expect(marks).toHaveCount(4);

  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(READER);
  await expect.poll(() => chosenWords(page)).toHaveLength(0);
  await expect(marks).toHaveCount(0);
});

test.describe('previous and next', () => {
  test('go from match to match around the ends, each in view, counted and announced', async ({
    page,
  }) => {
    await openReader(page, '?speaker=zelensky');
    await expect(stepper(page)).toContainText('Zelensky');
    const next = page.getByRole('button', { name: 'Next statement' });
    for (const [i, id] of [...zelenskys, zelenskys[0] ?? ''].entries()) {
      await next.click();
      const number = (i % 4) + 1;
      await expect(stepper(page)).toContainText(`${number} of 4`);
      await expect(passage(page, id)).toHaveAttribute('data-current');
      expect(await isInView(passage(page, id))).toBe(true);
      await expect(
        announcement(page, new RegExp(`^${number} of 4, Zelensky, (direct quote|reported): `)),
      ).toBeAttached();
    }
    await page.getByRole('button', { name: 'Previous statement' }).click();
    await expect(passage(page, 'bodies-in-forests')).toHaveAttribute('data-current');
  });

  test('start from where the reader is, and the way out leaves the focus in the text', async ({
    page,
  }) => {
    await openReader(page, '?speaker=zelensky');
    await bringTo(passage(page, 'exhumation'), 450);
    await page.getByRole('button', { name: 'Next statement' }).click();
    await expect(stepper(page)).toContainText('3 of 4');

    const y = await scrollYOf(page);
    await page.getByRole('button', { name: 'Show everyone' }).click();
    await expect(page).toHaveURL(READER);
    await expect(page.locator('[data-body] p[id]:focus')).toBeInViewport();
    expect(await scrollYOf(page)).toBe(y);
  });
});

test.describe('filter and passage together', () => {
  test('choosing a name keeps the passage in the address', async ({ page }) => {
    await openReader(page, '#denial');
    const y = await scrollYOf(page);
    await speaker(page, ZELENSKY).click();
    await expect(page).toHaveURL(`${READER}?speaker=zelensky#denial`);
    await expect(passage(page, 'denial')).toHaveAttribute('data-target');
    expect(await scrollYOf(page)).toBe(y);
  });

  test('a fact whose passage the filter leaves out shows it, and keeps the filter', async ({
    page,
  }) => {
    await openReader(page, '?speaker=zelensky&show=words');
    await factsPanel(page)
      .getByRole('link', { name: /15\.1 billion/ })
      .click();
    await expect(passage(page, 'aid.total')).toBeFocused();
    await expect(passage(page, 'aid.total')).toBeVisible();
    expect(await isInView(passage(page, 'aid.total'))).toBe(true);
    await expect(page).toHaveURL(`${READER}?speaker=zelensky&show=words#aid.total`);
    await expect(speaker(page, ZELENSKY)).toBeChecked();
  });
});

/** The keyboard’s first stops: the ways past, and the bar. */
const IN_BAR = [
  'To the article',
  'To who is quoted',
  'To facts and figures',
  'On the Record',
  'Who says what',
  'Share',
  'Display',
];

test.describe('by keyboard alone', () => {
  test('Tab goes ways past, bar (the text stays), text, speakers, facts, foot; all seen', async ({
    page,
  }) => {
    await openReader(page);
    await bringTo(passage(page, 'exhumation'), 200);
    const y = await scrollYOf(page);
    const stops: string[] = [];
    for (let i = 0; i < 200; i++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(describeFocus);
      if (stop.area === 'nowhere') break;
      expect(stop, `stop ${i + 1}`).toMatchObject({ ringed: true, seen: true });
      const name = IN_BAR[i];
      if (name) {
        await expect(page.locator(':focus')).toHaveAccessibleName(name);
        expect(await scrollYOf(page), `with the focus on “${name}”`).toBe(y);
      }
      stops.push(`${stop.area}: ${stop.name}`);
    }
    expect(stops.slice(0, 8)).toEqual([
      ...IN_BAR.slice(0, 3).map((name) => `nav: ${name}`),
      ...IN_BAR.slice(3).map((name) => `header: ${name}`),
      expect.stringMatching(/^otr-article: /),
    ]);
    expect(stops.filter((stop) => stop.startsWith('otr-speakers')).slice(0, 3)).toEqual([
      expect.stringMatching(/^otr-speakers: Everyone/),
      expect.stringMatching(/^otr-speakers: Volodymyr Zelensky/),
      expect.stringMatching(/^otr-speakers: Mykhaylo Podolyak/),
    ]);
    const areas = stops.map((stop) => stop.split(':')[0]);
    expect(areas.filter((area, i) => area !== areas[i - 1])).toEqual([
      'nav',
      'header',
      'otr-article',
      'otr-speakers',
      'otr-facts',
      'footer',
    ]);
    // One stop a paragraph; the arrow keys move within it.
    expect(areas.filter((area) => area === 'otr-article')).toHaveLength(article.blocks.length);
    expect(areas.indexOf('otr-article')).toBeLessThanOrEqual(12);
    expect(stops.length).toBeLessThanOrEqual(80);
  });

  test('Space chooses and takes back, the statements come next, and arrows set the depth', async ({
    page,
  }) => {
    await openReader(page);
    await speaker(page, ZELENSKY).focus();
    for (const address of [`${READER}?speaker=zelensky`, READER, `${READER}?speaker=zelensky`]) {
      await page.keyboard.press('Space');
      await expect(page).toHaveURL(address);
      await expect(speaker(page, ZELENSKY)).toBeFocused();
    }
    await page.keyboard.press('Tab');
    await expect(speakersPanel(page).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${READER}?speaker=zelensky#likened-to-bucha`);
    await expect(passage(page, 'likened-to-bucha')).toBeFocused();

    await page.getByRole('radio', { name: 'Whole story' }).press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Only their words' })).toBeChecked();
    await expect(page).toHaveURL(/show=words/);
  });

  test('the first links lead to the text, to the names and to the facts', async ({ page }) => {
    await openReader(page);
    const follow = (name: string) => page.getByRole('link', { name }).press('Enter');
    await follow('To the article');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('main :is([data-entry], [data-source])').first()).toBeFocused();

    await follow('To who is quoted');
    await page.keyboard.press('Tab');
    await expect(everyone(page)).toBeFocused();

    await follow('To facts and figures');
    await page.keyboard.press('Tab');
    await expect(factsPanel(page).getByRole('link').first()).toBeFocused();
  });
});

test.describe('by touch on a phone', () => {
  test.use(PHONE);

  test('open the sheet, choose, close it, step to the words', async ({ page }) => {
    await openReader(page);
    await page.getByRole('button', { name: 'Quoted', exact: true }).tap();
    await speaker(page, ZELENSKY).tap();
    await expect(page).toHaveURL(`${READER}?speaker=zelensky`);
    await expect(speaker(page, ZELENSKY)).toBeChecked();
    await expect(listedStatements(page)).toHaveCount(4);
    await speakersPanel(page).getByRole('button', { name: 'Close' }).tap();
    await expect(speakersPanel(page)).toBeHidden();

    await page.getByRole('button', { name: 'Next statement' }).tap();
    await expect(stepper(page)).toContainText('1 of 4');
    expect(await isInView(passage(page, 'likened-to-bucha'))).toBe(true);

    await stepper(page)
      .getByRole('button', { name: /Zelensky/ })
      .tap();
    await expect(speakersPanel(page)).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(speakersPanel(page)).toBeHidden();
    await expect(page).toHaveURL(`${READER}?speaker=zelensky`);

    await page.getByRole('button', { name: 'Show everyone' }).tap();
    await expect(page).toHaveURL(READER);
    await expect(stepper(page)).toBeHidden();
  });

  test('the text stays where it is', async ({ page }) => {
    await openReader(page, MANY);
    const paragraph = passage(page, 'exhumation');
    await bringTo(paragraph, 200);
    const before = await topOf(paragraph);
    await pressInBar(page.getByRole('button', { name: 'Quoted', exact: true }));
    await speaker(page, 'Joe Biden').tap();
    await page.getByText('Only their words').tap();
    await expect(passage(page, 'retreat')).toBeHidden();
    await speakersPanel(page).getByRole('button', { name: 'Close' }).tap();
    await painted(page);
    expect(Math.abs((await topOf(paragraph)) - before)).toBeLessThan(1);
  });

  test('the match that is stepped to is clear of the bar and the stepper', async ({ page }) => {
    await openReader(page, '?speaker=ukrainian-officials');
    for (const number of [1, 2, 3]) {
      await page.getByRole('button', { name: 'Next statement' }).tap();
      await expect(stepper(page)).toContainText(`${number} of 3`);
      const current = page.locator('main [data-current][id]');
      expect(await isInView(current)).toBe(true);
      const bottom = await current.evaluate((one) => one.getClientRects()[0]?.bottom ?? 0);
      expect(bottom).toBeLessThan(await topOf(stepper(page)));
    }
  });
});

/** The paragraphs that are shown. */
function paragraphs(page: Page) {
  return page.locator('[data-body] p[id]:visible');
}

/** Takes the other paragraphs away and brings them back; nothing of it may move the element. */
async function expectStillThroughDepths(page: Page, element: Locator) {
  const before = await topOf(element);
  await page.getByRole('radio', { name: 'Only their words' }).check();
  await expect(passage(page, 'basements')).toBeHidden();
  await expectStill(element, before);

  await page.getByRole('radio', { name: 'Whole story' }).check();
  await expect(passage(page, 'basements')).toBeVisible();
  await expectStill(element, before);
}

async function expectStill(element: Locator, before: number) {
  await painted(element.page());
  expect(Math.abs((await topOf(element)) - before), 'moved by').toBeLessThan(1);
}

/** Whether the marks stand along the scrollbar as the matches do in the page, in whole percent. */
async function marksAndMatches(page: Page, marks: Locator): Promise<string> {
  const shares = await marks.evaluateAll((all) =>
    all.map((mark) =>
      Math.round(
        Number.parseFloat(
          (mark as HTMLElement).style.top || (mark as HTMLElement).style.insetBlockStart,
        ),
      ),
    ),
  );
  const places = await Promise.all(
    zelenskys.map((id) =>
      passage(page, id).evaluate((one) =>
        Math.round(
          (100 * (one.getBoundingClientRect().top + scrollY)) /
            document.documentElement.scrollHeight,
        ),
      ),
    ),
  );
  return shares.join() === places.join() ? 'alike' : `${shares} for ${places}`;
}

/** Where the focus is, whether it is ringed, and whether any of it is to be seen. Runs in the page. */
function describeFocus() {
  const focused = document.activeElement as HTMLElement;
  const area = focused.closest('nav, header, aside, main, footer');
  const style = getComputedStyle(focused);
  const seen = [...focused.getClientRects()].some(({ left, top, width, height }) => {
    const at = document.elementFromPoint(left + width / 2, top + height / 2);
    return at !== null && (focused.contains(at) || at.contains(focused));
  });
  // A place on the map shows the focus by its marker and its name, reversed out.
  const strokeOf = (marker: Element | null) => marker && getComputedStyle(marker).stroke;
  const other = document.querySelector('svg a:not(:focus) circle');
  const own = focused.querySelector(':scope > circle');
  const reversed = own !== null && strokeOf(own) !== strokeOf(other);
  return {
    area: area ? area.id || area.localName : 'nowhere',
    name:
      (focused as HTMLInputElement).labels?.[0]?.textContent ||
      focused.ariaLabel ||
      focused.textContent ||
      '',
    ringed:
      (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) || reversed,
    seen,
  };
}
