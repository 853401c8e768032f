import { createHash } from 'node:crypto';
import { PRINT_STYLES_PATH } from '#links/addresses.ts';
import { interfaceFor, wordsModule } from '#messages/catalogue/language.ts';
import { directionOf } from '#messages/direction.ts';
import type { RenderedPage } from '#server/rendered-page.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';

/** What the bundle contributes to a page. Inline texts are allowed by their hashes, files by their origin. */
export interface PageAssets {
  css: string;
  /** Runs before the first paint. */
  beforePaint: string;
  /** Runs at the end of the HTML; absent where there is nothing to prepare. */
  atEnd?: string | undefined;
  /** The app, on pages that it hydrates. Paths are absolute on this site. */
  app?: {
    entry: string;
    /** What the entry needs at once. */
    preloads: readonly string[];
    /** The interface's words in the page's language, where they are a file of their own. */
    words?: string;
  };
  icon: string;
  /** The style sheet for paper. */
  printStyles: string;
}

/** The finished HTML of a page, from `index.html` and what was rendered. */
export function composePage(template: string, page: RenderedPage, assets: PageAssets): string {
  const { app, atEnd, beforePaint, icon, printStyles } = assets;
  const css = assets.css + (page.rules ?? '');
  const inline = [beforePaint, ...(atEnd ? [atEnd] : [])].map(sharedHash);
  // Rules are the page's own: no other will ask for their hash.
  const styles = page.rules ? sourceHash(css) : sharedHash(css);
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy(inline, styles, page.searches)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    // Phones make links of what they take for a date or a telephone number.
    '<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">',
    ...(page.redirectsTo
      ? [`<meta http-equiv="refresh" content="0; url=${page.redirectsTo}">`]
      : []),
    page.head,
    `<style>${css}</style>`,
    ...(app?.preloads ?? []).map((href) => `<link rel="modulepreload" href="${href}">`),
    `<script>${beforePaint}</script>`,
    `<link rel="icon" href="${icon}" type="image/svg+xml">`,
  ];
  const end = [
    `<link rel="stylesheet" href="${printStyles}" media="print">`,
    ...(atEnd ? [`<script>${atEnd}</script>`] : []),
    ...articleDataOf(page, app?.words ?? ''),
    // async: a deferred module would hold back the browser's own way to the passage until it arrived
    ...(app?.words ? [`<link rel="modulepreload" href="${app.words}">`] : []),
    ...(app ? [`<script type="module" async src="${app.entry}"></script>`] : []),
    ...structuredDataOf(page),
  ];
  return fillTemplate(template, page, head.join(''), end.join(''));
}

/** The article for the app, before the script that reads it. Most of its words stand in the page already, so they compress to little. */
function articleDataOf({ article, language }: RenderedPage, words: string): string[] {
  if (!article) return [];
  const attributes = `id="${ELEMENT_IDS.data}" lang="${language}" data-catalogue="${words}"`;
  return [`<script type="application/json" ${attributes}>${inertJson(article.data)}</script>`];
}

/** At the end of the body: search engines read it there too, and the text comes first. */
function structuredDataOf({ structuredData }: RenderedPage): string[] {
  return structuredData
    ? [`<script type="application/ld+json">${inertJson(structuredData)}</script>`]
    : [];
}

/** The page as the dev server needs it: modules as they stand, no policy, styles by the dev client. */
export function composeDevPage(template: string, page: RenderedPage): string {
  const module = (path: string) => `<script type="module" src="/src/client/${path}"></script>`;
  const head = [
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    page.head,
    `<style>${page.css ?? ''}${page.rules ?? ''}</style>`,
    '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
    `<link rel="stylesheet" href="${PRINT_STYLES_PATH}" media="print">`,
    module('before-paint.inline.ts'),
  ];
  const words = wordsModule(interfaceFor(page.language).language);
  const redirect = page.redirectsTo ? [module('redirect-to-reader.inline.ts')] : [];
  const search = page.searches ? [module('search-page.tsx')] : redirect;
  const scripts =
    page.kind === 'article' ? [module('article-page.inline.ts'), module('main.tsx')] : search;
  return fillTemplate(
    template,
    page,
    head.join(''),
    [...articleDataOf(page, `/${words}`), ...scripts, ...structuredDataOf(page)].join(''),
  );
}

/** `index.html`, around what is filled in. */
const TEMPLATE =
  /^(.*)<html lang="en">(.*)<!--otr:head-->(.*)<!--otr:page-->(.*)<!--otr:scripts--><script[^>]*><\/script>(.*)$/s;

function fillTemplate(template: string, page: RenderedPage, head: string, end: string): string {
  const { article, body, language } = page;
  // The template's own line breaks go; those of what is filled in must stay as they were hashed.
  const parts = TEMPLATE.exec(template.replace(/>\s*\n\s*</g, '><'));
  if (!parts) {
    throw new Error(
      'index.html needs, in this order: <html lang="en">, <!--otr:head-->, <!--otr:page-->, <!--otr:scripts--> and a script behind it.',
    );
  }
  const [, start, beforeHead, beforePage, beforeEnd, rest] = parts;
  const data = article
    ? ` data-revision="${article.revision}" data-known="${article.speakers.join(' ')}"`
    : '';
  const html = `<html lang="${language}" dir="${directionOf(language)}"${data}>`;
  return [start, html, beforeHead, head, beforePage, body, beforeEnd, end, rest].join('');
}

/**
 * What a page may load and run, what stands inside it by its hash. The search runs Pagefind's
 * WebAssembly and sends its form to itself; its page alone may.
 */
function policy(scripts: readonly string[], styles: string, searches = false): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${searches ? "'wasm-unsafe-eval' " : ''}${scripts.join(' ')}`,
    `style-src 'self' ${styles}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    `form-action ${searches ? "'self'" : "'none'"}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const sharedHashes = new Map<string, string>();

/** The hash of what many pages share. Not by `madeOnce`, whose key takes longer than the hash. */
function sharedHash(text: string): string {
  const hash = sharedHashes.get(text) ?? sourceHash(text);
  sharedHashes.set(text, hash);
  return hash;
}

/** JSON that is safe inside a script element. */
export function inertJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
