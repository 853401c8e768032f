import { createMemoryHistory } from '@tanstack/react-router';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { loadArticle, slugs } from '#articles/catalogue.ts';
import { ARTICLES_PATH, articlePath, HOME_PATH, hrefUnder } from '#links/addresses.ts';
import { createAppRouter } from '#routes/router.ts';
import { newestFirst, summaryOf } from '#selectors/summary.ts';
import { App } from './App.tsx';
import { ArticleHead, ListHead } from './PageHead.tsx';
import { NOT_FOUND_PATH } from './page-contract.ts';
import { loadSite } from './site-articles.ts';

export { articleProblems } from './site-articles.ts';

export interface Site {
  /** Begins and ends with a slash: `/`, `/news/`. */
  base: string;
  /** The origin, and nothing after it: `https://example.org`. */
  origin: string;
}

/** One address, rendered; what is still missing are the files that the bundle is made of. */
export interface RenderedPage {
  kind: 'article' | 'list' | 'not-found';
  language: string;
  head: string;
  body: string;
  /** Set on an article's page. */
  slug?: string;
  /** What a page that lists articles hands to the browser with it. */
  summaries?: ReturnType<typeof summaryOf>[];
}

/** The addresses that the site consists of. */
export function sitePaths(): string[] {
  return [HOME_PATH, ARTICLES_PATH, ...slugs.map(articlePath), NOT_FOUND_PATH];
}

/** Renders one address of the site; unknown ones become the page that says so. */
export async function renderPage(path: string, site: Site): Promise<RenderedPage> {
  const summaries = newestFirst((await loadSite()).map(({ article }) => summaryOf(article)));
  const history = createMemoryHistory({ initialEntries: [hrefUnder(site.base, path)] });
  const router = createAppRouter(history, {
    base: site.base,
    articles: { summaries: async () => summaries, article: loadArticle },
  });
  await router.load();
  const failed = router.state.matches.find(({ status }) => status === 'error');
  if (failed) throw failed.error;
  const body = renderToString(<App router={router} />);

  const canonical = site.origin + hrefUnder(site.base, path);
  const slug = slugs.find((known) => articlePath(known) === path.replace(/\/$/, ''));
  const article = slug === undefined ? undefined : await loadArticle(slug);
  if (article) {
    const address = site.origin + hrefUnder(site.base, articlePath(article.slug));
    const head = <ArticleHead article={article} address={address} />;
    return {
      kind: 'article',
      language: 'en',
      slug: article.slug,
      head: renderToStaticMarkup(head),
      body,
    };
  }
  const kind = path === HOME_PATH || path === ARTICLES_PATH ? 'list' : 'not-found';
  const head = <ListHead {...listTexts(path)} {...(kind === 'list' && { address: canonical })} />;
  return { kind, language: 'en', head: renderToStaticMarkup(head), body, summaries };
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
