import type { Page } from '@playwright/test';
import { eachCase, expect, hydrated, test } from './fixtures.ts';
import { bringTo, fontsSettled, painted, passage, READER } from './reader-page.ts';

const ADDRESSES = [[READER], [`${READER}?speaker=zelensky#aid.total`], ['/'], ['/method']] as const;

test('a page that nobody touches draws nothing', async ({ page }) => {
  await eachCase(page, ADDRESSES, async ([address]) => {
    await page.goto(address);
    await hydrated(page);
    await fontsSettled(page);
    await painted(page);
    expect(await framesDrawn(page, () => page.waitForTimeout(500))).toBeLessThan(5);
  });
});

test('the line in the bar says how far the reader has come', async ({ page }) => {
  await page.goto(READER);
  await hydrated(page);
  expect(await shareUnread(page)).toBe(100);
  await bringTo(passage(page, 'exhumation'), 200);
  const halfway = await shareUnread(page);
  expect(halfway).toBeGreaterThan(10);
  expect(halfway).toBeLessThan(90);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    window.scrollTo({ top: 0, behavior: 'instant' });
  });
  await painted(page);
  expect(await progress(page)).toBe('inset(0px 0px 0px 100%)');
  await page.evaluate(() => {
    window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  });
  await painted(page);
  expect(await shareUnread(page)).toBe(0);
});

/** How many frames the browser has drawn meanwhile. */
async function framesDrawn(page: Page, meanwhile: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ['cc'] });
  await meanwhile();
  const trace = (await browser?.stopTracing())?.toString() ?? '';
  expect(trace).toContain('"cat":"cc"');
  return trace.split('"ProxyImpl::ScheduledActionDraw"').length - 1;
}

async function progress(page: Page): Promise<string> {
  return page
    .locator('header')
    .first()
    .evaluate((bar) => getComputedStyle(bar, '::after').clipPath);
}

/** How much of the line in the bar is clipped away, in percent. */
async function shareUnread(page: Page): Promise<number> {
  const share = /inset\(0px(?: ([\d.]+)%?.*)?\)/.exec(await progress(page))?.[1] ?? '0';
  return Number(share);
}
