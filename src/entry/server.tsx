import { createMemoryHistory } from '@tanstack/react-router';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { lastRevision } from '#content/ledger.ts';
import { ARTICLES_PATH, articlePath, HOME_PATH, hrefUnder, passagePath } from '#links/addresses.ts';
import type { RouterContext } from '#routes/article-source.ts';
import { createAppRouter } from '#routes/router.ts';
import { type ArticleSummary, newestFirst, summaryOf } from '#selectors/summary.ts';
import { App } from './App.tsx';
import type { Card } from './build/card.ts';
import { articleCardOf } from './card-of.ts';
import { ArticleHead, ListHead } from './PageHead.tsx';
import { NOT_FOUND_PATH } from './page-contract.ts';
import { passagePageIds, renderPassagePage } from './passage-page.tsx';
import { loadSite, type SiteArticle } from './site-articles.ts';

export { articleProblems } from './site-articles.ts';

export interface Site {
  /** Begins and ends with a slash: `/`, `/news/`. */
  base: string;
  /** The origin, and nothing after it: `https://example.org`. */
  origin: string;
}

/** One address, rendered; what is still missing are the files that the bundle is made of. */
export interface RenderedPage {
  kind: 'article' | 'list' | 'not-found' | 'passage';
  language: string;
  head: string;
  body: string;
  /** Set on an article's page. */
  article?: { slug: string; revision: number };
  /** What a page that lists articles hands to the browser with it. */
  summaries?: ArticleSummary[];
  /** Where a passage's page leads on to, absolute on this site; absent where there is nothing to lead to. */
  leadsTo?: string;
  /** The preview picture of an article's or a passage's page; for `/x` it stands at `/x.png`. */
  card?: Card;
}

/** The addresses that the site consists of. */
export async function sitePaths(): Promise<string[]> {
  const articles = (await loadSite()).flatMap(({ article }) => [
    articlePath(article.slug),
    ...passagePageIds(article).map((id) => passagePath(article.slug, id)),
  ]);
  return [HOME_PATH, ARTICLES_PATH, ...articles, NOT_FOUND_PATH];
}

/** Renders one address of the site; unknown ones become the page that says so. */
export async function renderPage(path: string, site: Site): Promise<RenderedPage> {
  const articles = await loadSite();
  const passage = renderPassagePage(path, articles, site);
  if (passage) return passage;

  const source = sourceOf(articles);
  const history = createMemoryHistory({ initialEntries: [hrefUnder(site.base, path)] });
  const router = createAppRouter(history, { base: site.base, articles: source });
  await router.load();
  const failed = router.state.matches.find(({ status }) => status === 'error');
  if (failed) throw failed.error;
  const body = renderToString(<App router={router} />);

  const known = articles.find(
    ({ article }) => articlePath(article.slug) === path.replace(/\/$/, ''),
  );
  if (known) {
    const { article, ledger } = known;
    const address = site.origin + hrefUnder(site.base, articlePath(article.slug));
    return {
      kind: 'article',
      language: 'en',
      article: { slug: article.slug, revision: lastRevision(ledger) },
      card: articleCardOf(article),
      head: renderToStaticMarkup(<ArticleHead article={article} address={address} />),
      body,
    };
  }
  const kind = path === HOME_PATH || path === ARTICLES_PATH ? 'list' : 'not-found';
  const address = site.origin + hrefUnder(site.base, path);
  const head = <ListHead {...listTexts(path)} {...(kind === 'list' && { address })} />;
  return {
    kind,
    language: 'en',
    head: renderToStaticMarkup(head),
    body,
    summaries: await source.summaries(),
  };
}

function sourceOf(articles: readonly SiteArticle[]): RouterContext['articles'] {
  const find = (slug: string) => articles.find(({ article }) => article.slug === slug);
  return {
    summaries: async () => newestFirst(articles.map(({ article }) => summaryOf(article))),
    article: async (slug) => {
      const found = find(slug);
      return found && { article: found.article, revision: lastRevision(found.ledger) };
    },
    ledger: async (slug) => find(slug)?.ledger,
  };
}

function listTexts(path: string): { title: string; description: string } {
  switch (path) {
    case HOME_PATH:
      return {
        title: 'On the Record',
        description:
          'News made of claims: who says what, on whose authority, and where in the story.',
      };
    case ARTICLES_PATH:
      return {
        title: 'All articles – On the Record',
        description: 'Every article of On the Record, the newest first.',
      };
    default:
      return {
        title: 'Page not found – On the Record',
        description: 'There is no page at this address.',
      };
  }
}
