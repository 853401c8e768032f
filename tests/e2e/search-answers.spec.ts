import { expect, test } from './fixtures.ts';
import { search, status } from './search-page.ts';

test('a name that is being typed is never said to be nobody’s', async ({ page }) => {
  await page.goto('/search');
  await page.getByText('Narrow down').click();
  const heard: string[] = [];
  await page.exposeFunction('hear', (words: string) => heard.push(words));
  await status(page).evaluate((line) => {
    const { hear } = window as unknown as { hear: (words: string) => void };
    new MutationObserver(() => hear(line.textContent ?? '')).observe(line, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  const field = page.getByRole('combobox', { name: 'Speaker' });
  for (const [typed, count] of [
    ['Zel', '6 results.'],
    ['Zelensky', '6 results.'],
  ] as const) {
    await field.fill(typed);
    await expect(page).toHaveURL(`/search?speaker=${typed}`);
    await expect(status(page)).toHaveText(count);
  }
  expect(heard.filter((words) => /Nothing|Nobody/.test(words))).toEqual([]);
});

test('many results come ten at a time, and the first new one has the focus', async ({ page }) => {
  await search(page, '?in=speakers');
  await expect(status(page)).toHaveText('The first 10 results.');
  const speakers = page.locator('main ul > li');
  const more = page.getByRole('button', { name: 'More results' });
  const counts = [await speakers.count()];
  while (await more.isVisible()) {
    const before = counts.at(-1) ?? 0;
    await more.press('Enter');
    await expect(speakers.nth(before).getByRole('link')).toBeFocused();
    counts.push(await speakers.count());
  }
  expect(counts).toEqual([10, 20, 24]);
  await expect(status(page)).toHaveText('24 results.');
});
