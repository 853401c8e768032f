import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { HOSTS } from './hosts.ts';
import { announcement, openReader, PHONE, passage, READER, scrollYOf } from './reader-page.ts';

/** The page of a passage, with the revision that the reader sees. */
async function linkOf(page: Page, id: string): Promise<string> {
  const revision = await page.locator('html').getAttribute('data-revision');
  return `${HOSTS.root}${READER}/${id}?rev=${revision}`;
}

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the sign of a paragraph shows on hover, copies its link and says so', async ({ page }) => {
    await openReader(page);
    const sign = passage(page, 'retreat').getByRole('link', { name: 'Copy link to paragraph 2' });
    await expect(sign).toHaveCSS('opacity', '0');
    await passage(page, 'retreat').hover();
    await expect(sign).toHaveCSS('opacity', '1');
    const y = await scrollYOf(page);
    await sign.click();
    await expect(announcement(page, 'Link copied.')).toBeVisible();
    expect(await copied(page)).toBe(await linkOf(page, 'retreat'));
    expect(await scrollYOf(page)).toBe(y);
    await expect(page).toHaveURL(READER);
  });

  test('by keyboard too', async ({ page }) => {
    await openReader(page);
    const sign = page.getByRole('link', { name: 'Copy link to paragraph 3' });
    await sign.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(sign).toBeFocused();
    await expect(sign).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(announcement(page, 'Link copied.')).toBeVisible();
    expect(await copied(page)).toBe(await linkOf(page, 'unmarked-graves'));
  });

  test('a copied link carries no filter of the reader’s own, and leads to its paragraph', async ({
    page,
  }) => {
    await openReader(page, '?speaker=zelensky');
    await page.getByRole('link', { name: 'Copy link to paragraph 10' }).click();
    await expect(announcement(page, 'Link copied.')).toBeVisible();
    expect(await copied(page)).toBe(await linkOf(page, 'denial'));
    await page.goto(await copied(page));
    await expect(page).toHaveURL(/izyum-burial-site\?rev=\d+#denial$/);
    await expect(passage(page, 'denial')).toBeFocused();
  });

  test.describe('on a phone', () => {
    test.use(PHONE);

    test('the sign is there without hover', async ({ page }) => {
      await openReader(page);
      const sign = page.getByRole('link', { name: 'Copy link to paragraph 2' });
      await expect(sign).toHaveCSS('opacity', '1');
      await sign.tap();
      await expect(announcement(page, 'Link copied.')).toBeVisible();
      expect(await copied(page)).toBe(await linkOf(page, 'retreat'));
    });
  });
});

for (const [name, breakIt] of [
  [
    'that refuses',
    () => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    },
  ],
  [
    'that is not there',
    () => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
  ],
] as const) {
  test(`with a clipboard ${name} the link is shown, selected`, async ({ page }) => {
    await page.addInitScript(breakIt);
    await openReader(page);
    const sign = page.getByRole('link', { name: 'Copy link to paragraph 2' });
    await sign.click();
    const field = page.getByRole('textbox', { name: 'Link' });
    await expect(field).toHaveValue(await linkOf(page, 'retreat'));
    await expect(announcement(page, 'The browser did not allow copying.')).toBeVisible();
    await expect(field).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(
      await linkOf(page, 'retreat'),
    );

    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    await expect(sign).toBeFocused();
  });
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
