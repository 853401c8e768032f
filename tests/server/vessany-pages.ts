import type { Registry } from '#content/registry.ts';
import { renderPublicationPage } from '#server/publication-pages.tsx';
import { vessany } from '../fixtures/vessany/registry.ts';
import { vessanyArticles } from '../fixtures/vessany/vessany-articles.ts';
import { well, wellLedger } from '../fixtures/well-article.ts';
import { parseHtml } from '../parse-html.ts';

/** Where the pages of these tests stand. */
export const site = { base: '/news/', origin: 'https://news.example' };

/** The invented country’s articles, and one of the island that was recorded. */
export const publication = {
  registry: vessany as Registry,
  articles: [
    ...vessanyArticles.map((article) => ({ article, ledger: undefined })),
    { article: well, ledger: wellLedger },
  ],
};

/** A page of that publication, as a document. */
export function pageAt(path: string) {
  const page = renderPublicationPage(path, publication, site);
  if (!page) throw new Error(`There is no page at ${path}.`);
  const html = parseHtml(`<head>${page.head}</head><body>${page.body}</body>`);
  const text = (selector: string) =>
    [...html.querySelectorAll(selector)].map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
  return { page, html, text };
}

/** The days from 1 January 2031, counted from 0. */
export function dayAfter(i: number) {
  return new Date(Date.UTC(2031, 0, 1 + i))
    .toISOString()
    .slice(0, 10) as `${number}-${number}-${number}`;
}
