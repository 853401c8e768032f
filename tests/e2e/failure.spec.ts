import type { Page } from '@playwright/test';
import { article } from '#articles/izyum-burial-site/article.ts';
import { expect, hydrated, test } from './fixtures.ts';
import {
  APP_SCRIPT,
  DEVICES,
  everyone,
  expectEmphasis,
  factsPanel,
  holdBack,
  listedStatements,
  openReader,
  passage,
  READER,
  speaker,
} from './reader-page.ts';

for (const [device, options] of DEVICES) {
  test.describe(`on ${device}`, () => {
    test.use(options);

    test('the app’s script lost on the way leaves the filter and the panels as they are', async ({
      page,
      complaints,
    }) => {
      complaints.expect(/ERR_FAILED/);
      await page.route(APP_SCRIPT, (route) => route.abort());
      await page.goto(`${READER}#denial`);
      await expect(passage(page, 'denial')).toBeInViewport();
      await expectComplete(page);
    });
  });
}

test('a script gone since the page was made takes as little', async ({ page, complaints }) => {
  complaints.expect(/404/);
  await page.route(APP_SCRIPT, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${READER}?speaker=zelensky`);
  await expectComplete(page);
});

test('a script that never comes leaves the page readable', async ({ page }) => {
  const letGo = await holdBack(page, APP_SCRIPT);
  await page.goto(READER, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('[data-body] p[id]:visible')).toHaveCount(article.blocks.length);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  letGo();
  await hydrated(page);
});

test('a font that is lost leaves the text in another', async ({ page, complaints }) => {
  complaints.expect(/ERR_FAILED/);
  await page.route('**/*.woff2', (route) => route.abort());
  await openReader(page);
  await expect(passage(page, 'denial')).toBeVisible();
});

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
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  ],
  [
    'corrupt',
    () => {
      for (const storage of [localStorage, sessionStorage]) {
        for (const key of ['theme', 'tsr-scroll-restoration-v1_3', 'tsr-scroll-restoration-v1_4']) {
          storage.setItem(key, '{"half":<img src=x>');
        }
      }
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
