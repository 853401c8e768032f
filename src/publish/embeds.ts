import type { Article } from '#content/article.ts';
import { type Ledger, lastWords } from '#content/ledger.ts';
import { resolvePassage, standingIds } from '#content/resolve-passage.ts';
import { HOME_PATH, hrefUnder, passagePath } from '#links/addresses.ts';
import { EMBED_SCRIPT_PATH, oembedPath } from '#links/embed-address.ts';
import { embedOf } from '#messages/citation.ts';
import { describePassage } from '#messages/describe-passage.ts';
import { titleOf } from '#messages/previews.ts';
import type { ExportFile } from './data/export-file.ts';
import { jsonText } from './data/exports-of.ts';

/** What others may put into their pages: statements and claims. */
export function embeddable(article: Article): string[] {
  return [
    ...Object.keys(article.statements),
    ...Object.entries(article.facts).flatMap(([fact, { claims }]) =>
      Object.keys(claims).map((claim) => `${fact}.${claim}`),
    ),
  ];
}

/** The ids that stand in pages of others or may: those, and the given up ones that were such when published. */
export function embedIds(article: Article, ledger: Ledger | undefined): string[] {
  const before = Object.keys(article.former).filter((id) => ledger && wasEmbeddable(ledger, id));
  return [...new Set([...embeddable(article), ...before])];
}

export function wasEmbeddable(ledger: Ledger, id: string): boolean {
  const kind = lastWords(ledger, id)?.kind;
  return kind === 'statement' || kind === 'claim';
}

/** The width that a quotation is dressed to, in pixels. */
const WIDTH = 600;

/**
 * For each of them that was not withdrawn an answer as oEmbed has it (https://oembed.com), which needs no
 * server. `slug` is the article's own or an earlier one.
 */
export function oembedFiles(
  article: Article,
  ledger: Ledger | undefined,
  home: string,
  slug = article.slug,
): ExportFile[] {
  return embedIds(article, ledger).flatMap((id) => {
    const [target] = standingIds(resolvePassage(article, id));
    const passage = target === undefined ? undefined : describePassage(article, target);
    if (!passage) return [];
    const link = hrefUnder(home, passagePath(article.slug, id));
    const answer = {
      version: '1.0',
      type: 'rich',
      provider_name: 'On the Record',
      provider_url: hrefUnder(home, HOME_PATH),
      title: titleOf(article, passage),
      ...(passage.speaker && { author_name: passage.speaker.name }),
      url: link,
      html: embedOf(article, passage, link, hrefUnder(home, EMBED_SCRIPT_PATH)),
      width: WIDTH,
      // As high as its words: a quotation is no frame.
      height: null,
      cache_age: 86_400,
    };
    return [{ path: oembedPath(slug, id), text: jsonText(answer) }];
  });
}

/**
 * The headers that pages in frames, and what other sites fetch, are to be served with, in the form that
 * Netlify and Cloudflare Pages read. README says how other hosts set them.
 */
export function headersText(base: string): string {
  const rules = [
    ['articles/*/embed', ['Content-Security-Policy: frame-ancestors *']],
    ['articles/*/oembed.json', ['Access-Control-Allow-Origin: *']],
    [
      'embed.js',
      [
        'Access-Control-Allow-Origin: *',
        'Cross-Origin-Resource-Policy: cross-origin',
        'Cache-Control: public, max-age=86400',
      ],
    ],
  ] as const;
  return `${rules
    .map(([path, lines]) => [base + path, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n')}\n`;
}
