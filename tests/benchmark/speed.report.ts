import { mkdir, writeFile } from 'node:fs/promises';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { ascending, quantile } from 'd3-array';
import { test } from 'vitest';
import { findBrowser } from '../e2e/find-browser.ts';
import { serveWithBrotli } from './speed/brotli-host.ts';
import { buildSites, PAGES, type PageName } from './speed/sites.ts';

/*
 * How fast the article is, beside pages that do less. Each table comes from one run, the pages by turns
 * after a warm-up, so that whatever else the machine does falls on all of them alike: read the ratios.
 */

const LOADS = 15;
const PRESSES = 5;
const NETWORK = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

type Samples = Record<string, number[]>;

test('how fast an article loads and answers', { timeout: 1_800_000 }, async () => {
  await buildSites();
  const names = Object.keys(PAGES) as PageName[];
  const hosts = await Promise.all(names.map((name) => serveWithBrotli(PAGES[name].dir)));
  const addresses = Object.fromEntries(
    names.map((name, i) => [name, `${hosts[i]?.origin}${PAGES[name].path}`]),
  ) as Record<PageName, string>;
  const browser = await chromium.launch(findBrowser());
  try {
    const loads = await measureLoads(browser, addresses);
    const presses = await measurePresses(browser, addresses);
    const long = await measureLongPage(browser, addresses);
    const tables = [
      ['Loading, 1.6 Mbit/s, 150 ms, CPU × 1 (ms)', loads],
      ['Choosing in the long article, CPU ÷ 4: event to next paint (ms)', presses],
      ['The long article, CPU ÷ 4', long],
    ] as const;
    for (const [title, samples] of tables) console.log(`\n${title}\n\n${table(samples)}`);
    console.log(`\n${ratios(loads, presses)}\n`);
    await mkdir('test-results', { recursive: true });
    await writeFile('test-results/speed.json', JSON.stringify({ loads, presses, long }, null, 2));
  } finally {
    await browser.close();
    for (const host of hosts) host.close();
  }
});

async function measureLoads(
  browser: Browser,
  addresses: Record<PageName, string>,
): Promise<Samples> {
  const pages = ['bareShort', 'short', 'smallest', 'bareLong', 'long'] as const;
  const samples: Samples = {};
  for (let i = -1; i < LOADS; i += 1) {
    for (const name of pages) {
      const { lcp, hydrated } = await load(browser, addresses[name]);
      if (i < 0) continue;
      note(samples, `LCP ${name}`, lcp);
      if (hydrated !== undefined) note(samples, `hydrated ${name}`, hydrated);
    }
  }
  return samples;
}

/** One visit as a new reader. */
async function load(browser: Browser, address: string) {
  const { page, client } = await openPage(browser, 1);
  await client.send('Network.emulateNetworkConditions', { offline: false, ...NETWORK });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) {
        (window as unknown as { lcp: number }).lcp = startTime;
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(address, { waitUntil: 'load' });
  const hasApp = await page.locator('script[type="module"][src]').count();
  if (hasApp > 0) await hydrated(page);
  await page.waitForTimeout(100);
  const figures = await page.evaluate(() => ({
    lcp: (window as unknown as { lcp: number }).lcp,
    hydrated: performance.getEntriesByName('hydrated')[0]?.startTime,
  }));
  await page.context().close();
  return figures;
}

/** What a reader does with the filter, one after another. */
const STEPS = [
  ['choose', '[value="speaker-1"]'],
  ['add', '[value="speaker-2"]'],
  ['only their words', '[value="words"]'],
  ['whole story', '[value="story"]'],
  ['clear', '[type="reset"]'],
] as const;

async function measurePresses(
  browser: Browser,
  addresses: Record<PageName, string>,
): Promise<Samples> {
  const samples: Samples = {};
  const pages = [
    ['ours', addresses.long, false],
    ['ours before the script', addresses.long, true],
    ['plain CSS', addresses.plainLong, false],
  ] as const;
  for (let i = -1; i < PRESSES; i += 1) {
    for (const [name, address, withoutApp] of pages) {
      const { page } = await openPage(browser, 4);
      if (withoutApp) await page.route('**/assets/*.js', (route) => route.abort());
      await page.goto(address);
      if (name === 'ours') await hydrated(page);
      await page.waitForTimeout(500);
      for (const [step, selector] of STEPS) {
        const time = await press(page, selector);
        if (i >= 0) note(samples, `${step}: ${name}`, time);
      }
      await page.context().close();
    }
  }
  return samples;
}

