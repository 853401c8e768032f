import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Article } from '#content/article.ts';
import { isTitle } from '#content/ids.ts';
import { lastWords } from '#content/ledger.ts';
import { publishedPassages } from '#content/passages.ts';
import { type Resolution, resolvePassage, standingIds } from '#content/resolve-passage.ts';
import { articlePath, hrefUnder, passageFragment, passagePath } from '#links/addresses.ts';
import { oembedPath } from '#links/embed-address.ts';
import { FEED_PATH } from '#links/publication-addresses.ts';
import { buildReaderSearch } from '#links/reader-search.ts';
import { inLanguage, pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale } from '#messages/catalogue/words.ts';
import { describePassage } from '#messages/describe-passage.ts';
import { isolated } from '#messages/isolated.ts';
import { type Card, cardOf } from '#publish/cards/card.ts';
import { lettersWithoutFont } from '#publish/cards/printable.ts';
import { embeddable, embedIds } from '#publish/embeds.ts';
import base from '#styles/base.css?inline';
import layers from '#styles/layers.css?inline';
import ownStyles from '#styles/passage-page.css?inline';
import tokens from '#styles/tokens.css?inline';
import { EmbedPage } from '#ui/passage-page/EmbedPage.static.tsx';
import { PassagePage, WithdrawnPage } from '#ui/passage-page/PassagePage.static.tsx';
import { crossResponsesOf } from './cross-responses.ts';
import { EmbedHead, PassageHead, WithdrawnHead } from './heads.tsx';
import type { RenderedPage, Site } from './rendered-page.ts';
import { articleOf, type SiteArticle } from './site-articles.ts';

/** All the styles of a passage's page: it loads no script, and none of the app's own. */
const STYLES = layers + tokens + base + ownStyles;

/** A page like a passage's, in the language that is set. */
export function pageOf(head: ReactNode, body: ReactNode): RenderedPage {
  return {
    kind: 'passage',
    css: STYLES,
    language: locale(),
    head: renderToStaticMarkup(head),
    body: renderToStaticMarkup(body),
  };
}

/** The feed of the whole site, absolute. */
export function feedOf(site: Site): string {
  return site.origin + hrefUnder(site.base, FEED_PATH);
}

/** The picture of a page, or the letters that it cannot have one for. */
export function cardOrLetters(
  card: Card,
  withoutFont: string,
): Pick<RenderedPage, 'card' | 'withoutFont'> {
  return withoutFont === '' ? { card } : { withoutFont };
}

/** The ids that have a page of their own: all that stand, and all that once stood. The titles stand on the article’s. */
export function passagePageIds(article: Article): string[] {
  const ids = [...publishedPassages(article).keys(), ...Object.keys(article.former)];
  return ids.filter((id) => !isTitle(id));
}

/** The same for frames: as light as they are, and its links leave the frame. */
export function inFrame(page: RenderedPage): RenderedPage {
  return { ...page, head: `${page.head}<base target="_top">` };
}

/** Renders `/articles/SLUG/PASSAGE/embed`; nothing for other addresses. */
export function renderEmbedPage(
  path: string,
  articles: readonly SiteArticle[],
  site: Site,
): RenderedPage | undefined {
  const [, slug, id = ''] = /^\/articles\/([^/]+)\/([^/]+)\/embed\/?$/.exec(path) ?? [];
  const known = articleOf(articles, slug);
  if (!known || !embedIds(known.article, known.ledger).includes(id)) return undefined;
  const { article } = known;
  const addressOf = (one: string) =>
    site.origin + hrefUnder(site.base, passagePath(article.slug, one));
  return inLanguage(article.language, () => {
    const resolution = resolvePassage(article, id);
    if (resolution.kind === 'withdrawn') return inFrame(renderWithdrawn(known, resolution, site));
    const [target] = standingIds(resolution);
    const passage = target === undefined ? undefined : describePassage(article, target);
    if (!passage) return undefined;
    return pageOf(
      <EmbedHead
        article={article}
        passage={passage}
        canonical={addressOf(passage.id)}
        feed={feedOf(site)}
      />,
      // By the id of the frame, so that a reader is told what became of it.
      <EmbedPage article={article} passage={passage} href={addressOf(id)} />,
    );
  });
}

/** Renders `/articles/SLUG/PASSAGE`; nothing for addresses of another form or an unknown passage. */
export function renderPassagePage(
  path: string,
  articles: readonly SiteArticle[],
  site: Site,
): RenderedPage | undefined {
  const [, slug, rest] = /^\/articles\/([^/]+)\/([^/]+)\/?$/.exec(path) ?? [];
  const known = articleOf(articles, slug);
  if (!known || rest === undefined) return undefined;
  return inLanguage(known.article.language, () => renderPassage(known, rest, articles, site));
}

function renderWithdrawn(
  { article, ledger }: SiteArticle,
  resolution: Extract<Resolution, { kind: 'withdrawn' }>,
  site: Site,
): RenderedPage {
  return pageOf(
    <WithdrawnHead
      title={pageWords().withdrawnPassage(isolated(article.headline))}
      reason={resolution.reason}
      feed={feedOf(site)}
    />,
    <WithdrawnPage
      article={article}
      resolution={resolution}
      words={ledger && lastWords(ledger, resolution.from)?.words}
      href={hrefUnder(site.base, articlePath(article.slug))}
      base={site.base}
    />,
  );
}

function renderPassage(
  known: SiteArticle,
  id: string,
  articles: readonly SiteArticle[],
  site: Site,
): RenderedPage | undefined {
  const { article } = known;
  const resolution = resolvePassage(article, id);
  const articleHref = hrefUnder(site.base, articlePath(article.slug));

  switch (resolution.kind) {
    case 'unknown':
      return undefined;
    case 'withdrawn':
      return renderWithdrawn(known, resolution, site);
    case 'here':
    case 'moved':
    case 'merged':
    case 'split': {
      const targets = resolution.kind === 'here' ? ([id] as const) : resolution.to;
      const [target] = targets;
      const passage = describePassage(article, target);
      if (!passage) return undefined;
      const redirectsTo =
        passage.kind === 'speaker'
          ? articleHref + buildReaderSearch({ speakers: targets, depth: 'story' })
          : articleHref + passageFragment(id);
      const address = site.origin + hrefUnder(site.base, passagePath(article.slug, target));
      const card = cardOf(article, passage);
      const withoutFont = lettersWithoutFont(card);
      const head = (
        <PassageHead
          hasCard={withoutFont === ''}
          article={article}
          passage={passage}
          address={address}
          canonical={site.origin + articleHref}
          feed={feedOf(site)}
          {...(embeddable(article).includes(target) && {
            oembed: site.origin + hrefUnder(site.base, oembedPath(article.slug, target)),
          })}
        />
      );
      const body = (
        <PassagePage
          article={article}
          passage={passage}
          crossResponses={crossResponsesOf(article, articles).filter(({ id }) => id === target)}
          href={redirectsTo}
          base={site.base}
        />
      );
      return {
        ...pageOf(head, body),
        redirectsTo,
        ...(resolution.kind === 'here' && cardOrLetters(card, withoutFont)),
      };
    }
    default:
      return resolution satisfies never;
  }
}
