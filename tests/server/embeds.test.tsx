import { describe, expect, test } from 'vitest';
import { articleGroup } from '#server/page-groups.ts';
import { renderEmbedPage, renderPassagePage } from '#server/passage-page.tsx';
import { ferry } from '../fixtures/island-articles.ts';
import { well, wellLedger } from '../fixtures/well-article.ts';
import { parseHtml } from '../parse-html.ts';

/* The well of Port Ember, its mayor and its digger are invented. */

const site = { base: '/news/', origin: 'https://paper.example' };
const known = { article: well, ledger: wellLedger };
const PAGE = 'https://paper.example/news/articles/lumbra-well/dry-day';

const group = articleGroup(known, { articles: [known], registry: empty() }, site);
const filesAt = (ending: string) => group.files().filter(({ path }) => path.endsWith(ending));

function empty() {
  return { groups: {}, speakers: {}, questions: {}, stories: {}, topics: {} };
}

test('every statement and every claim can be embedded, those of earlier ids too, and nothing else', () => {
  const ids = [
    ...['dry-day', 'rope-never-wet', 'depth.brack', 'depth.digger'],
    ...['square-open', 'depth.council'],
  ];
  expect(group.paths().filter((path) => path.endsWith('/embed'))).toEqual(
    [...ids, 'second-spring'].map((id) => `/articles/lumbra-well/${id}/embed`),
  );
  expect(filesAt('/oembed.json').map(({ path }) => path)).toEqual(
    ids.map((id) => `/articles/lumbra-well/${id}/oembed.json`),
  );
});

describe('the page for frames of an earlier id', () => {
  const at = (id: string) => {
    const page = renderEmbedPage(`/articles/lumbra-well/${id}/embed`, [known], site);
    return parseHtml(`<head>${page?.head}</head><body>${page?.body}</body>`);
  };

  test.each([
    ['depth.council', 'depth.brack', '9 metres, to the floor'],
    ['square-open', 'market', 'A crowd looked into the well. The market square stayed open.'],
  ])('of %s shows %s, and its link tells what became of the id', (id, now, words) => {
    const html = at(id);
    const address = 'https://paper.example/news/articles/lumbra-well';
    expect(html.querySelector('.words')?.textContent).toBe(words);
    expect(html.querySelector('a')?.getAttribute('href')).toBe(`${address}/${id}`);
    expect(html.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `${address}/${now}`,
    );
  });

  test('says that a passage was withdrawn, and leads out of the frame', () => {
    const html = at('second-spring');
    expect(html.querySelector('h1')?.textContent).toBe('This passage was withdrawn');
    expect(html.querySelector('main')?.textContent).toContain('Nobody else has heard of a spring.');
    expect(html.querySelector('s')?.textContent).toBe('a second spring lies under the square.');
    expect(html.querySelector('base')?.getAttribute('target')).toBe('_top');
    expect(html.querySelector('base')?.hasAttribute('href')).toBe(false);
  });
});

