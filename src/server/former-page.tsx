import { type Ledger, lastWords } from '#content/ledger.ts';
import { articlePath, hrefUnder, passagePath } from '#links/addresses.ts';
import { embedPath } from '#links/embed-address.ts';
import { historyPath } from '#links/publication-addresses.ts';
import { inLanguage, pageWords } from '#messages/catalogue/in-language.static.ts';
import { DEFAULT_LOCALE } from '#messages/catalogue/language.ts';
import { articleCardOf } from '#publish/cards/card.ts';
import { lettersWithoutFont } from '#publish/cards/printable.ts';
import type { ExportFile } from '#publish/data/export-file.ts';
import { oembedFiles, wasEmbeddable } from '#publish/embeds.ts';
import {
  MovedArticlePage,
  WithdrawnArticlePage,
} from '#ui/passage-page/FormerArticlePages.static.tsx';
import type { FormerSlug } from './former-slugs.ts';
import { ArticleHead, WithdrawnHead } from './heads.tsx';
import { articlePaths } from './page-groups.ts';
import { feedOf, inFrame, pageOf, renderEmbedPage, renderPassagePage } from './passage-page.tsx';
import type { Publication } from './publication.ts';
import { renderPublicationPage } from './publication-pages.tsx';
import type { RenderedPage, Site } from './rendered-page.ts';
import { articleOf, type SiteArticle } from './site-articles.ts';

/** The addresses under a former slug: its own, its history, and those of all passages. */
export function formerPaths(
  { slug, resolution, ledger }: FormerSlug,
  articles: readonly SiteArticle[],
): string[] {
  const own = articlePath(slug);
  if (resolution.kind === 'moved') {
    const now = articleOf(articles, resolution.to);
    const from = articlePath(resolution.to).length;
    return now ? articlePaths(now).map((path) => own + path.slice(from)) : [own];
  }
  if (!ledger) return [own];
  const ids = [...new Set(ledger.revisions.flatMap(({ set }) => Object.keys(set)))];
  return [
    own,
    historyPath(slug),
    ...ids.map((id) => passagePath(slug, id)),
    ...ids.filter((id) => wasEmbeddable(ledger, id)).map((id) => embedPath(slug, id)),
  ];
}

/** What oEmbed answers under a former slug; nothing for an article that was withdrawn. */
export function formerFiles(
  { slug, resolution }: FormerSlug,
  articles: readonly SiteArticle[],
  home: string,
): ExportFile[] {
  const now = resolution.kind === 'moved' ? articleOf(articles, resolution.to) : undefined;
  if (!now) return [];
  const { article, ledger } = now;
  return inLanguage(article.language, () => oembedFiles(article, ledger, home, slug));
}

/** Renders an address under a former slug; nothing for any other. */
export function renderFormerPage(
  path: string,
  former: readonly FormerSlug[],
  publication: Publication,
  site: Site,
): RenderedPage | undefined {
  const { articles } = publication;
  const own = path.replace(/\/$/, '');
  const known = former.find(({ slug }) => `${own}/`.startsWith(`${articlePath(slug)}/`));
  if (!known) return undefined;
  const { slug, resolution, ledger } = known;
  const rest = own.slice(articlePath(slug).length);
  if (resolution.kind === 'moved') {
    if (rest === '') return renderMoved(resolution.to, articles, site);
    const now = articlePath(resolution.to) + rest;
    return (
      renderPassagePage(now, articles, site) ??
      renderEmbedPage(now, articles, site) ??
      renderPublicationPage(now, publication, site)
    );
  }
  const pageWith = (words?: string) =>
    inLanguage(DEFAULT_LOCALE, () => renderWithdrawn(resolution, ledger, words, site));
  if (rest === '') return pageWith();
  if (!ledger) return undefined;
  if (own === historyPath(slug)) return pageWith();
  const [, id = '', frame] = /^\/([^/]+)(\/embed)?$/.exec(rest) ?? [];
  const words = lastWords(ledger, id)?.words;
  if (words === undefined || (frame && !wasEmbeddable(ledger, id))) return undefined;
  return frame ? inFrame(pageWith(words)) : pageWith(words);
}

/** A withdrawn article says of itself no more than its ledger has, which is not in which language it was. */
function renderWithdrawn(
  { on, reason }: Extract<FormerSlug['resolution'], { kind: 'withdrawn' }>,
  ledger: Ledger | undefined,
  words: string | undefined,
  site: Site,
): RenderedPage {
  const headline = ledger && lastWords(ledger, 'headline')?.words;
  return pageOf(
    <WithdrawnHead
      title={[pageWords().withdrawnArticle, headline].filter(Boolean).join(' – ')}
      reason={reason}
      feed={feedOf(site)}
    />,
    <WithdrawnArticlePage
      headline={headline}
      on={on}
      reason={reason}
      words={words}
      base={site.base}
    />,
  );
}

function renderMoved(
  slug: string,
  articles: readonly SiteArticle[],
  site: Site,
): RenderedPage | undefined {
  const known = articleOf(articles, slug);
  if (!known) return undefined;
  const { article, ledger } = known;
  const href = hrefUnder(site.base, articlePath(slug));
  return inLanguage(article.language, () => ({
    ...pageOf(
      <ArticleHead
        article={article}
        isDraft={!ledger}
        hasCard={lettersWithoutFont(articleCardOf(article)) === ''}
        home={site.origin + site.base}
      />,
      <MovedArticlePage article={article} href={href} base={site.base} />,
    ),
    redirectsTo: href,
  }));
}
