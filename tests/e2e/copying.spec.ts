import { expect, test } from './fixtures.ts';
import { announcement, openReader, PHONE, passage, READER, scrollYOf } from './reader-page.ts';
import { CLIPBOARD, copied, linkOf } from './sharing-page.ts';

test.describe('with the clipboard', () => {
  test.use(CLIPBOARD);

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
