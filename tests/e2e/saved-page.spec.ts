import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from './fixtures.ts';
import { chosenWords, openReader, PHONE, speaker } from './reader-page.ts';

/* A page that was saved to disk, HTML alone, and opened from there: the app cannot be had. */

test('a saved page keeps its statements, with and without JavaScript', async ({
  page,
  browser,
}, info) => {
  await openReader(page, '?speaker=biden');
  const statements = await page.locator('main [data-by]').allTextContents();
  expect(statements.length).toBeGreaterThan(18);
  const file = info.outputPath('saved.html');
  await writeFile(file, await page.content());

  for (const javaScriptEnabled of [true, false]) {
    const elsewhere = await browser.newContext({ javaScriptEnabled });
    const saved = await elsewhere.newPage();
    await saved.goto(pathToFileURL(file).href);
    expect(await saved.locator('main [data-by]').allTextContents()).toEqual(statements);
    if (javaScriptEnabled) {
      // Its address asks for nobody, and its filter works on.
      await expect.poll(() => chosenWords(saved)).toEqual([]);
      await speaker(saved, 'Vladimir Putin').check();
      const silence = 'President Vladimir Putin has yet to comment in public on the setback';
      await expect.poll(() => chosenWords(saved)).toEqual([silence]);
    } else {
      await expect.poll(() => chosenWords(saved)).toHaveLength(1);
    }
    await elsewhere.close();
  }
});

test('a page that was saved with a sheet open has its panel, and answers', async ({
  page,
  browser,
}, info) => {
  await page.setViewportSize(PHONE.viewport);
  await openReader(page);
  await page.getByRole('button', { name: 'Facts', exact: true }).click();
  const file = info.outputPath('sheet.html');
  await writeFile(file, await page.content());

  const elsewhere = await browser.newContext({ viewport: PHONE.viewport });
  const saved = await elsewhere.newPage();
  await saved.goto(pathToFileURL(file).href);
  await expect(saved.getByRole('dialog')).toBeHidden();
  await saved.getByRole('button', { name: 'Facts', exact: true }).click();
  await expect(saved.getByRole('dialog', { name: 'Facts and figures' })).toBeVisible();
  await elsewhere.close();
});
