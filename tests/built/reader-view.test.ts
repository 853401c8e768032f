import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { article } from '#articles/izyum-burial-site/article.ts';
import { blockText } from '#content/block.ts';
import { parseHtml } from '../parse-html.ts';
import { ROOT_DIR } from '../sites/hosts.ts';
import { builtFile } from './built-page.ts';

/* What the reader views of browsers, and programs that clip pages, make of the article. */

const HTML = builtFile(ROOT_DIR, 'articles/izyum-burial-site.html');
const ADDRESS = 'https://news.example/articles/izyum-burial-site';

interface Extract {
  title: string | null | undefined;
  description: string | null | undefined;
  content: string | null | undefined;
}

const READERS: Record<string, () => Promise<Extract> | Extract> = {
  Readability: () => {
    const extract = new Readability(new JSDOM(HTML, { url: ADDRESS }).window.document).parse();
    return { title: extract?.title, description: extract?.excerpt, content: extract?.content };
  },
  Defuddle: () => Defuddle(new JSDOM(HTML, { url: ADDRESS })),
};

describe.each(Object.entries(READERS))('%s', async (_name, read) => {
  const { title, description, content } = await read();

  test('gives headline and standfirst', () => {
    expect(title).toBe(article.headline);
    expect(description).toBe(article.standfirst);
  });

  test('gives every paragraph to the letter, and neither panels nor signs', () => {
    const document = parseHtml(content ?? '');
    const paragraphs = [...document.querySelectorAll('p')].map((p) => flow(p.textContent ?? ''));
    for (const one of article.blocks.slice(1)) {
      expect(paragraphs).toContain(flow(blockText(one)));
    }
    const text = flow(document.body.textContent ?? '');
    for (const stray of [
      '¶',
      'Who is quoted',
      'Facts and figures',
      'Show the whole story',
      'Excerpt',
    ]) {
      expect(text).not.toContain(stray);
    }
  });

  test('gives the article’s words and no others, F1 at least 0.99', () => {
    const body = parseHtml(content ?? '').body;
    // Paragraphs are words apart.
    for (const block of body.querySelectorAll('p')) block.append(' ');
    const given = wordsOf(body.textContent ?? '');
    const own = wordsOf(
      [`${article.dateline} –`, ...article.blocks.map((one) => blockText(one))].join(' '),
    );
    expect(own.length).toBeGreaterThan(400);
    expect(f1(given, own)).toBeGreaterThanOrEqual(0.99);
  });
});

test('the measure falls with words that are missing, and with words too many', () => {
  expect(f1(['a', 'b'], ['a', 'b'])).toBe(1);
  expect(f1(['a'], ['a', 'b'])).toBeCloseTo(0.667, 3);
  expect(f1(['a', 'b', 'a', 'a'], ['a', 'b'])).toBeCloseTo(0.667, 3);
});

/** Harmonic mean of precision and recall, over the words as a bag. */
function f1(given: readonly string[], own: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of own) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of given) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / (given.length + own.length);
}

function wordsOf(text: string): string[] {
  return flow(text).split(' ');
}

/** White space aside: Defuddle closes up the space before three dots. */
function flow(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(' ...', '...').trim();
}
