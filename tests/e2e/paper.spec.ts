import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { article } from '#articles/izyum-burial-site/article.ts';
import { blockText } from '#content/block.ts';
import { expect, test } from './fixtures.ts';
import { openReader, PHONE, READER, WIDE } from './reader-page.ts';

/* What is on paper, read back from the PDF that the browser prints. */

/** The text of each page of a printed page, its lines joined. */
async function printed(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<string[]> {
  const pdf = await page.pdf({ format });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text;
}

const flow = (text: string) => text.replaceAll(/\s+/g, ' ');

/** The article with its reading font, which a second visit has by the first paint. */
async function openWithFont(page: Page): Promise<void> {
  await openReader(page);
  await page.waitForFunction(() => document.fonts.check('1rem Literata'));
  await openReader(page);
  await expect(page.locator('html')).toHaveAttribute('data-font');
}

const HEADINGS = [
  'Who says it',
  'Facts and figures',
  ...Object.values(article.facts).map(({ question }) => question),
  'Denied, or not answered',
  'Where',
  'When',
];

test.use(WIDE);

test('the article is printed whole, well divided, and its words are copied right and in order', async ({
  page,
}) => {
  await openWithFont(page);
  const onA4 = await printed(page, 'A4');
  const onLetter = await printed(page, 'Letter');
  for (const [format, pages] of [
    ['A4', onA4],
    ['Letter', onLetter],
  ] as const) {
    await test.step(`on ${format} it takes at most four pages, none of them empty or with a stranded heading`, () => {
      expect(pages.length).toBeLessThanOrEqual(4);
      for (const [i, text] of pages.entries()) {
        expect(text).toContain(`${i + 1} / ${pages.length}`);
        expect(text.length).toBeGreaterThan(300);
        const lines = text.split('\n').filter((line) => !/^\d+( \/ \d+)?$/.test(line.trim()));
        expect(HEADINGS).not.toContain(lines.at(-1)?.trim());
      }
    });
  }
  await test.step('what this is, the text, the notes, the facts', () => {
    const text = flow(onA4.join('\n'));
    const parts = [
      '/articles/izyum-burial-site · 16 September 2022 · revision',
      article.headline,
      'been independently verified.',
      'The United States has sent Kyiv about US$15.1 billion',
      'Who says it',
      '8 Volodymyr Zelensky, President of Ukraine, direct quote, Video address, late on Thursday 15 September: “Russia is leaving death',
      '12 Vladimir Putin, President of Russia, no comment: President Vladimir Putin has yet',
      'Facts and figures',
      'more than 400 bodies, in forests nearby Zelensky · President of Ukraine',
      'Not independently verified: Reuters could not verify it',
      'Where',
      'When',
      '10–11 September 2022',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    // Numbers stand in the margin, and so between the words of a page's paragraphs.
    for (const block of article.blocks) {
      const [first = ''] = flow(blockText(block)).split(/(?<=[.”]) /);
      expect(text).toContain(first.trim());
    }
    expect(text).toContain('Thousands of Russian soldiers');
    for (const sign of ['¶', 'Close', 'Copy link', 'What the labels mean', 'Share']) {
      expect(text).not.toContain(sign);
    }
  });
});

test('a print of chosen speakers says so in its first lines', async ({ page }) => {
  await test.step('filtered, that it is an excerpt, and of what', async () => {
    await openReader(page, '?speaker=zelensky,biden&show=words');
    const [first = '', ...others] = await printed(page);
    const text = flow([first, ...others].join('\n'));
    const start = flow(first).replace(/^1 \/ \d+ /, '');
    expect(start).toMatch(
      /^Excerpt of “440 graves found at burial site in recaptured Izyum, Ukraine says”: only the paragraphs with words of Volodymyr Zelensky Joe Biden http/,
    );
    expect(text).not.toContain(
      'Russia denies both that it has aimed at civilians and that it has committed war crimes. 10',
    );
    // The notes are those of what is left, by the numbers of the whole text.
    expect(text).toContain('16 Joe Biden, President of the United States, reported');
    expect(text).not.toContain('5 Reuters, News agency');
  });
  await test.step('marked, whose the words are', async () => {
    await openReader(page, '?speaker=putin');
    const [first = ''] = await printed(page);
    expect(flow(first)).toContain(
      'Marked in “440 graves found at burial site in recaptured Izyum, Ukraine says”: the words of Vladimir Putin http',
    );
    expect(flow(first)).not.toContain('Excerpt');
  });
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('neither a sheet nor its veil is printed, and the panel in it is', async ({ page }) => {
    await openReader(page);
    await page.getByRole('button', { name: 'Facts', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    const text = flow((await printed(page)).join('\n'));
    expect(text).toContain(
      'Russia denies both that it has aimed at civilians and that it has committed war crimes.',
    );
    expect(text.match(/How many graves or bodies at Izyum\?/g)).toHaveLength(1);
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what is chosen is said as well', async ({ page }) => {
    await page.goto(READER);
    await page.getByRole('checkbox', { name: 'Volodymyr Zelensky' }).check();
    await page.getByRole('radio', { name: 'Only their words' }).check();
    const [first = ''] = await printed(page);
    expect(flow(first)).toContain('only the paragraphs with words of Volodymyr Zelensky http');
  });
});
