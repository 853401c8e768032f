/**
 * `npm run size`: the size budgets, on the built site. With `--json` it prints a list for `count.mjs`.
 * A budget measures what a reader waits for, so of the HTML only what comes up to the text's end counts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const brotli = (data) => brotliCompressSync(data).length;
const sizesOf = (folder, name, sizeOf) =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => sizeOf(readFileSync(join(folder, file))));
const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);

/** The text of a page and the styles it needs: everything up to the end of `main`. */
function upToText(file) {
  const html = readFileSync(file);
  const end = html.indexOf('</main>');
  return end < 0 ? 0 : brotli(html.subarray(0, end));
}

/** Of the app, and of the words that it loads with it: a page has those of one language. */
const app = sum(sizesOf('dist/assets', /^(client|jsx-runtime)-.*\.js$/, brotli));
const inLanguage = (language) =>
  app + sum(sizesOf('dist/assets', new RegExp(`^${language}-.*\\.js$`), brotli));

const budgets = [
  ...['en', 'uk', 'ar'].map((language) => ({
    name: `JavaScript of an article page before interaction, in “${language}”, brotli`,
    size: inLanguage(language) > app ? inLanguage(language) : 0,
    sizeLimit: 98_500,
  })),
  {
    name: 'Text and styles of the article, up to </main>, brotli',
    size: upToText('dist/articles/izyum-burial-site.html'),
    sizeLimit: 12_800,
  },
  {
    name: 'Text and styles of the front page, up to </main>, brotli',
    size: upToText('dist/index.html'),
    sizeLimit: 12_800,
  },
  {
    name: 'The reading font of the first view',
    size: sum(sizesOf('dist/assets', /^literata-latin-.*\.woff2$/, ({ length }) => length)),
    sizeLimit: 60_000,
  },
].map((budget) => ({ ...budget, passed: budget.size > 0 && budget.size <= budget.sizeLimit }));

if (process.argv.includes('--json')) console.log(JSON.stringify(budgets));
else
  for (const { name, size, sizeLimit } of budgets) console.log(`${name}: ${size} of ${sizeLimit}`);
process.exitCode = budgets.every(({ passed }) => passed) ? 0 : 1;
