import { createMemoryHistory } from '@tanstack/react-router';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { Article } from '#content/article.ts';
import { lastRevision } from '#content/ledger.ts';
import { formerIdsOf } from '#content/resolve-passage.ts';
import { articlePath, HOME_PATH, hrefUnder, NOT_FOUND_PATH } from '#links/addresses.ts';
import { GLOSSARY_PATH } from '#links/glossary-address.ts';
import { historyPath } from '#links/publication-addresses.ts';
import { inLanguage, pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale } from '#messages/catalogue/words.ts';
import { articleCardOf } from '#publish/cards/card.ts';
import { lettersWithoutFont } from '#publish/cards/printable.ts';
import { newsArticleOf } from '#publish/structured-data/news-article.ts';
import { App } from '#routes/App.tsx';
import type { ArticleSource } from '#routes/root-route.ts';
import { createAppRouter } from '#routes/router.ts';
import { isStructured } from '#selectors/blocks.ts';
import { registry } from '#speakers/registry.ts';
import blockStyles from '#styles/blocks.css?inline';
import speakerRules from '#ui/filter/speaker-rules.css?inline';
import type { FooterLink } from '#ui/shared/SiteFooter.static.tsx';
import { cardlessIds } from './cardless.ts';
import { clientArticle } from './client-article.ts';
import { crossResponsesOf } from './cross-responses.ts';
import { formerPaths, renderFormerPage } from './former-page.tsx';
import { loadFormerSlugs } from './former-slugs.ts';
import { ArticleHead } from './heads.tsx';
import { linksBeside } from './links-beside.ts';
import { listPaths } from './list-pages.tsx';
import { mapOf } from './page-groups.ts';
import { cardOrLetters, renderEmbedPage, renderPassagePage } from './passage-page.tsx';
import { type Publication, registryOf } from './publication.ts';
import { renderNotFoundPage, renderPublicationPage } from './publication-pages.tsx';
import type { RenderedPage, Site } from './rendered-page.ts';
import { rulesForLanguage } from './rules-for-language.ts';
import { articleOf, loadSite, type SiteArticle } from './site-articles.ts';

export { loadLedgerText } from '#articles/catalogue.ts';
export { forget } from '#content/per-article.ts';
export { articleGroup, groupAt, groupsAcrossArticles } from './page-groups.ts';
export { pictureSources } from './picture-files.ts';
export {
  articleProblems,
  articleWarnings,
  flawlessArticles,
  problemsAt,
  refreshArticles,
  unrecordedArticles,
} from './site-articles.ts';
export { sharedFiles } from './site-files.ts';

/** Everything that is published, as the pages are made from it. */
export async function loadPublication(): Promise<Publication> {
  const articles = await loadSite();
  return { articles, registry: registryOf(articles) };
}

/** The addresses of the site as a whole. */
export async function sharedPaths(): Promise<string[]> {
  const publication = await loadPublication();
  const former = (await loadFormerSlugs()).flatMap((one) => formerPaths(one, publication.articles));
  return [HOME_PATH, GLOSSARY_PATH, ...listPaths(publication), ...former, NOT_FOUND_PATH];
}

/** Renders one address of the site; unknown ones become the page that says so. */
export async function renderPage(path: string, site: Site): Promise<RenderedPage> {
  const publication = await loadPublication();
  const { articles } = publication;
  const former = await loadFormerSlugs();
  const rendered =
    // Most pages are passages', and these are found without a look at the other articles.
    renderPassagePage(path, articles, site) ??
    renderEmbedPage(path, articles, site) ??
    renderPublicationPage(path, publication, site) ??
    renderFormerPage(path, former, publication, site);
  if (rendered) return rendered;
  const known = articleOf(articles, /^\/articles\/([^/]+)\/?$/.exec(path)?.[1]);
  return known ? renderArticle(known, articles, site) : renderNotFoundPage(publication, site);
}

async function renderArticle(
  one: SiteArticle,
  articles: readonly SiteArticle[],
  { base, origin }: Site,
): Promise<RenderedPage> {
  const path = hrefUnder(base, articlePath(one.article.slug));
  const history = createMemoryHistory({ initialEntries: [path] });
  const home = origin + base;
  const router = createAppRouter(history, { base, home, articles: sourceOf(articles, base) });
  await router.load();
  const failed = router.state.matches.find(({ status }) => status === 'error');
  if (failed) throw failed.error;
  return inLanguage(one.article.language, () =>
    describeArticlePage(one, articles, renderToString(<App router={router} />), home),
  );
}

function describeArticlePage(
  { article, ledger }: SiteArticle,
  articles: readonly SiteArticle[],
  body: string,
  home: string,
): RenderedPage {
  const hasLists = isStructured(article) || crossResponsesOf(article, articles).length > 0;
  const card = articleCardOf(article);
  const withoutFont = lettersWithoutFont(card);
  const cardless = cardlessIds(article);
  return {
    kind: 'article',
    language: locale(),
    article: {
      data: { ...clientArticle(article), ...(cardless.length > 0 && { cardless }) },
      revision: lastRevision(ledger),
      speakers: Object.keys(article.speakers).flatMap((id) => [id, ...formerIdsOf(article, id)]),
    },
    ...cardOrLetters(card, withoutFont),
    head: renderToStaticMarkup(
      <ArticleHead article={article} isDraft={!ledger} hasCard={withoutFont === ''} home={home} />,
    ),
    body,
    rules: (hasLists ? blockStyles : '') + rulesFor(article) + rulesForLanguage(),
    structuredData: newsArticleOf(article, home, { hasCard: withoutFont === '' }),
  };
}

/** What the choice of each speaker shows; an address may name a speaker by an earlier id. */
function rulesFor(article: Article): string {
  const named = /\[data-speakers~="?SPEAKER"?\]/g;
  return Object.keys(article.speakers)
    .map((id) => {
      const ids = [id, ...formerIdsOf(article, id)].map((one) => `[data-speakers~="${one}"]`);
      return speakerRules.replace(named, ids.join()).replaceAll('SPEAKER', id);
    })
    .join('');
}

/** Articles as routes ask for them. */
export function sourceOf(articles: readonly SiteArticle[], base = HOME_PATH): ArticleSource {
  const find = (slug: string) => articleOf(articles, slug);
  return {
    article: async (slug) => {
      const known = find(slug);
      if (!known) return undefined;
      const { article, ledger } = known;
      const map = mapOf(article)?.drawing;
      const crossResponses = inLanguage(article.language, () =>
        crossResponsesOf(article, articles),
      );
      const more = linksBeside(article, articles, base);
      if (ledger) more.push(historyLink(article, base));
      const registered = Object.keys(article.speakers).filter((id) =>
        Object.hasOwn(registry.speakers, id),
      );
      return {
        article,
        revision: lastRevision(ledger),
        crossResponses,
        more,
        registered,
        ...(map && { map }),
      };
    },
    ledger: async (slug) => find(slug)?.ledger,
  };
}

function historyLink({ slug, language }: Article, base: string): FooterLink {
  const text = inLanguage(language, () => pageWords().whatWasChanged);
  return { text, href: hrefUnder(base, historyPath(slug)) };
}
