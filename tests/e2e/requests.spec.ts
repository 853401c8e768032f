import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { eachCase, expect, hydrated, test } from './fixtures.ts';
import { fontsSettled, painted, READER } from './reader-page.ts';

// In bytes, as a host that compresses sends them.
const SCRIPTS_AT_MOST = 101 * 1024;
const HTML_AT_MOST = 12_800;
const FONT_AT_MOST = 60_000;

const ADDRESSES = [
  [READER],
  [`${READER}?speaker=zelensky#denial`],
  [`${READER}?view=sources`],
  ['/'],
  ['/articles/'],
] as const;

test('a page is light in what comes first, what it waits for and what it asks for', async ({
  page,
  context,
  baseURL,
}) => {
  const browser = await context.newCDPSession(page);
  await eachCase(page, ADDRESSES, async ([address]) => {
    // Each page is fetched as by a new reader.
    await browser.send('Network.clearBrowserCache');
    const responses = await load(page, address);
    const [document] = responses;
    expect(await document?.headerValue('set-cookie')).toBeNull();
    const html = (await document?.body()) ?? Buffer.alloc(0);
    const end = html.indexOf('</main>');
    expect(end).toBeGreaterThan(1000);
    const text = sizeCompressed(html.subarray(0, end));
    expect.soft(text, 'text and styles in the first round trip').toBeLessThanOrEqual(HTML_AT_MOST);

    const ofType = (type: string) =>
      responses.filter((one) => one.request().resourceType() === type);
    const inline = await page
      .locator('script:not([src]):not([type])')
      .evaluateAll((scripts) => scripts.map((script) => script.textContent ?? ''));
    const bodies = await Promise.all(ofType('script').map((file) => file.body()));
    const sizes = [...bodies, ...inline.map((script) => Buffer.from(script))].map(sizeCompressed);
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
  expect(await context.cookies(), 'no page sets a cookie').toEqual([]);
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
  const hear = (response: Response) => responses.push(response);
  page.on('response', hear);
  await page.goto(address);
  await hydrated(page);
  await fontsSettled(page);
  await painted(page);
  page.off('response', hear);
  return responses;
}

/** What was compressed already, by hash: most pages have the same scripts, which take a while. */
const known = new Map<string, number>();

function sizeCompressed(body: Buffer): number {
  const hash = createHash('sha256').update(body).digest('hex');
  const size = known.get(hash) ?? brotliCompressSync(body).length;
  known.set(hash, size);
  return size;
}
