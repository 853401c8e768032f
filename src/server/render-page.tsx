import { createMemoryHistory } from '@tanstack/react-router';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { Article } from '#content/article.ts';
import { lastRevision } from '#content/ledger.ts';
import { formerIdsOf } from '#content/resolve-passage.ts';
import { HOME_PATH, hrefUnder, NOT_FOUND_PATH } from '#links/addresses.ts';
import { GLOSSARY_PATH } from '#links/glossary-address.ts';
import { FEED_PATH, historyPath } from '#links/publication-addresses.ts';
import { inLanguage, pageWords } from '#messages/catalogue/in-language.static.ts';
import { DEFAULT_LOCALE } from '#messages/catalogue/language.ts';
import { locale } from '#messages/catalogue/words.ts';
import { articleCardOf } from '#publish/cards/card.ts';
import { lettersWithoutFont } from '#publish/cards/printable.ts';
import { newsArticleOf } from '#publish/structured-data/news-article.ts';
import { App } from '#routes/App.tsx';
import { plainPages } from '#routes/plain-routes.static.tsx';
import { createAppRouter } from '#routes/router.ts';
import type { RouterContext } from '#routes/router-context.ts';
import { isStructured } from '#selectors/blocks.ts';
import { registry } from '#speakers/registry.ts';
import blockStyles from '#styles/blocks.css?inline';
import speakerRules from '#ui/filter/speaker-rules.css?inline';
import type { FooterLink } from '#ui/shared/SiteFooter.static.tsx';
import { clientArticle } from './client-article.ts';
import { crossResponsesOf } from './cross-responses.ts';
import { formerPaths, renderFormerPage } from './former-page.tsx';
import { loadFormerSlugs } from './former-slugs.ts';
import { ArticleHead, PlainHead } from './heads.tsx';
import { linksBeside } from './links-beside.ts';
import { listPaths } from './list-pages.tsx';
import { mapOf } from './page-groups.ts';
import { cardOrLetters, renderEmbedPage, renderPassagePage } from './passage-page.tsx';
import { type Publication, registryOf } from './publication.ts';
import { renderPublicationPage } from './publication-pages.tsx';
import type { RenderedPage, Site } from './rendered-page.ts';
import { rulesForLanguage } from './rules-for-language.ts';
import { articleOf, loadSite, type SiteArticle } from './site-articles.ts';
import { listsOf } from './site-lists.ts';

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
  return [...PLAIN_PATHS, ...listPaths(publication), ...former, NOT_FOUND_PATH];
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
    renderFormerPage(path, former, articles, site);
  if (rendered) return rendered;

  const own = path.replace(/(?<=.)\/$/, '');
  const known = articleOf(articles, /^\/articles\/([^/]+)$/.exec(own)?.[1]);
  // Only the front page and the page for unknown addresses show lists.
  const lists = known ? { summaries: [] } : listsOf(publication);
  const history = createMemoryHistory({ initialEntries: [hrefUnder(site.base, path)] });
  const home = site.origin + site.base;
  const source = sourceOf(articles, site.base);
  const context = { base: site.base, home, articles: source, ...lists };
  const router = createAppRouter(history, context, plainPages());
  await router.load();
  const failed = router.state.matches.find(({ status }) => status === 'error');
  if (failed) throw failed.error;

  return inLanguage(known?.article.language ?? DEFAULT_LOCALE, () => {
    const body = renderToString(<App router={router} />);
    return known ? renderArticle(known, articles, body, home) : renderPlain(path, body, site);
  });
}

function renderArticle(
  { article, ledger }: SiteArticle,
  articles: readonly SiteArticle[],
  body: string,
  home: string,
): RenderedPage {
  const hasLists = isStructured(article) || crossResponsesOf(article, articles).length > 0;
  const card = articleCardOf(article);
  const withoutFont = lettersWithoutFont(card);
  return {
    kind: 'article',
    language: locale(),
    article: {
      data: clientArticle(article),
      revision: lastRevision(ledger),
      speakers: Object.keys(article.speakers).flatMap((id) => [id, ...formerIdsOf(article, id)]),
    },
    ...cardOrLetters(card, withoutFont),
    head: renderToStaticMarkup(
      <ArticleHead article={article} isDraft={!ledger} hasCard={withoutFont === ''} home={home} />,
    ),
    body,
    rules: (hasLists ? blockStyles : '') + rulesFor(article) + rulesForLanguage(),
    structuredData: newsArticleOf(article, home),
  };
}

function renderPlain(path: string, body: string, site: Site): RenderedPage {
  const home = site.origin + site.base;
  const own = path.replace(/(?<=.)\/$/, '');
  const plain = PLAIN_PATHS.find((one) => one === path || one === own);
  const address = site.origin + hrefUnder(site.base, plain ?? path);
  const feeds = [hrefUnder(home, FEED_PATH)];
  const head = (
    <PlainHead {...textsOf(plain)} feeds={feeds} {...(plain !== undefined && { address })} />
  );
  return {
    kind: plain === undefined ? 'not-found' : 'plain',
    language: locale(),
    head: renderToStaticMarkup(head),
    body,
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

/** Pages of one column. */
const PLAIN_PATHS = [HOME_PATH, GLOSSARY_PATH];

/** Articles as routes ask for them. */
export function sourceOf(
  articles: readonly SiteArticle[],
  base = HOME_PATH,
): RouterContext['articles'] {
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

function textsOf(path: string | undefined): { title: string; description: string } {
  switch (path) {
    case HOME_PATH:
      return { title: 'On the Record', description: pageWords().aboutNews };
    case GLOSSARY_PATH:
      return {
        title: `${pageWords().whatLabelsMean} – On the Record`,
        description: pageWords().aboutGlossary,
      };
    default:
      return {
        title: `${pageWords().pageNotFound} – On the Record`,
        description: `${pageWords().noPageHere}.`,
      };
  }
}
