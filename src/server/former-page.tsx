import { type Ledger, lastWords } from '#content/ledger.ts';
import { articlePath, hrefUnder, passagePath } from '#links/addresses.ts';
import { inLanguage, pageWords } from '#messages/catalogue/in-language.static.ts';
import { DEFAULT_LOCALE } from '#messages/catalogue/language.ts';
import {
  MovedArticlePage,
  WithdrawnArticlePage,
} from '#ui/passage-page/FormerArticlePages.static.tsx';
import type { FormerSlug } from './former-slugs.ts';
import { MovedHead, WithdrawnHead } from './heads.tsx';
import { feedOf, pageOf, passagePageIds, renderPassagePage } from './passage-page.tsx';
import type { RenderedPage, Site } from './rendered-page.ts';
import { articleOf, type SiteArticle } from './site-articles.ts';

/** The addresses under a former slug: its own, and those of all passages. */
export function formerPaths(
  { slug, resolution, ledger }: FormerSlug,
  articles: readonly SiteArticle[],
): string[] {
  const now = resolution.kind === 'moved' ? articleOf(articles, resolution.to) : undefined;
  const ids = now ? passagePageIds(now.article) : everPublished(ledger);
  return [articlePath(slug), ...ids.map((id) => passagePath(slug, id))];
}

function everPublished(ledger: Ledger | undefined): string[] {
  const revisions = ledger?.revisions ?? [];
  return [...new Set(revisions.flatMap(({ set }) => Object.keys(set)))];
}

/** Renders an address under a former slug; nothing for any other. */
export function renderFormerPage(
  path: string,
  former: readonly FormerSlug[],
  articles: readonly SiteArticle[],
  site: Site,
): RenderedPage | undefined {
  const own = path.replace(/\/$/, '');
  const known = former.find(({ slug }) => `${own}/`.startsWith(`${articlePath(slug)}/`));
  if (!known) return undefined;
  const { slug, resolution, ledger } = known;
  const id = own.slice(articlePath(slug).length + 1);
  if (resolution.kind === 'moved') {
    if (id !== '') return renderPassagePage(passagePath(resolution.to, id), articles, site);
    return renderMoved(resolution.to, articles, site);
  }
  const words = id === '' ? undefined : ledger && lastWords(ledger, id)?.words;
  if (id !== '' && words === undefined) return undefined;
  return inLanguage(DEFAULT_LOCALE, () => renderWithdrawn(resolution, ledger, words, site));
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
  const article = articleOf(articles, slug)?.article;
  if (!article) return undefined;
  const href = hrefUnder(site.base, articlePath(slug));
  return inLanguage(article.language, () => ({
    ...pageOf(
      <MovedHead article={article} address={site.origin + href} feed={feedOf(site)} />,
      <MovedArticlePage article={article} href={href} base={site.base} />,
    ),
    redirectsTo: href,
  }));
}
