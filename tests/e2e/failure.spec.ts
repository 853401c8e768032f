import type { Page, Route } from '@playwright/test';
import { article } from '#articles/izyum-burial-site/article.ts';
import { expect, test } from './fixtures.ts';
import {
  APP_SCRIPT,
  DEVICES,
  everyone,
  expectEmphasis,
  factsPanel,
  listedStatements,
  openReader,
  passage,
  READER,
  speaker,
} from './reader-page.ts';

const notFound = (route: Route) => route.fulfill({ status: 404, body: '' });
const lost = (route: Route) => route.abort();

for (const [device, options, how, words, lose] of [
  [...DEVICES[0], 'gone since the page was made', /404/, notFound],
  [...DEVICES[1], 'lost on the way', /ERR_FAILED/, lost],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use(options);

    test(`the app’s script, ${how}, leaves the filter and the panels as they are`, async ({
      page,
      complaints,
    }) => {
      complaints.expect(words);
      await page.route(APP_SCRIPT, lose);
      await page.goto(`${READER}?speaker=zelensky#denial`);
      await expect(passage(page, 'denial')).toBeInViewport();
      await expectComplete(page);
    });
  });
}

test('a network lost after the page came takes nothing from it', async ({
  page,
  context,
  complaints,
}) => {
  // Some browsers ask for the icon again with each new address, on their own account.
  complaints.allow(/ERR_INTERNET_DISCONNECTED.*icon\.svg/);
  await openReader(page);
  await context.setOffline(true);
  await speaker(page, 'Volodymyr Zelensky').click();
  await expect(page).toHaveURL(`${READER}?speaker=zelensky`);
  await factsPanel(page)
    .getByRole('link', { name: /15\.1 billion/ })
    .click();
  await expect(passage(page, 'aid.total')).toBeFocused();
  await context.setOffline(false);
});

for (const [state, breakIt] of [
  [
    'denied',
    () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
      }
    },
  ],
  [
    'full, of what no one can read,',
    () => {
      for (const storage of [localStorage, sessionStorage]) {
        for (const key of ['theme', 'tsr-scroll-restoration-v1_3', 'tsr-scroll-restoration-v1_4']) {
          storage.setItem(key, '{"half":<img src=x>');
        }
      }
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  test(`storage that is ${state} costs only what it kept`, async ({ page }) => {
    await page.addInitScript(breakIt);
    await openReader(page, '?speaker=zelensky#denial');
    await expect(passage(page, 'denial')).toBeFocused();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    await speaker(page, 'Mykhaylo Podolyak').click();
    await expect(page).toHaveURL(`${READER}?speaker=zelensky,podolyak#denial`);

    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.keyboard.press('Escape');

    await page.getByRole('link', { name: 'All articles', exact: true }).click();
    await expect(page).toHaveURL('/articles/');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.headline);
  });
}

/** All of it to read, and the filter and the panels at hand: they need none of these files. */
async function expectComplete(page: Page) {
  await expect(page.locator('[data-body] p[id]:visible')).toHaveCount(article.blocks.length);
  const opener = page.getByRole('button', { name: 'Quoted', exact: true });
  if (await opener.isVisible()) await opener.click();
  await everyone(page).click();
  await speaker(page, 'Mykhaylo Podolyak').click();
  await expectEmphasis(passage(page, 'four-hundred-and-fifty'), 'chosen');
  await expect(listedStatements(page)).toHaveCount(1);
  await listedStatements(page).click();
  await expect(passage(page, 'four-hundred-and-fifty')).toBeFocused();
  await expect(passage(page, 'four-hundred-and-fifty')).toBeInViewport();
}
