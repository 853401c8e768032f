import { createRoute, notFound, useLocation } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo } from 'react';
import { parsePassageHash } from '#links/passage-hash.ts';
import { EVERYONE, type ReaderSearch } from '#links/reader-search.ts';
import { knownSpeakers } from '#selectors/speakers.ts';
import { Reader } from '#ui/page/Reader.tsx';
import { useHydrated } from '#ui/page/use-hydrated.ts';
import { rootRoute, useHrefs } from './root-route.tsx';

export const articleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/articles/$slug',
  validateSearch: (search: Partial<ReaderSearch>): ReaderSearch => ({ ...EVERYONE, ...search }),
  loader: async ({ context, params }) => {
    const article = await context.articles.article(params.slug);
    if (!article) throw notFound({ data: await context.articles.summaries() });
    return article;
  },
  component: ArticlePage,
});

/** The reader; its filter is the address's query, its passage the address's fragment. */
function ArticlePage() {
  const article = articleRoute.useLoaderData();
  const search = articleRoute.useSearch();
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = articleRoute.useNavigate();
  const hydrated = useHydrated();
  const { homeHref, articlesHref } = useHrefs();

  const go = useCallback(
    (filter: ReaderSearch, replace: boolean) =>
      navigate({ search: filter, hash: true, replace, resetScroll: false }),
    [navigate],
  );

  const speakers = useMemo(
    () => knownSpeakers(article, search.speakers),
    [article, search.speakers],
  );
  const filter = useMemo<ReaderSearch>(
    () => (hydrated && speakers.length > 0 ? { speakers, depth: search.depth } : EVERYONE),
    [hydrated, speakers, search.depth],
  );
  const strangers = speakers.length < search.speakers.length;
  useEffect(() => {
    if (strangers) go(speakers.length > 0 ? { speakers, depth: search.depth } : EVERYONE, true);
  }, [strangers, speakers, search.depth, go]);

  const passage = useMemo(
    () => (hydrated ? parsePassageHash(hash) : ({ kind: 'none' } as const)),
    [hydrated, hash],
  );

  return (
    <Reader
      key={article.slug}
      article={article}
      filter={filter}
      onFilter={(next) => go(next, false)}
      passage={passage}
      hydrated={hydrated}
      homeHref={homeHref}
      articlesHref={articlesHref}
    />
  );
}
