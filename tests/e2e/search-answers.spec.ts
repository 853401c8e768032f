import { expect, test } from './fixtures.ts';
import { results, search, status, words } from './search-page.ts';

test('what an article has behind its three closest is counted, and a press away', async ({
  page,
}) => {
  await search(page, '?q=447');
  await expect(status(page)).toHaveText('5 results, the closest first.');
  await expect(results(page)).toHaveCount(3);
  const more = page.getByRole('button', { name: '2 more in this article' });
  await more.press('Enter');
  await expect(more).toBeFocused();
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await expect(results(page)).toHaveCount(5);
  await expect(
    results(page).filter({ hasText: '447 bodies were removed from graves' }).last(),
  ).toContainText('Ihor Klymenko · Direct quote');
});

test('a speaker’s surname finds all that is on the speaker’s page', async ({ page }) => {
  await page.goto('/speakers/zelensky');
  await expect(page.getByRole('main')).toContainText('6 statements in 2 articles');
  for (const name of ['Zelensky', 'zelensky', 'Volodymyr+Zelensky', 'Volodymyr+Z']) {
    await search(page, `?speaker=${name}`);
    await expect(status(page)).toHaveText('6 results.');
    await expect(results(page)).toHaveCount(6);
  }
});

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

test('letters are found as they are typed, and shown as they are spelt', async ({ page }) => {
  await search(page, '?q=Mose');
  await expect(results(page).locator('mark').first()).toHaveText(/Møse/);
});

test('what was silent or untrue is answered', async ({ page }) => {
  await search(page, '?in=speakers');
  await expect(status(page)).toHaveText('The first 10 results.');
  await search(page, '?q=graves&from=2023&to=2020');
  await expect(status(page)).toHaveText(/no year is between them/);
  await expect(page.locator('main :is(ol, ul) > li')).toHaveCount(0);
  await search(page, `?q=${'a'.repeat(8_000)}`);
  await expect(status(page)).toHaveText(/first 200 letters were asked\. Nothing was found\.$/);
});

test('the title names what is looked for', async ({ page }) => {
  await search(page, '?q=graves');
  await expect(page).toHaveTitle('graves – Search – On the Record');
  await words(page).fill('');
  await expect(page).toHaveTitle('Search – On the Record');
});

test('many results come ten at a time, and the first new one has the focus', async ({ page }) => {
  await search(page, '?in=speakers');
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
