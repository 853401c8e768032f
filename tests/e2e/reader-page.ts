import type { Locator, Page, Route } from '@playwright/test';
import { expect, hydrated } from './fixtures.ts';

export const READER = '/articles/izyum-burial-site';

/** The widths at which the layout is another one, each at a usual size. */
export const WIDE = { viewport: { width: 1280, height: 800 } };
export const MEDIUM = { viewport: { width: 900, height: 1000 } };
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** For what has to hold on both: each with its name in a test's title. */
export const DEVICES = [
  ['a wide page', WIDE],
  ['a phone', PHONE],
] as const;
/** As narrow as the design goes; also 1280 px at 400 % zoom. */
export const NARROWEST = { viewport: { width: 320, height: 640 } };

/** The reader at an address, answering. */
/** The newest article, which the front page leads to. */
export const LATEST = '/articles/izyum-exhumation-ends';

export async function openReader(page: Page, suffix = ''): Promise<void> {
  await page.goto(READER + suffix);
  await hydrated(page);
}

export function speakersPanel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Who is quoted' });
}

export function factsPanel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Facts and figures' });
}

/** A speaker's name, to choose. */
export function speaker(page: Page, name: string): Locator {
  return speakersPanel(page).getByRole('checkbox', { name });
}

/** What shows everyone again. */
export function everyone(page: Page): Locator {
  return speakersPanel(page).getByRole('button', { name: 'Everyone' });
}

/** A paragraph, statement or claim in the text. */
export function passage(page: Page, id: string): Locator {
  return page.locator(`main [id="${id}"]`);
}

/** The words that stand out at the moment: those with the marker's ground. */
export async function chosenWords(page: Page): Promise<string[]> {
  return page
    .locator('main [data-by]')
    .evaluateAll((all) =>
      all
        .filter((words) => getComputedStyle(words).backgroundColor !== 'rgba(0, 0, 0, 0)')
        .map(({ textContent }) => textContent ?? ''),
    );
}

/** What a filter makes of an element: its words stand out, its text recedes, or neither. */
async function emphasisOf(element: Locator): Promise<'chosen' | 'receded' | 'plain'> {
  return element.evaluate((one) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--ink-receded)';
    const receded = getComputedStyle(probe).color;
    probe.remove();
    const { backgroundColor, color, borderBlockEndStyle } = getComputedStyle(one);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)' && borderBlockEndStyle !== 'none') return 'chosen';
    return color === receded ? 'receded' : 'plain';
  });
}

export async function expectEmphasis(
  element: Locator,
  emphasis: 'chosen' | 'receded' | 'plain',
): Promise<void> {
  await expect.poll(() => emphasisOf(element), String(element)).toBe(emphasis);
}

export function stepper(page: Page): Locator {
  return page.getByRole('group', { name: 'Chosen statements' });
}

/** What the page says of itself, to those who see it and to those who do not. */
export function announcement(page: Page, words: string | RegExp): Locator {
  return page.getByRole('status').getByText(words);
}

/** The chosen speakers' statements, as links to their passages. */
export function listedStatements(page: Page): Locator {
  return speakersPanel(page)
    .getByRole('listitem')
    .locator('a[href^="#"]:not([href^="#otr-"])')
    .filter({ hasText: /\S/, visible: true });
}

/** How far from the top of the window an element stands, in CSS pixels. */
export async function topOf(element: Locator): Promise<number> {
  return element.evaluate((one) => one.getBoundingClientRect().top);
}

export async function scrollYOf(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY);
}

/** Scrolls so that an element's top stands this far below the top of the window. */
export async function bringTo(element: Locator, top: number): Promise<void> {
  await element.evaluate((one, distance) => {
    window.scrollBy({ top: one.getBoundingClientRect().top - distance, behavior: 'instant' });
  }, top);
  // A section that has come near is laid out only now, and the browser keeps its words where they were.
  await painted(element.page());
}

/**
 * Presses a control of the sticky bar where it is. Playwright would first scroll to it, as a browser
 * does for the focus, because the page keeps its scroll targets clear of the bar.
 */
export async function pressInBar(control: Locator): Promise<void> {
  const box = await control.boundingBox();
  if (!box) throw new Error(`${control} is not to be seen`);
  await control.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Whether the start of an element is to be seen: on the screen, and below the bar at its top. */
export async function isInView(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const first = one.getClientRects()[0];
    return first !== undefined && first.top >= bar && first.bottom <= window.innerHeight;
  });
}

/** Marked, with the focus, and as far up the window as the page allows, below the bar. */
export async function expectArrivedAt(target: Locator) {
  await expect(target).toHaveAttribute('data-target');
  await expect(target).toBeFocused();
  expect(await isInView(target), 'in view below the bar').toBe(true);
  const atEnd = await target.evaluate(
    () => window.scrollY + window.innerHeight > document.documentElement.scrollHeight - 1,
  );
  if (!atEnd) expect(await topOf(target)).toBeLessThan(250);
}

/** Resolves when all that the page had in hand has been painted. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/**
 * Resolves when no font is under way any more. Until then text is laid out in a fallback, unseen, and a
 * slow machine may be asked about it at that moment.
 */
export async function fontsSettled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The page of a passage leads on at once. Holds it, to be looked at: without its script and refresh. */
export async function holdPassage(page: Page, id: string, article = READER): Promise<void> {
  await page.route(`**${article}/${id}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/<meta http-equiv="refresh"[^>]*>/, '')
      .replaceAll(/<script>[\s\S]*?<\/script>/g, '');
    await route.fulfill({ response, body: html });
  });
}

/** Holds back what matches until it is let go. */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let letGo = () => {};
  const gate = new Promise<void>((open) => {
    letGo = open;
  });
  await page.route(pattern, async (route: Route) => {
    await gate;
    await route.continue();
  });
  return () => letGo();
}

/** The app's own script. */
export const APP_SCRIPT = '**/assets/client-*.js';
export const FONT = '**/*.woff2';