/** From a press to the paint that follows it, as the browser itself measures it. */
async function press(page: Page, selector: string): Promise<number> {
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(window, { durations });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) durations.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  // By keyboard: the page need not scroll to the control first.
  await page.locator(selector).focus();
  await page.keyboard.press('Space');
  await page.waitForTimeout(700);
  // A slow page may not have painted by then; what it took is told after its frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await page.waitForTimeout(200);
  return page.evaluate(() =>
    Math.max(8, ...(window as unknown as { durations: number[] }).durations),
  );
}

async function measureLongPage(
  browser: Browser,
  addresses: Record<PageName, string>,
): Promise<Samples> {
  const samples: Samples = {};
  for (let i = -1; i < 3; i += 1) {
    const { page, client } = await openPage(browser, 4);
    await page.addInitScript(() => {
      const tasks: PerformanceEntry[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
        type: 'longtask',
        buffered: true,
      });
    });
    await page.goto(addresses.long);
    await hydrated(page);
    await page.waitForTimeout(500);
    // The script waits for nothing but itself; reading 2 MB of HTML is no part of hydrating.
    const longest = await page.evaluate(() => {
      const { tasks } = window as unknown as { tasks: PerformanceEntry[] };
      const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const [mark] = performance.getEntriesByName('hydrated');
      const hydrating = tasks.filter(
        ({ startTime }) =>
          startTime >= (visit?.domInteractive ?? 0) && startTime < (mark?.startTime ?? 0) + 300,
      );
      return Math.max(0, ...hydrating.map(({ duration }) => duration));
    });
    const slow = await page.evaluate(scrollThrough);
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    await page.context().close();
    if (i < 0) continue;
    note(samples, 'longest task while hydrating (ms)', longest);
    note(samples, 'frames over 50 ms, of 270 scrolled', slow);
    note(samples, 'JavaScript heap (MB)', usedSize / 1e6);
  }
  return samples;
}

/** As fast as a finger flicks, 7,200 pixels in a second. Runs in the page. */
async function scrollThrough(): Promise<number> {
  const step = 120;
  let slow = 0;
  let before = await new Promise<number>(requestAnimationFrame);
  for (let i = 0; i < 270; i += 1) {
    window.scrollBy({ top: step, behavior: 'instant' });
    const now = await new Promise<number>(requestAnimationFrame);
    if (now - before > 50) slow += 1;
    before = now;
  }
  return slow;
}

async function openPage(
  browser: Browser,
  slowdown: number,
): Promise<{ page: Page; client: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, client };
}

async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0);
}

function note(samples: Samples, name: string, value: number): void {
  samples[name] = [...(samples[name] ?? []), value];
}

function table(samples: Samples): string {
  const rows = Object.entries(samples).map(([name, values]) => {
    const cells = [0.25, 0.5, 0.75, 0.95].map((share) => at(values, share).toFixed(0));
    return `| ${[name, values.length, ...cells].join(' | ')} |`;
  });
  return ['| | n | lower quartile | median | upper quartile | p95 |', '|---|---|---|---|---|---|']
    .concat(rows)
    .join('\n');
}

/** What the figures come to, against each other. */
function ratios(loads: Samples, presses: Samples): string {
  const ratio = (samples: Samples, a: string, b: string, share: number) =>
    (at(samples[a] ?? [], share) / at(samples[b] ?? [], share)).toFixed(2);
  return [
    `LCP ÷ bare, lower quartiles: ${ratio(loads, 'LCP short', 'LCP bareShort', 0.25)} short, ${ratio(loads, 'LCP long', 'LCP bareLong', 0.25)} long`,
    `hydrated ÷ the smallest React and router page, medians: ${ratio(loads, 'hydrated short', 'hydrated smallest', 0.5)}`,
    ...STEPS.map(
      ([step]) =>
        `${step} ÷ plain CSS, medians: ${ratio(presses, `${step}: ours`, `${step}: plain CSS`, 0.5)}`,
    ),
  ].join('\n');
}

function at(values: readonly number[], share: number): number {
  return quantile(values.toSorted(ascending), share) ?? Number.NaN;
}
