import type { Locator, Page } from '@playwright/test';
import { HOSTS } from '../sites/hosts.ts';
import { expect, hydrated, test } from './fixtures.ts';
import {
  expectEmphasis,
  factsPanel,
  isInView,
  NARROWEST,
  openReader,
  PHONE,
  passage,
  READER,
  scrollYOf,
  speaker,
  topOf,
} from './reader-page.ts';

/** The panel's entry of a claim, place or event. */
function entry(page: Page, id: string): Locator {
  return page.locator(`aside li[id="otr-${id}"]`);
}

/** The link of an entry back to the text. */
function wayBack(page: Page, id: string): Locator {
  return entry(page, id).locator('a[href^="#"]').first();
}

test('a figure leads to its entry and back, places and dates to the panel and on to all their passages', async ({
  page,
}) => {
  await openReader(page);
  await test.step('a figure and back, and the text stays where it was', async () => {
    const figure = passage(page, 'graves.zelensky');
    await figure.scrollIntoViewIfNeeded();
    const before = await scrollYOf(page);
    await figure.click();
    await expect(wayBack(page, 'graves.zelensky')).toBeFocused();
    await expect(entry(page, 'graves.zelensky')).toHaveAttribute('data-linked');
    expect(await isInView(entry(page, 'graves.zelensky'))).toBe(true);
    expect(await scrollYOf(page)).toBe(before);
    await expect(page).toHaveURL(READER);

    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${READER}#graves.zelensky`);
    await expect(figure).toBeFocused();
    expect(await isInView(figure)).toBe(true);
  });
  await test.step('a place, and from the panel to all its passages', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Bucha', exact: true }).click();
    await expect(entry(page, 'place-bucha')).toHaveAttribute('data-linked');
    await entry(page, 'place-izyum').getByRole('link', { name: 'Izyum, paragraph 6' }).click();
    await expect(page).toHaveURL(`${READER}#one-of-many`);
    await expect(passage(page, 'one-of-many')).toBeFocused();
  });
});

test('both ends are marked while either is pointed at, and words can be selected from within', async ({
  page,
}) => {
  await openReader(page);
  const [figure, row] = [passage(page, 'graves.officials'), entry(page, 'graves.officials')];
  await figure.hover();
  await expect(row).toHaveAttribute('data-linked');
  await row.hover();
  await expect(figure).toHaveAttribute('data-linked');
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(page.locator('[data-linked]')).toHaveCount(0);

  await figure.scrollIntoViewIfNeeded();
  const box = await figure.boundingBox();
  if (!box) throw new Error('The figure is not to be seen.');
  await page.mouse.move(box.x + 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 60, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^440 bodies in/);
  await expect(page).toHaveURL(READER);
});

test('all of it works by keyboard alone', async ({ page }) => {
  await openReader(page);
  const figure = passage(page, 'graves.officials');
  // Tab comes to its paragraph, the arrow keys to the figure.
  const stop = passage(page, 'burial-site').locator('[tabindex="0"]');
  for (let i = 0; i < 20 && !(await isFocused(stop)); i++) await page.keyboard.press('Tab');
  for (let i = 0; i < 9 && !(await isFocused(figure)); i++) await page.keyboard.press('ArrowRight');
  await expect(figure).toBeFocused();
  await expect(entry(page, 'graves.officials')).toHaveAttribute('data-linked');
  await page.keyboard.press('Enter');
  await expect(wayBack(page, 'graves.officials')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(entry(page, 'graves.officials').locator('[data-choose]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(speaker(page, 'Ukrainian officials')).toBeChecked();
});

test('a chosen speaker recedes the claims of the others before the app is there, and after', async ({
  page,
}) => {
  await page.goto(`${READER}?speaker=podolyak`, { waitUntil: 'commit' });
  const others = ['graves.officials', 'graves.defence-ministry'];
  for (const id of others) await expectEmphasis(entry(page, id), 'receded');
  await expectEmphasis(entry(page, 'graves.podolyak'), 'plain');
  await hydrated(page);
  for (const id of others) await expectEmphasis(entry(page, id), 'receded');
  await page.keyboard.press('Escape');
  for (const id of others) await expectEmphasis(entry(page, id), 'plain');
});

test('the map is a picture that loads when it comes near, and moves nothing', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 390, height: 844 });
  await openReader(page);
  expect(asked.filter((path) => path.endsWith('.map.svg'))).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  const map = page.getByRole('figure', { name: 'Map of the places in the story' });
  const when = factsPanel(page).getByRole('heading', { name: 'When' });
  const distance = async () => (await topOf(when)) - (await topOf(map));
  const before = await distance();
  await map.scrollIntoViewIfNeeded();
  await expect
    .poll(() => map.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);
  expect(await distance()).toBe(before);
  await map.getByRole('link', { name: 'Kupyansk' }).click();
  await expect(page).toHaveURL(`${READER}#kupyansk`);
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a figure opens the sheet at its entry, and the entry leads back', async ({ page }) => {
    await openReader(page);
    await passage(page, 'land.officials').tap();
    await expect(factsPanel(page)).toBeVisible();
    await expect(wayBack(page, 'land.officials')).toBeFocused();
    expect(await isInView(entry(page, 'land.officials'))).toBe(true);
    await wayBack(page, 'land.officials').tap();
    await expect(factsPanel(page)).toBeHidden();
    await expect(passage(page, 'land.officials')).toBeFocused();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a figure leads to its entry all the same, which stands out', async ({ page }) => {
    await page.goto(READER);
    await passage(page, 'deaths.bolvinov').click();
    await expect(page).toHaveURL(`${READER}#otr-deaths.bolvinov`);
    await expect(entry(page, 'deaths.bolvinov')).toBeInViewport();
    await wayBack(page, 'deaths.bolvinov').click();
    await expect(page).toHaveURL(`${READER}#deaths.bolvinov`);
  });
});

test.describe('numbers that can be compared', () => {
  test.use({ baseURL: HOSTS.island });

  test('stand on one scale, in a table, wide and as narrow as it goes', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/articles/veil-strait');
    await hydrated(page);
    const plot = factsPanel(page).getByRole('table', { name: 'km, on one scale from 0' });
    const expectOnOneScale = async () => {
      await expect(plot.getByRole('row')).toHaveText([
        /Orrin\s*about 300/,
        /Beach wardens\s*less than 340/,
        /Хвиля\s*at least 500/,
        /Veilwire\s*about 280–320/,
      ]);
      await expect(
        factsPanel(page).getByText('They differ: no single number fits them all.'),
      ).toBeVisible();
      // On one scale: 340 stands further along than 300, and 500 further still.
      const dots = await plot
        .locator('circle')
        .evaluateAll((circles) => circles.map((dot) => dot.getBoundingClientRect().left));
      expect(dots).toHaveLength(3);
      expect(dots).toEqual(dots.toSorted((a, b) => a - b));
    };
    await expectOnOneScale();
    await page.setViewportSize(NARROWEST.viewport);
    await page.getByRole('button', { name: 'Facts' }).click();
    await expectOnOneScale();
  });
});

function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((one) => one === document.activeElement);
}
