import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { test } from 'vitest';
import { countIndexes } from '#links/search-index.ts';
import { searchIndexesOf, writeSearchIndex } from '#publish/search/write-search-index.tsx';
import { findBrowser } from '../e2e/find-browser.ts';
import { articleAt, manyRegistry } from './publication/many-articles.ts';
import { serveWithBrotli } from './speed/brotli-host.ts';

/*
 * How fast a search of many articles answers, and what it fetches: the search page of the build in `dist`
 * with the index of generated articles. Build the site first.
 */

const COUNT = Number(process.env.ARTICLES ?? 10_000);
const FOLDER = '.build/search-benchmark';
const NETWORK = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const QUERIES = [
  'Harrowmere lanterns',
  '"looked after"',
  'tide ladders',
  'Cask Hollow barges',
  'kettles',
];

test('how fast a search answers', { timeout: 900_000 }, async () => {
  if (!existsSync('dist/search.html')) throw new Error('There is no dist. Run npm run build.');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const name of ['assets', 'print.css', 'icon.svg']) {
    cpSync(join('dist', name), join(FOLDER, name), { recursive: true });
  }
  const html = readFileSync('dist/search.html', 'utf8');
  const indexes = `data-indexes="${countIndexes(COUNT)}"`;
  writeFileSync(join(FOLDER, 'search.html'), html.replace(/data-indexes="\d+"/, indexes));
  const start = Date.now();
  const articles = Array.from({ length: COUNT }, (_, i) => ({ article: articleAt(i) }));
  for (const index of searchIndexesOf(articles, manyRegistry)) {
    await writeSearchIndex(FOLDER, index);
  }
  console.log(`${COUNT} articles indexed in ${(Date.now() - start) / 1000} s`);

  const host = await serveWithBrotli(FOLDER);
  const browser = await chromium.launch(findBrowser());
  const rows = [];
  try {
    for (let i = 0; i < 5; i += 1) {
      const page = await browser.newPage();
      const client = await page.context().newCDPSession(page);
      await client.send('Network.enable');
      let bytes = 0;
      client.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength;
      });
      await client.send('Network.emulateNetworkConditions', { offline: false, ...NETWORK });
      await page.goto(`${host.origin}/search`, { waitUntil: 'networkidle' });
      const opened = bytes;
      for (const query of QUERIES) {
        bytes = 0;
        const began = Date.now();
        await ask(page, query);
        rows.push({ visit: i + 1, opened, query, ms: Date.now() - began, bytes });
      }
      await page.close();
    }
  } finally {
    await browser.close();
    host.close();
  }
  console.table(rows);
});

/** Asks for words, and waits until the first of them is marked in a result. */
async function ask(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  await page.getByRole('searchbox').press('Enter');
  const [first = ''] = /\p{L}+/u.exec(query) ?? [];
  await page.waitForFunction(
    (word) =>
      [...document.querySelectorAll('main mark')].some((mark) =>
        mark.textContent?.toLowerCase().includes(word),
      ),
    first.toLowerCase().slice(0, 5),
  );
}
