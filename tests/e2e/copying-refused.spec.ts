import { expect, test } from './fixtures.ts';
import { announcement, bringTo, openReader, passage } from './reader-page.ts';
import { selectByMouse, selectedText } from './selecting.ts';
import { DEATH, linkOf, SOURCE, signs, wordsLinkOf, ZELENSKY } from './sharing-page.ts';

test('where the clipboard refuses, the link is shown, selected, and the words below', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    // A blank page has none.
    if (navigator.clipboard)
      Object.assign(navigator.clipboard, { writeText: refuse, write: refuse });
  });
  await openReader(page, '?speaker=zelensky');
  const refusal = announcement(page, 'The browser did not allow copying.');
  const field = page.getByRole('textbox', { name: 'Link' });
  const words = page.getByRole('textbox', { name: 'Words' });

  await test.step('the link of a paragraph', async () => {
    await signs.paragraph(page).click();
    const link = await linkOf(page, 'responsibility');
    await expect(field).toHaveValue(link);
    await expect(refusal).toBeVisible();
    await expect(field).toBeFocused();
    expect(await selectedText(page)).toBe(link);
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    await expect(signs.paragraph(page)).toBeFocused();
  });

  await test.step('the link of a statement', async () => {
    await signs.statement(page).click();
    const link = await linkOf(page, 'death-behind');
    await expect(refusal).toBeVisible();
    await expect(field).toHaveValue(link);
    await expect(field).toBeFocused();
    expect(await selectedText(page)).toBe(link);
    await expect(words).toHaveValue([DEATH, `– ${ZELENSKY}`, SOURCE, link].join('\n'));
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    await expect(signs.statement(page)).toBeFocused();
  });

  for (const tool of ['Copy words', 'Copy link to these words']) {
    await test.step(`selected words, by “${tool}”`, async () => {
      await bringTo(passage(page, 'retreat'), 300);
      await selectByMouse(passage(page, 'retreat'), 'used it as a logistics hub');
      await page.getByRole('button', { name: tool }).click();
      await expect(field).toBeFocused();
      const link = await field.inputValue();
      expect(link.split(':~:text=')[0]).toBe(await wordsLinkOf(page, 'retreat'));
      expect(await selectedText(page)).toBe(link);
      await expect(words).toHaveValue(['used it as a logistics hub', SOURCE, link].join('\n'));
      await page.keyboard.press('Escape');
      await expect(field).toBeHidden();
    });
  }
});
