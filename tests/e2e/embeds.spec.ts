import type { Page } from '@playwright/test';
import { HOSTS, ORIGINS } from '../sites/hosts.ts';
import { eachCase, expect, test } from './fixtures.ts';

const QUOTE = '/articles/izyum-burial-site/death-behind';
const WORDS = '“Russia is leaving death behind it everywhere and must be held responsible.”';

/** A page of somebody else, with a policy and styles of its own, that has the quotation of the site’s oEmbed in it. */
async function openForeignPage(page: Page, policy: string, styles = ''): Promise<void> {
  const answer = await page.request.get(`${HOSTS.root}${QUOTE}/oembed.json`);
  const { html } = await answer.json();
  const own = html.replaceAll(ORIGINS.root, HOSTS.root);
  await page.route('**/foreign', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': policy },
      body: `<!doctype html><html lang="en"><title>Elsewhere</title>${styles && `<style>${styles}</style>`}<main><h1>Elsewhere</h1>${own}</main></html>`,
    }),
  );
  await page.goto('/foreign');
}

/** Nothing but the script, and none of the ways to write markup. */
const STRICT = `default-src 'none'; script-src ${HOSTS.root}; require-trusted-types-for 'script'; trusted-types 'none'`;
const STYLED = `${STRICT}; style-src 'unsafe-inline'`;

const LIGHT = 'rgb(251, 250, 247)';
const DARK = 'rgb(21, 21, 20)';

/** The colour of the quotation’s box. */
function groundOf(page: Page): Promise<string> {
  return page
    .locator('blockquote')
    .evaluate(
      (quote) => getComputedStyle(quote.shadowRoot?.firstElementChild ?? quote).backgroundColor,
    );
}

/** How far each line of the quotation stands out from the ground that is behind it, the lowest last. */
function contrastsIn(page: Page): Promise<number[]> {
  return page.locator('blockquote').evaluate((quote) => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const isSeen = (colour: string) => (channels(colour)[3] ?? 1) > 0;
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const colour = getComputedStyle(element).backgroundColor;
      if (isSeen(colour)) return colour;
      const { assignedSlot, parentElement, parentNode } = element;
      const host = parentNode instanceof ShadowRoot ? parentNode.host : null;
      return groundOf(assignedSlot ?? parentElement ?? host);
    };
    return [...quote.querySelectorAll('p, a')].map((line) => {
      const shown = [getComputedStyle(line).color, groundOf(line)].map(luminance);
      return (Math.max(...shown) + 0.05) / (Math.min(...shown) + 0.05);
    });
  });
}

test('a quotation in a page of others is dressed, under a strict policy', async ({ page }) => {
  await openForeignPage(page, STRICT);
  const quote = page.locator('blockquote');
  await expect(quote).toContainText(WORDS);
  await expect.poll(() => groundOf(page)).toBe(LIGHT);
  await expect(quote.getByRole('link')).toHaveAttribute('href', `${HOSTS.root}${QUOTE}`);
});

/** What pages of others say of themselves, and the ground that the quotation has there, by the reader’s system. */
const PAGES = [
  ['nothing', '', LIGHT, DARK],
  ['a ground of their quotations', 'blockquote{background:#f6f6f6}', LIGHT, DARK],
  ['a dark colour of their links', 'a{color:#0b3d91}a:visited{color:#551a8b}', LIGHT, DARK],
  ['a dark colour of their paragraphs', 'blockquote p{color:#333;background:#fff}', LIGHT, DARK],
  [
    'everything of great weight',
    'html body blockquote,html body blockquote *{color:#777!important;background:#888!important;opacity:.3!important}',
    LIGHT,
    DARK,
  ],
  ['colours by the names of ours', '*{--paper:#777;--ink:#888;--accent:#999}', LIGHT, DARK],
  [
    'that they are dark',
    ':root{color-scheme:dark}body{background:#111}a{color:#6cf}blockquote{color:#ddd}',
    DARK,
    DARK,
  ],
  ['that they are light', ':root{color-scheme:light}a{color:#0b3d91}', LIGHT, LIGHT],
  ['that they follow the system', ':root{color-scheme:light dark}', LIGHT, DARK],
] as const;

test('a quotation is legible, whatever the page says, in the light and in the dark', async ({
  page,
}) => {
  await eachCase(page, PAGES, async ([, styles, light, dark]) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openForeignPage(page, STYLED, styles);
    await expectLegible(page, light);
    // The script looks at nothing that changes with it.
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectLegible(page, dark);
  });
});

async function expectLegible(page: Page, ground: string): Promise<void> {
  await expect.poll(() => groundOf(page)).toBe(ground);
  const contrasts = await contrastsIn(page);
  expect(contrasts).toHaveLength(3);
  expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
  await expect(page.locator('blockquote')).toHaveCSS('opacity', '1');
}

test('it keeps its size and its marks where the page has others', async ({ page }) => {
  await openForeignPage(
    page,
    STYLED,
    'html{font-size:62.5%}blockquote{font-size:40px;padding:90px}blockquote p{text-transform:uppercase}blockquote::before,p::before{content:"“"}',
  );
  await expect.poll(() => groundOf(page)).toBe(LIGHT);
  const words = page.getByText(WORDS);
  await expect(words).toHaveCSS('font-size', '17px');
  await expect(words).toHaveCSS('text-transform', 'none');
  const marks = await words.evaluate((line) =>
    [line, line.parentElement ?? line].map((one) => getComputedStyle(one, '::before').content),
  );
  expect(marks).toEqual(['none', 'none']);
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

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('a page in a frame is light, for it cannot know what is around it', async ({ page }) => {
    await page.goto(`${QUOTE}/embed`);
    await expect(page.locator('body')).toHaveCSS('background-color', LIGHT);
  });
});
