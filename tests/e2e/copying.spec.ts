import { expect, test } from './fixtures.ts';
import { announcement, openReader, PHONE, passage, READER, scrollYOf } from './reader-page.ts';
import { CLIPBOARD, copied, linkOf } from './sharing-page.ts';

test.use(CLIPBOARD);

test('the sign of a paragraph shows on hover, copies its link and says so; by keyboard too', async ({
  page,
}) => {
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
  await page.keyboard.press('Escape');
  await expect(announcement(page, 'Link copied.')).toBeHidden();

  const next = page.getByRole('link', { name: 'Copy link to paragraph 3' });
  await expect(next).toHaveCSS('opacity', '0');
  await next.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(next).toBeFocused();
  await expect(next).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(announcement(page, 'Link copied.')).toBeVisible();
  expect(await copied(page)).toBe(await linkOf(page, 'unmarked-graves'));
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