describe('the page for frames', () => {
  const page = renderEmbedPage('/articles/lumbra-well/dry-day/embed', [known], site);
  const html = parseHtml(`<head>${page?.head}</head><body>${page?.body}</body>`);

  test('has the words, whose they are, and a link that leaves the frame', () => {
    expect(html.querySelector('blockquote')?.textContent).toBe('“It ran dry on Tuesday”');
    expect(html.querySelector('main')?.textContent).toContain(
      'Ottoline Brack, Mayor of Port Ember',
    );
    const link = html.querySelector('a');
    expect(link?.getAttribute('href')).toBe(PAGE);
    expect(link?.getAttribute('target')).toBe('_top');
  });

  test('is not to be found by itself, and leads nowhere by itself', () => {
    expect(html.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(html.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(PAGE);
    expect(page?.redirectsTo).toBeUndefined();
  });

  test('names the site’s feed', () => {
    const feed = html.querySelector('link[rel=alternate][type="application/atom+xml"]');
    expect(feed?.getAttribute('href')).toBe('https://paper.example/news/feed.xml');
  });
});

test.each([
  ...['dry/embed', 'brack/embed', 'none/embed', 'dry-day/embed/x', 'toString/embed'],
  ...['hills/embed', 'mayor/embed', 'pledge/embed'],
])('there is no such page at %s', (path) => {
  expect(renderEmbedPage(`/articles/lumbra-well/${path}`, [known], site)).toBeUndefined();
});

describe('oEmbed', () => {
  test('is discovered at the page of the passage, as the site’s feed is', () => {
    const page = renderPassagePage('/articles/lumbra-well/dry-day', [known], site);
    const head = parseHtml(page?.head ?? '');
    const link = head.querySelector('link[type="application/json+oembed"]');
    expect(link?.getAttribute('href')).toBe(`${PAGE}/oembed.json`);
    const feed = head.querySelector('link[type="application/atom+xml"]');
    expect(feed?.getAttribute('href')).toBe('https://paper.example/news/feed.xml');
    const block = renderPassagePage('/articles/lumbra-well/dry', [known], site);
    expect(block?.head).not.toContain('oembed');
  });

  test('is discovered at the page of an earlier id as at that of the one it led to', () => {
    const page = renderPassagePage('/articles/lumbra-well/depth.council', [known], site);
    const link = parseHtml(page?.head ?? '').querySelector('link[type="application/json+oembed"]');
    expect(link?.getAttribute('href')).toBe(
      'https://paper.example/news/articles/lumbra-well/depth.brack/oembed.json',
    );
  });

  test('answers under an earlier id with what it leads to', () => {
    const [file] = filesAt('/depth.council/oembed.json');
    const { url, html } = JSON.parse(file?.text ?? '');
    expect(url).toBe('https://paper.example/news/articles/lumbra-well/depth.council');
    expect(html).toContain('<p>9 metres, to the floor</p>');
  });

  test('answers with a quotation that reads without its script', () => {
    const [file] = filesAt('/dry-day/oembed.json');
    const answer = JSON.parse(file?.text ?? '');
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_name: 'On the Record',
      provider_url: 'https://paper.example/news/',
      author_name: 'Ottoline Brack',
      url: PAGE,
      width: 600,
      height: null,
    });
    const html = parseHtml(answer.html);
    const quote = html.querySelector('blockquote.on-the-record');
    expect(quote?.getAttribute('cite')).toBe(PAGE);
    expect(quote?.getAttribute('lang')).toBe('en-GB');
    expect([...(quote?.children ?? [])].map((one) => one.textContent)).toEqual([
      '“It ran dry on Tuesday”',
      '– Ottoline Brack, Mayor of Port Ember',
      `${well.headline}, On the Record, 2 January 2031`,
    ]);
    expect(html.querySelector('script')?.getAttribute('src')).toBe(
      'https://paper.example/news/embed.js',
    );
  });

  test('gives a claim with its question, its bound and scope, its kind and who checked it', () => {
    const at = { base: '/', origin: 'https://lumbra.example' };
    const files = articleGroup(
      { article: ferry, ledger: undefined },
      { articles: [], registry: empty() },
      at,
    ).files();
    const linesOf = (id: string) => {
      const file = files.find(({ path }) => path === `/articles/lumbra-ferry/${id}/oembed.json`);
      const document = parseHtml(JSON.parse(file?.text ?? '').html);
      return [...(document.querySelector('blockquote')?.children ?? [])].map(
        (line) => line.textContent,
      );
    };
    const source = 'Ferry aground off Lumbra, harbour office says, On the Record, 2 March 2031';
    expect(linesOf('aboard.captain')).toEqual([
      'Claim: How many were aboard?',
      '38 passengers, without the crew',
      '“38 passengers”',
      '– Ярина Хвилька, Captain of the ferry, via The Lumbra Lantern',
      'Disputed by Lumbra Wave Survey',
      source,
    ]);
    expect(linesOf('depth.lantern')).toEqual([
      'Claim: How deep is the water there?',
      'Reported: more than 3 metres',
      '– The Lumbra Lantern, Newspaper',
      'Not independently verified: Lumbra Wave Survey could not verify it',
      source,
    ]);
  });
});
