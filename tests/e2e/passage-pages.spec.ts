import type { Page } from '@playwright/test';
import { HOSTS } from '../sites/hosts.ts';
import { eachCase, expect, hydrated, test } from './fixtures.ts';
import {
  announcement,
  chosenWords,
  expectArrivedAt,
  isInView,
  painted,
  passage,
  speaker,
} from './reader-page.ts';
import { MOVED, notice, SPLIT, WELL } from './well-page.ts';

test.use({ baseURL: HOSTS.island });

/** The id that a link names, the passage it stands for now, and what is said about the way there. */
const LEADING_ON = [
  ['a paragraph', 'market', 'market', undefined],
  ['a statement', 'rope-never-wet', 'rope-never-wet', undefined],
  ['a claim', 'depth.brack', 'depth.brack', undefined],
  ['a paragraph that has moved', 'vow', 'promise', MOVED],
  ['a paragraph that was split', 'digging', 'rope', SPLIT],
] as const;

const EARLIER = [
  ['a paragraph that has moved', 'vow', 'promise'],
  ['a claim that has moved', 'depth.council', 'depth.brack'],
] as const;

test('the page of a passage leads on to the reader, with its query', async ({ page }) => {
  await eachCase(page, LEADING_ON, async ([, id, now, words]) => {
    await page.goto(`${WELL}/${id}?rev=3`);
    await expect(page).toHaveURL(`${WELL}?rev=3#${now}`);
    await hydrated(page);
    await painted(page);
    await expectArrivedAt(passage(page, now));
    if (words) await expect(announcement(page, words)).toBeVisible();
    else await expect(notice(page)).toBeEmpty();
  });
});

test('the revision of a link to a passage’s page shows what has changed since', async ({
  page,
}) => {
  await page.goto(`${WELL}/dry-day?rev=1`);
  await expect(page).toHaveURL(`${WELL}?rev=1#dry-day`);
  await expect(announcement(page, 'What it said on 2 January 2031')).toBeVisible();
});

test('the page of a speaker leads on to their words, with its query', async ({ page }) => {
  await page.goto(`${WELL}/quillon?rev=3`);
  await expect(page).toHaveURL(`${WELL}?speaker=quillon&rev=3`);
  await hydrated(page);
  await expect(speaker(page, 'Tam Quillon')).toBeChecked();
  await expect.poll(() => chosenWords(page)).toHaveLength(1);
});

test('the page of what was withdrawn gives the day, the reason and the words, and stays', async ({
  page,
}) => {
  await page.goto(`${WELL}/hills?rev=1`);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('This passage was withdrawn');
  await expect(main).toContainText('5 January 2031. The dowser has never been to Port Ember.');
  await expect(main.getByRole('blockquote')).toHaveText(
    'A dowser thought a second spring lies under the square.',
  );

  await main.getByRole('link', { name: 'Read the article' }).click();
  await expect(page).toHaveURL(WELL);
  await page.goBack();
  await expect(page).toHaveURL(`${WELL}/hills?rev=1`);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of a passage leads on to its place, marked, and shows no ring there', async ({
    page,
  }) => {
    await eachCase(page, EARLIER, async ([, id, now]) => {
      await page.goto(`${WELL}/${id}?rev=3`);
      await expect(page).toHaveURL(`${WELL}#${id}`);
      await expect(page.locator(`main [id="${id}"]`)).toHaveCount(1);
      expect(await isInView(passage(page, now))).toBe(true);
      await expect(paragraphOf(page, id).and(paragraphOf(page, now))).toHaveCount(1);
      await expect(paragraphOf(page, id)).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
      await expect(passage(page, id)).toBeFocused();
      await expect(passage(page, id)).toHaveCSS('outline-style', 'none');
    });
  });

  test('the page of a speaker leads on to the article, where they are named', async ({ page }) => {
    await page.goto(`${WELL}/quillon`);
    await expect(page).toHaveURL(`${WELL}?speaker=quillon`);
    await expect(page.getByRole('main')).toContainText('Tam Quillon');
  });
});

for (const [how, javaScriptEnabled] of [
  ['with script', true],
  ['without script', false],
] as const) {
  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test('one step back from a passage that has moved returns to where the link was', async ({
      page,
    }) => {
      const ending = javaScriptEnabled ? '#promise' : '#vow';
      const elsewhere = await openPageWithLink(page, `${WELL}/vow`);
      await page.getByRole('link').click();
      await expect(page).toHaveURL(WELL + ending);
      if (javaScriptEnabled) await hydrated(page);

      await page.goBack();
      await expect(page).toHaveURL(elsewhere);
      await expect(page.getByRole('link')).toBeVisible();
      await page.goForward();
      await expect(page).toHaveURL(WELL + ending);
    });
  });
}

/** A page that is no part of the app, as a chat or a search engine would be, with one link on it. */
async function openPageWithLink(page: Page, href: string): Promise<string> {
  const address = '/elsewhere';
  await page.route(`**${address}`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>Elsewhere</title><link rel="icon" href="data:,"><a href="${href}">A link</a>`,
    }),
  );
  await page.goto(address);
  return address;
}

/** The paragraph that an id stands on, or in. */
function paragraphOf(page: Page, id: string) {
  return page.locator(`main p[id="${id}"], main p:has([id="${id}"])`);
}
