import { createHash } from 'node:crypto';
import { inertJson } from '../inert-json.ts';
import { SUMMARIES_ID } from '../page-contract.ts';
import type { RenderedPage } from '../server.tsx';

/** What the bundle contributes to a page. Inline texts are allowed by their hashes, files by their origin. */
export interface PageAssets {
  css: string;
  /** Runs before the first paint. */
  beforePaint: string;
  /** Runs at the end of an article's HTML. */
  firstView: string;
  /** The app's own script, absolute on this site. */
  entry: string;
  /** What the entry needs at once, absolute on this site. */
  preloads: readonly string[];
  /** The one font file that the first view is set in, absolute on this site. */
  font: string;
  icon: string;
}

/** The finished HTML of a page, from `index.html` and what was rendered. */
export function composePage(template: string, page: RenderedPage, assets: PageAssets): string {
  const inline = [assets.beforePaint, ...(page.kind === 'article' ? [assets.firstView] : [])];
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy(inline, assets.css)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    page.head,
    `<style>${assets.css}</style>`,
    `<script>${assets.beforePaint}</script>`,
    // With font-display: optional this is what lets the first paint have the font, where it is quick.
    `<link rel="preload" href="${assets.font}" as="font" type="font/woff2" crossorigin>`,
    ...assets.preloads.map((href) => `<link rel="modulepreload" href="${href}">`),
    `<link rel="icon" href="${assets.icon}" type="image/svg+xml">`,
  ];
  const scripts = [
    ...(page.kind === 'article' ? [`<script>${assets.firstView}</script>`] : []),
    ...summariesOf(page),
    // async: a deferred module would hold back the browser's own way to the passage until it arrived
    `<script type="module" async src="${assets.entry}"></script>`,
  ];
  return fillTemplate(template, page, head.join(''), scripts.join(''));
}

/** The page as the dev server needs it: modules as they stand, no policy, styles by the dev client. */
export function composeDevPage(template: string, page: RenderedPage): string {
  const module = (path: string) => `<script type="module" src="/src/entry/${path}"></script>`;
  const head = [
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    page.head,
    '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
    module('inline/before-paint.ts'),
  ];
  const scripts = [...summariesOf(page), module('client.tsx')];
  return fillTemplate(template, page, head.join(''), scripts.join(''));
}

function summariesOf({ summaries }: RenderedPage): string[] {
  return summaries
    ? [`<script type="application/json" id="${SUMMARIES_ID}">${inertJson(summaries)}</script>`]
    : [];
}

function fillTemplate(template: string, page: RenderedPage, head: string, scripts: string): string {
  const kind = page.kind === 'not-found' ? ' data-page="not-found"' : '';
  const parts: [RegExp, string][] = [
    [/<html lang="en">/, `<html lang="${page.language}"${kind}>`],
    [/<!--otr:head-->/, head],
    [/<!--otr:app-->/, page.body],
    [/<!--otr:scripts-->\s*<script[^>]*><\/script>/, scripts],
  ];
  // The template's own line breaks go first: what is filled in must stay as it was hashed.
  return parts.reduce(
    (html, [mark, text]) => {
      if (!mark.test(html)) throw new Error(`index.html has lost its mark ${mark}.`);
      return html.replace(mark, () => text);
    },
    template.replace(/>\s*\n\s*</g, '><'),
  );
}

function policy(scripts: readonly string[], css: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(sourceHash).join(' ')}`,
    `style-src ${sourceHash(css)}`,
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
