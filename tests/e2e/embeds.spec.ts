import type { Page } from '@playwright/test';
import { HOSTS, ORIGINS } from '../sites/hosts.ts';
import { expect, test } from './fixtures.ts';
import { openReader, passage } from './reader-page.ts';

const QUOTE = '/articles/izyum-burial-site/death-behind';
const WORDS = '“Russia is leaving death behind it everywhere and must be held responsible.”';

/** A page of somebody else, with a policy of its own, that has the quotation of the site’s oEmbed in it. */
async function openForeignPage(page: Page, policy: string): Promise<void> {
  const answer = await page.request.get(`${HOSTS.root}${QUOTE}/oembed.json`);
  const { html } = await answer.json();
  const own = html.replaceAll(ORIGINS.root, HOSTS.root);
  await page.route('**/foreign', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': policy },
      body: `<!doctype html><html lang="en"><title>Elsewhere</title><main><h1>Elsewhere</h1>${own}</main></html>`,
    }),
  );
  await page.goto('/foreign');
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in the ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('a quotation in a page of others is dressed, under a strict policy', async ({ page }) => {
      await openForeignPage(page, `default-src 'none'; script-src ${HOSTS.root}`);
      const quote = page.locator('blockquote');
      await expect(quote).toContainText(WORDS);
      await expect(quote).toHaveCSS('border-inline-start-width', '4px');
      await expect(quote).toHaveCSS(
        'background-color',
        scheme === 'light' ? 'rgb(251, 250, 247)' : 'rgb(21, 21, 20)',
      );
      await expect(quote.getByRole('link')).toHaveAttribute('href', `${HOSTS.root}${QUOTE}`);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it reads as what it is', async ({ page }) => {
    await openForeignPage(page, "default-src 'none'");
    const lines = page.locator('blockquote p');
    await expect(lines).toHaveText([
      WORDS,
      '– Volodymyr Zelensky, President of Ukraine',
      '440 graves found at burial site in recaptured Izyum, Ukraine says, On the Record, 16 September 2022',
    ]);
  });
});

test('a page fits a frame, and its link leaves it', async ({ page }) => {
  await page.route('**/foreign', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>Elsewhere</title><iframe title="Quotation" width="400" height="400" src="${QUOTE}/embed"></iframe></html>`,
    }),
  );
  await page.goto('/foreign');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('blockquote')).toHaveText(WORDS);
  await expect(frame.getByRole('link')).toHaveAttribute('target', '_top');
  await expect(frame.getByRole('link')).toHaveAttribute('href', `${ORIGINS.root}${QUOTE}`);
});

test('the share menu copies it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openReader(page);
  await passage(page, 'death-behind').click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('button', { name: 'Copy embed' }).click();
  await expect(page.getByText('HTML copied, to put the passage into another page.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('<blockquote class="on-the-record"');
  expect(copied).toContain(`<p>${WORDS}</p>`);
  expect(copied).toContain(`<script async src="${HOSTS.root}/embed.js"></script>`);
});
