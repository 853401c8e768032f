import type { Page } from '@playwright/test';
import { HOSTS } from '../sites/hosts.ts';
import { expect, hydrated, test } from './fixtures.ts';
import {
  chosenWords,
  DEVICES,
  expectEmphasis,
  factsPanel,
  isInView,
  PHONE,
  painted,
  passage,
  speaker,
  speakersPanel,
} from './reader-page.ts';
import { expectNothingFromAxe } from './sound-page.ts';

/* The article of the invented strait: what a report may hold and the published one does not. */

const STRAIT = '/articles/veil-strait';
const MINISTER = 'سليم الموجي';

test.use({ baseURL: HOSTS.island });

async function openStrait(page: Page, suffix = ''): Promise<void> {
  await page.goto(STRAIT + suffix);
  await hydrated(page);
}

const claim = (page: Page, id: string) => factsPanel(page).locator(`li[id="otr-${id}"]`);
const map = (page: Page) => page.getByRole('figure', { name: 'Map of the places in the story' });

test('a name from right to left runs that way, before what is said of it, and can be chosen', async ({
  page,
}) => {
  await openStrait(page);
  const name = speaker(page, MINISTER);
  const label = speakersPanel(page).locator('label').filter({ hasText: MINISTER });
  const [first, last, rest] = await label.evaluate((button, words) => {
    const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() && !texts.currentNode.textContent?.includes(words));
    const at = (from: number, to: number) => {
      const range = document.createRange();
      range.setStart(texts.currentNode, from);
      range.setEnd(texts.currentNode, to);
      return range.getBoundingClientRect();
    };
    const letters = [at(0, 1).left, at(words.length - 1, words.length).left];
    return [...letters, button.getBoundingClientRect().left];
  }, MINISTER);
  expect(first).toBeGreaterThan(last ?? Number.NaN);
  expect(last).toBeGreaterThanOrEqual(rest ?? Number.NaN);
  await name.click();
  await expect(page).toHaveURL(`${STRAIT}?speaker=mawj`);
  await expect(name).toBeChecked();
  expect((await chosenWords(page))[0]).toContain(MINISTER);
  await expectEmphasis(claim(page, 'owner.ministry'), 'plain');
  await expectEmphasis(claim(page, 'drift.orrin'), 'receded');
});

test('words within a report are told apart from the report', async ({ page }) => {
  await openStrait(page, '?view=sources');
  const labelOf = (id: string) =>
    passage(page, id).evaluate((one) => getComputedStyle(one, '::before').content.split(' / ')[0]);
  expect(await labelOf('pilot-report')).toBe('"Veilwire, reported "');
  expect(await labelOf('pilot-count')).toMatch(/^"Хвиля.*, direct quote "$/);
  expect(await labelOf('not-ours')).toBe(`"\u2068${MINISTER}\u2069, denial "`);
});

test('the map holds the places on both sides of the line where the date changes, and leads to their passages', async ({
  page,
}) => {
  await openStrait(page);
  await test.step('from west to east, with the line between the last two', async () => {
    await map(page).scrollIntoViewIfNeeded();
    const frame = await map(page).locator('img').boundingBox();
    if (!frame) throw new Error('The map is not to be seen.');
    const centres: number[] = [];
    for (const name of ['Wester Holm', 'Хвиля Rock', 'Easter Ness']) {
      const box = await map(page).getByRole('link', { name }).locator('circle').boundingBox();
      if (!box) throw new Error(`${name} is not on the map.`);
      expect(box.x).toBeGreaterThan(frame.x);
      expect(box.x + box.width).toBeLessThan(frame.x + frame.width);
      expect(box.y).toBeGreaterThan(frame.y);
      expect(box.y + box.height).toBeLessThan(frame.y + frame.height);
      centres.push(box.x);
    }
    expect(centres).toEqual(centres.toSorted((a, b) => a - b));
    await expect(map(page).getByText('Line Light')).toBeVisible();
    await expect(map(page).getByRole('link', { name: 'Line Light' })).toHaveCount(0);
  });
  await test.step('the arrow keys reach them, Enter leads on, and Back returns', async () => {
    const place = map(page).getByRole('link', { name: 'Easter Ness' });
    const before = map(page).getByRole('link', { name: 'Wester Holm' });
    await before.focus();
    await page.keyboard.press('ArrowRight');
    await expect(place).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${STRAIT}#report`);
    await expect(passage(page, 'report')).toBeFocused();
    expect(await isInView(passage(page, 'report'))).toBe(true);
    await page.goBack();
    await expect(page).toHaveURL(STRAIT);
    await expect(page.locator('[data-target]')).toHaveCount(0);
  });
});

for (const [device, options] of DEVICES) {
  test.describe(`on ${device}`, () => {
    test.use(options);

    test('axe has nothing against the story, its sources and its plots', async ({ page }) => {
      await openStrait(page, '?view=sources');
      if (options === PHONE) await page.getByRole('button', { name: 'Facts' }).click();
      await expect(factsPanel(page).getByRole('table').first()).toBeVisible();
      await painted(page);
      await expectNothingFromAxe(page, options === PHONE ? { part: '#otr-facts' } : {});
    });
  });
}

test('printed, the facts are all there, with their map', async ({ page }) => {
  await openStrait(page);
  await page.emulateMedia({ media: 'print' });
  const panel = factsPanel(page);
  for (const heading of await panel.locator('h3').all()) {
    // Files cannot be taken from paper.
    const isData = (await heading.textContent()) === 'The data';
    await expect(heading).toBeVisible({ visible: !isData });
  }
  await expect(panel.getByRole('heading', { name: 'When' })).toBeVisible();
  await expect(panel.getByText('A storm of three days')).toBeVisible();
  await expect(panel.getByRole('table')).toHaveCount(2);
  for (const entry of await panel.getByRole('listitem').all()) await expect(entry).toBeVisible();
  await expect
    .poll(() =>
      panel
        .locator('img')
        .evaluateAll((images: HTMLImageElement[]) =>
          images.map(({ complete, naturalWidth }) => complete && naturalWidth > 0),
        ),
    )
    .toEqual([true]);
});
