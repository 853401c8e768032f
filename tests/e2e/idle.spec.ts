import type { Page } from '@playwright/test';
import { eachCase, expect, hydrated, test } from './fixtures.ts';
import { bringTo, fontsSettled, painted, passage, READER } from './reader-page.ts';

const ADDRESSES = [[READER], [`${READER}?speaker=zelensky#aid.total`], ['/']] as const;

test('a page that nobody touches draws nothing', async ({ page }) => {
  await eachCase(page, ADDRESSES, async ([address]) => {
    await page.goto(address);
    await hydrated(page);
    await fontsSettled(page);
    await painted(page);
    const frames = await framesDrawn(page, async () => {
      await page.waitForTimeout(500);
      await changePage(page);
    });
    expect(frames).toBeGreaterThan(0);
    expect(frames).toBeLessThan(5);
  });
});

test('the line in the bar says how far the reader has come, from the side that lines begin at', async ({
  page,
}) => {
  await page.goto(READER);
  await hydrated(page);
  expect(await lineInBar(page)).toEqual({ clipPath: 'inset(0px 100% 0px 0px)', scale: 'none' });
  await bringTo(passage(page, 'exhumation'), 200);
  const { clipPath } = await lineInBar(page);
  const [, unread] = /^inset\(0px ([\d.]+)% 0px 0px\)$/.exec(clipPath) ?? [];
  expect(Number(unread)).toBeGreaterThan(10);
  expect(Number(unread)).toBeLessThan(90);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  });
  await painted(page);
  expect(await lineInBar(page)).toEqual({
    clipPath: expect.stringMatching(/^inset\(0px( 0% 0px 0px)?\)$/),
    scale: '-1',
  });
});

/** How many frames the browser has drawn meanwhile. */
async function framesDrawn(page: Page, meanwhile: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ['cc'] });
  await meanwhile();
  const trace = (await browser?.stopTracing())?.toString() ?? '';
  return trace.split('"ProxyImpl::ScheduledActionDraw"').length - 1;
}

/** Makes the browser draw: a trace without any frame would say nothing of the time before. */
async function changePage(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.style.opacity = '0.5';
  });
  await painted(page);
}

/** What is clipped of the line, and whether it is turned round. */
async function lineInBar(page: Page): Promise<{ clipPath: string; scale: string }> {
  const bar = page.locator('header').first();
  return bar.evaluate((one) => {
    const { clipPath, scale } = getComputedStyle(one, '::after');
    return { clipPath, scale };
  });
}
