import { Readability } from '@mozilla/readability';
import iconv from 'iconv-lite';
import { JSDOM, VirtualConsole } from 'jsdom';
import { dayOf } from './day-of.ts';
import { decodeText } from './decode-text.ts';
import { htmlBlocks } from './html-blocks.ts';
import { type ImportedText, plainBlock } from './imported.ts';

/** What stands around an article on a page; named in the report of what was left out. */
const AROUND: readonly [selector: string, name: string][] = [
  ['nav, [role=navigation], [role=menu]', 'navigation'],
  [
    '[role=dialog], dialog, [class*=cookie i], [id*=cookie i], [class*=consent i], [id*=consent i], [class*=gdpr i]',
    'a notice about cookies',
  ],
  [
    '[class*=advert i], [id*=advert i], [class*=sponsor i], ins.adsbygoogle, [class~=ad], [class~=ads], [id^=ad-], [class^=ad-], [class*="-ad-"]',
    'adverts',
  ],
  [
    'aside, [role=complementary], [class*=related i], [class*=sidebar i], [class*=most-read i], [class*=recommended i]',
    'what stands at the side',
  ],
  [
    '[class*=newsletter i], [class*=subscribe i], [class*=paywall i], [class*=signup i]',
    'an offer to subscribe',
  ],
  ['[class*=share i], [class*=social i]', 'buttons to share'],
  ['[class*=comment i], [id*=comment i]', 'readers’ comments'],
  ['footer, [role=contentinfo], [class*=site-footer i]', 'the foot of the page'],
  ['form', 'a form'],
];

/** Reads a saved page: the article in it, without what stands around. Nothing in it is run or loaded. */
export function readHtml(bytes: Uint8Array, name: string): ImportedText {
  const document = parseHtml(decodePage(bytes, name));
  const meta = metadataOf(document);
  const scripts = document.querySelectorAll('script, iframe, object, embed').length;
  const dropped = [
    ...withoutSurroundings(document),
    ...(scripts > 0
      ? [
          `Left out: ${scripts} ${scripts === 1 ? 'script or frame' : 'scripts and frames'}, which were not run.`,
        ]
      : []),
  ];
  const whole = htmlBlocks(document.body);
  const article = new Readability(parseHtml(document.documentElement.outerHTML), {
    charThreshold: 200,
  }).parse();
  const found = article?.content ? htmlBlocks(parseHtml(article.content).body) : undefined;
  const length = (blocks: readonly { text: string }[]) =>
    blocks.reduce((sum, { text }) => sum + text.length, 0);
  // Of a short page without surroundings the reader keeps too little.
  const isFound = found && length(found.blocks) >= Math.max(200, length(whole.blocks) * 0.5);
  const chosen = isFound ? found : whole;
  // The reader takes the headline off, and a page’s own title has the site’s name in it.
  const heading = whole.blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  const title = heading?.text ?? meta.title ?? article?.title ?? undefined;
  const own = heading ?? (title ? plainBlock('heading', title, 0, { level: 1 }) : undefined);
  const same = chosen.blocks.findIndex(({ text }) => text === own?.text);
  const isThere = own === undefined || same !== -1;
  const blocks = isThere
    ? chosen.blocks.map((block, i) => (own && i === same ? own : block))
    : [own, ...chosen.blocks];
  const byline = meta.byline ?? article?.byline ?? undefined;
  return {
    blocks,
    ...meta,
    ...(own && { title: own.text }),
    ...(byline && { byline: byline.replace(/\s+/g, ' ').trim() }),
    pictures: chosen.pictures.map((one) => ({ ...one, before: one.before + (isThere ? 0 : 1) })),
    dropped,
  };
}

/** Parses without a window: scripts do not run, and nothing is fetched. */
export function parseHtml(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

/** A page may name its encoding itself. */
function decodePage(bytes: Uint8Array, name: string): string {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const named = /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1];
  const marked = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0xef;
  return named && !marked && iconv.encodingExists(named) && !/^utf-?(?:8|16)/i.test(named)
    ? iconv.decode(Buffer.from(bytes), named)
    : decodeText(bytes, name);
}

function withoutSurroundings(document: Document): string[] {
  return AROUND.flatMap(([selector, what]) => {
    const found = [...document.body.querySelectorAll(selector)].filter(
      (element) =>
        element !== document.body &&
        !/^(?:ARTICLE|MAIN|HTML|BODY)$/.test(element.tagName) &&
        element.querySelector('article, main') === null,
    );
    const words = found
      .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
      .find((text) => text !== '');
    for (const element of found) element.remove();
    if (words === undefined) return [];
    const first = words.split(' ').slice(0, 8).join(' ');
    return [`Left out: ${what} (“${first}${first.length < words.length ? ' …' : ''}”).`];
  });
}

function metadataOf(document: Document): Partial<ImportedText> {
  const content = (selector: string) =>
    document.querySelector(selector)?.getAttribute('content') ?? undefined;
  const data = linkedData(document);
  const date =
    content(
      'meta[property="article:published_time"], meta[name="date"], meta[itemprop="datePublished"]',
    ) ??
    text(data, 'datePublished') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    undefined;
  const language = document.documentElement.getAttribute('lang') ?? undefined;
  const title = text(data, 'headline') ?? content('meta[property="og:title"]');
  const byline = authorOf(data) ?? content('meta[name="author"]');
  const address =
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ??
    content('meta[property="og:url"]');
  const published = dayOf(date);
  return {
    ...(title && { title }),
    ...(byline && { byline }),
    ...(published && { published }),
    ...(language && { language }),
    ...(address && /^https?:\/\//.test(address) && { address }),
  };
}

type Data = Record<string, unknown>;

function linkedData(document: Document): Data {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const parsed: unknown = JSON.parse(script.textContent ?? '');
      const found = [parsed, (parsed as Data | null)?.['@graph']]
        .flat()
        .find((one) => /Article/.test(String((one as Data | null)?.['@type'])));
      if (found) return found as Data;
    } catch {
      // Broken data on a page say nothing; the page is read all the same.
    }
  }
  return {};
}

function text(data: Data, key: string): string | undefined {
  const value = data[key];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function authorOf(data: Data): string | undefined {
  const names = [data.author]
    .flat()
    .flatMap((one) =>
      typeof one === 'string' ? [one] : (text((one ?? {}) as Data, 'name') ?? []),
    );
  return names.length > 0 ? names.join(', ') : undefined;
}
