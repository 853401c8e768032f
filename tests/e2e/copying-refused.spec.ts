import { eachCase, expect, test } from './fixtures.ts';
import { announcement, bringTo, openReader, passage } from './reader-page.ts';
import { selectByMouse, selectedText } from './selecting.ts';
import { DEATH, linkOf, SOURCE, signs, wordsLinkOf, ZELENSKY } from './sharing-page.ts';

for (const [clipboard, breakIt] of [
  [
    'that refuses',
    () => {
      const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      // A blank page has none.
      if (navigator.clipboard)
        Object.assign(navigator.clipboard, { writeText: refuse, write: refuse });
    },
  ],
  [
    'that is not there',
    () => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
  ],
] as const) {
  test.describe(`with a clipboard ${clipboard}`, () => {
    test.beforeEach(({ page }) => page.addInitScript(breakIt));

    test('the link of a paragraph is shown, selected', async ({ page }) => {
      await openReader(page);
      await signs.paragraph(page).click();
      const link = await linkOf(page, 'responsibility');
      const field = page.getByRole('textbox', { name: 'Link' });
      await expect(field).toHaveValue(link);
      await expect(announcement(page, 'The browser did not allow copying.')).toBeVisible();
      await expect(field).toBeFocused();
      expect(await selectedText(page)).toBe(link);
      await page.keyboard.press('Escape');
      await expect(field).toBeHidden();
      await expect(signs.paragraph(page)).toBeFocused();
    });

    test('the link of a statement is shown, selected, and its words below', async ({ page }) => {
      await openReader(page, '?speaker=zelensky');
      await signs.statement(page).click();
      const link = await linkOf(page, 'death-behind');
      await expect(announcement(page, 'The browser did not allow copying.')).toBeVisible();
      await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(link);
      await expect(page.getByRole('textbox', { name: 'Link' })).toBeFocused();
      expect(await selectedText(page)).toBe(link);
      await expect(page.getByRole('textbox', { name: 'Words' })).toHaveValue(
        [DEATH, `– ${ZELENSKY}`, SOURCE, link].join('\n'),
      );
      await page.keyboard.press('Escape');
      await expect(page.getByRole('textbox', { name: 'Link' })).toBeHidden();
      await expect(signs.statement(page)).toBeFocused();
    });

    test('both tools of a selection show its words with their link', async ({ page }) => {
      await eachCase(
        page,
        [['Copy words'], ['Copy link to these words']] as const,
        async ([tool]) => {
          await openReader(page);
          await bringTo(passage(page, 'retreat'), 300);
          await selectByMouse(passage(page, 'retreat'), 'used it as a logistics hub');
          await page.getByRole('button', { name: tool }).click();
          const field = page.getByRole('textbox', { name: 'Link' });
          await expect(field).toBeFocused();
          const link = await field.inputValue();
          expect(link.split(':~:text=')[0]).toBe(await wordsLinkOf(page, 'retreat'));
          expect(await selectedText(page)).toBe(link);
          await expect(page.getByRole('textbox', { name: 'Words' })).toHaveValue(
            ['used it as a logistics hub', SOURCE, link].join('\n'),
          );
          await page.keyboard.press('Escape');
          await expect(field).toBeHidden();
        },
      );
    });
  });
}
