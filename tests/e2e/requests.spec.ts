import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { expect, hydrated, test } from './fixtures.ts';
import { fontsSettled, painted, READER } from './reader-page.ts';

// In bytes, as a host that compresses sends them.
const SCRIPTS_AT_MOST = 101 * 1024;
const HTML_AT_MOST = 12_800;
const FONT_AT_MOST = 60_000;

for (const address of [
  READER,
  `${READER}?speaker=zelensky#denial`,
  `${READER}?view=sources`,
  '/',
  '/articles/',
]) {
  test(`${address} is light: what comes first, what it waits for, what it asks for`, async ({
    page,
    baseURL,
  }) => {
    const responses = await load(page, address);
    const [document] = responses;
    const html = (await document?.body()) ?? Buffer.alloc(0);
    const end = html.indexOf('</main>');
    expect(end).toBeGreaterThan(1000);
    const text = brotliCompressSync(html.subarray(0, end)).length;
    expect.soft(text, 'text and styles in the first round trip').toBeLessThanOrEqual(HTML_AT_MOST);

    const ofType = (type: string) =>
      responses.filter((one) => one.request().resourceType() === type);
    const inline = await page
      .locator('script:not([src]):not([type])')
      .evaluateAll((scripts) => scripts.map((script) => script.textContent ?? ''));
    const bodies = await Promise.all(ofType('script').map((file) => file.body()));
    const sizes = [...bodies, ...inline.map((script) => Buffer.from(script))].map(
      (body) => brotliCompressSync(body).length,
    );
    expect(sizes.length).toBeGreaterThan(0);
    const scripts = sizes.reduce((sum, size) => sum + size, 0);
    expect.soft(scripts, 'script before it answers').toBeLessThanOrEqual(SCRIPTS_AT_MOST);

    const fonts = await Promise.all(ofType('font').map((file) => file.body()));
    expect.soft(fonts).toHaveLength(1);
    for (const font of fonts) expect.soft(font.length).toBeLessThanOrEqual(FONT_AT_MOST);

    const resources = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map((one) => ({
        name: one.name,
        status: (one as unknown as { renderBlockingStatus: string }).renderBlockingStatus,
      })),
    );
    expect(resources.length).toBeGreaterThan(0);
    const awaited = resources.filter(({ status }) => status !== 'non-blocking');
    expect.soft(awaited, 'waited for before it is painted').toEqual([]);

    const urls = responses.map((response) => response.url());
    for (const url of urls) expect(url.startsWith(`${baseURL}/`)).toBe(true);
    // Whether and when it wants the icon is the browser's own affair.
    const files = urls
      .map((url) => new URL(url).pathname.replace(/-[\w-]{8}(?=\.\w+$)/, ''))
      .filter((path) => path !== '/icon.svg');
    const ofArticle = [
      '/assets/client.js',
      // The interface’s words, in the language of the page alone.
      '/assets/en.js',
      // In a column beside the text, where it is near enough to be seen.
      '/articles/izyum-burial-site.map.svg',
    ];
    expect(files.toSorted(), 'each file once, and no other').toEqual(
      [
        new URL(address, baseURL).pathname,
        '/assets/literata-latin-wght-normal.woff2',
        // For paper: the first paint does not wait for it.
        '/print.css',
        ...(address.startsWith(READER) ? ofArticle : []),
      ].toSorted(),
    );
  });
}

test('a browser is told in which letters an article’s text is written', async ({ request }) => {
  const text = await request.get(`${READER}.txt`);
  expect(text.headers()['content-type']).toBe('text/plain; charset=utf-8');
});

test('no page sets a cookie', async ({ page, context }) => {
  for (const path of ['/', '/articles/', READER]) {
    const response = await page.goto(path);
    expect(await response?.headerValue('set-cookie')).toBeNull();
  }
  expect(await context.cookies()).toEqual([]);
});

test('the policy allows own scripts and styles alone, and none inline but the page’s', async ({
  page,
}) => {
  await page.goto(READER);
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe-|https?:|\*/);
});

test('a script or style put into the page is refused by the policy', async ({
  page,
  complaints,
}) => {
  complaints.expect(/policy: require-trusted-types-for/);
  complaints.expect(/policy: style-src/);
  complaints.expect(/'TrustedScript' assignment|Content Security Policy/);
  await page.goto(READER);
  await hydrated(page);
  const refused = await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
    try {
      document.createElement('a').setAttribute('onclick', 'window.hacked = true');
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  await expect(page.locator('body')).toBeVisible();
});

/** Everything that was fetched until the page had settled, the document among it. */
async function load(page: Page, address: string): Promise<Response[]> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address);
  await hydrated(page);
  await fontsSettled(page);
  await painted(page);
  return responses;
}
