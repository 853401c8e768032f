import { createRoute, notFound, useLocation } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo } from 'react';
import { knownSpeakers, resolveInText } from '#content/resolve-passage.ts';
import { parsePassageHash } from '#links/passage-hash.ts';
import { EVERYONE, type ReaderChoice, type ReaderSearch } from '#links/reader-search.ts';
import type { Arrival } from '#ui/arrival/use-arrival.ts';
import { Reader } from '#ui/reader/Reader.tsx';
import { useHydrated } from '#ui/shared/use-hydrated.ts';
import { rootRoute, useHrefs } from './root-route.tsx';

export const articleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/articles/$slug',
  validateSearch: (search: Partial<ReaderSearch>): ReaderSearch => ({ ...EVERYONE, ...search }),
  loader: async ({ context, params }) => {
    const published = await context.articles.article(params.slug);
    if (!published) throw notFound();
    const { slug } = published.article;
    return { ...published, loadLedger: () => context.articles.ledger(slug) };
  },
  component: ArticlePage,
});

/** The reader; its filter is the address's query, its passage the address's fragment. */
function ArticlePage() {
  const published = articleRoute.useLoaderData();
  const { article } = published;
  const search = articleRoute.useSearch();
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = articleRoute.useNavigate();
  const hydrated = useHydrated();
  const { homeHref, articlesHref, glossaryHref } = useHrefs();

  const go = useCallback(
    (next: Partial<ReaderSearch>, replace: boolean) =>
      navigate({
        search: (search) => ({ ...search, ...next }),
        hash: true,
        replace,
        resetScroll: false,
      }),
    [navigate],
  );

  const named = search.speakers;
  const speakers = useMemo(() => knownSpeakers(article, named), [article, named]);
  const choice = useMemo<ReaderChoice>(() => {
    const filter = speakers.length > 0 ? { speakers, depth: search.depth } : EVERYONE;
    return hydrated ? { ...filter, view: search.view ?? 'story' } : { ...EVERYONE, view: 'story' };
  }, [hydrated, speakers, search.depth, search.view]);
  const misnamed = speakers.join() !== named.join();
  useEffect(() => {
    if (misnamed) go(speakers.length > 0 ? { speakers } : EVERYONE, true);
  }, [misnamed, speakers, go]);

  const arrival = useMemo<Arrival>(() => {
    const passage = hydrated ? parsePassageHash(`#${hash}`) : ({ kind: 'none' } as const);
    return passage.kind === 'passage' ? resolveInText(article, passage.id) : passage;
  }, [article, hydrated, hash]);
  const correct = 'to' in arrival ? arrival.to[0] : undefined;
  useEffect(() => {
    if (correct) navigate({ search: true, hash: correct, replace: true, resetScroll: false });
  }, [correct, navigate]);

  return (
    <Reader
      key={article.slug}
      published={published}
      choice={choice}
      onChoice={(next) => go(next, false)}
      arrival={arrival}
      linkRevision={hydrated ? search.revision : undefined}
      hydrated={hydrated}
      hrefs={{ homeHref, articlesHref, glossaryHref }}
    />
  );
}
