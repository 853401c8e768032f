import { extractText, getDocumentProxy } from 'unpdf';
import { eachCase, expect, test } from './fixtures.ts';
import { isInView, NARROWEST, PHONE, READER } from './reader-page.ts';

/* Each kind of page across articles: by keyboard, on paper, on the narrowest screen, without a script. */

const KINDS = [
  ['/speakers/'],
  ['/speakers/zelensky'],
  ['/questions/'],
  ['/questions/izyum-burials'],
  ['/topics/war-in-ukraine'],
  [`${READER}/history`],
] as const;

test('Tab comes to every link and control in turn, in view and with a ring around it', async ({
  page,
}) => {
  // The two lists are made of nothing else.
  const kinds = KINDS.filter(([path]) => path !== '/speakers/' && path !== '/questions/');
  await eachCase(page, kinds, async ([path]) => {
    await page.goto(path);
    // Those in sight once for all: to ask again at each stop would take most of the test's time.
    const controls = await page.locator(':is(a[href], button, summary):visible').elementHandles();
    expect(controls.length).toBeGreaterThan(5);
    for (const [i, control] of controls.entries()) {
      await page.keyboard.press('Tab');
      const focused = await control.evaluate((one: Element) => {
        const { top, bottom } = one.getBoundingClientRect();
        return {
          isFocused: document.activeElement === one,
          ring: getComputedStyle(one).outlineStyle,
          isInView: top >= 0 && bottom <= innerHeight,
        };
      });
      expect(focused, `control ${i}`).toEqual({ isFocused: true, ring: 'solid', isInView: true });
    }
  });
});

test.describe('on the narrowest screen', () => {
  test.use(NARROWEST);

  test('nothing is cut off or wider than the window', async ({ page }) => {
    await eachCase(page, [...KINDS, ['/'], ['/articles/'], ['/search']], async ([path]) => {
      await page.goto(path);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => element.checkVisibility() && !element.closest('svg'))
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(wide).toEqual([]);
    });
  });
});

test('on paper a question has its drawing and every claim, from the first page on', async ({
  page,
}) => {
  await page.goto('/questions/izyum-burials');
  const pdf = await page.pdf({ format: 'A4' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  const pages = text.map((one) => one.replaceAll(/\s+/g, ' '));
  expect(pages[0]).toContain('How many graves or bodies at Izyum?');
  expect(pages[0]).toContain('436 Syniehubov');
  // The first row of the table.
  expect(pages[0]).toContain('16 September 2022 440 bodies Reported Ukrainian officials');
  expect(pages.join(' ')).toContain(
    '24 September 2022 447 bodies Direct quote Kharkiv Regional Prosecutor’s Office',
  );
  expect(pages.length).toBeLessThanOrEqual(3);
  expect(pages.join(' ')).not.toContain('Follow');
});

test('on paper a speaker’s statements have nothing that could only be pressed', async ({
  page,
}) => {
  await page.goto('/speakers/zelensky');
  const pdf = await page.pdf({ format: 'A4' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  expect(text).toContain('Russia leaves only death and suffering.');
  expect(text).not.toMatch(/In context|Follow/);
});

test.describe('on a phone without JavaScript', () => {
  test.use({ ...PHONE, javaScriptEnabled: false });

  test('a claim of a question leads to its place in the article', async ({ page }) => {
    await page.goto('/questions/izyum-burials');
    await expect(page.getByRole('row')).toHaveCount(11);
    const row = page.getByRole('row').filter({ hasText: '436 bodies' });
    await expect(row.getByRole('rowheader')).toHaveText('Oleh Syniehubov');
    await row.getByRole('link', { name: /^Exhumation at Izyum ends/ }).click();
    await expect(page).toHaveURL(/\/articles\/izyum-exhumation-ends#/);
    expect(await isInView(page.locator('main :target'))).toBe(true);
  });

  test('a history tells word by word what changed, and leads to where it stands', async ({
    page,
  }) => {
    await page.goto(`${READER}/history`);
    await expect(page.locator('ins', { hasText: 'aimed at' })).toBeVisible();
    await expect(page.locator('del', { hasText: 'denied targeting' })).toBeVisible();
    await page.getByRole('link', { name: 'Paragraph 10', exact: true }).click();
    await expect(page).toHaveURL(/\/articles\/izyum-burial-site#/);
    expect(await isInView(page.locator('main :target'))).toBe(true);
  });

  test('a topic leads to its articles, its feed and the search', async ({ page }) => {
    await page.goto('/topics/war-in-ukraine');
    await expect(page.locator('main li')).toHaveCount(3);
    await expect(page.getByRole('link', { name: /^Follow/ })).toHaveAttribute(
      'href',
      '/topics/war-in-ukraine.xml',
    );
    await page.getByRole('link', { name: 'Search', exact: true }).first().click();
    await expect(page).toHaveURL('/search');
  });
});
