import { createRoute, type NavigateOptions, notFound, useLocation } from '@tanstack/react-router';
import { Suspense, useCallback, useEffect, useMemo } from 'react';
import { knownSpeakers, resolveInText } from '#content/resolve-passage.ts';
import { parsePassageHash } from '#links/passage-hash.ts';
import { EVERYONE, type ReaderChoice, type ReaderSearch } from '#links/reader-search.ts';
import type { Arrival } from '#ui/arrival/arrival.ts';
import { ArticlePage } from '#ui/reader/ArticlePage.static.tsx';
import { ReadingTools } from '#ui/reader/ReadingTools.tsx';
import { choiceEntry, type SheetEntry } from '#ui/shared/sheet.ts';
import { siteHrefs } from '#ui/shared/site-hrefs.ts';
import { useHydrated } from '#ui/shared/use-hydrated.ts';
import { rootRoute, useSite } from './root-route.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    sheet?: SheetEntry;
  }
}

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
  component: ArticleView,
});

/** The build renders the whole page; the browser renders the reading tools in it, and nothing else. */
function ArticleView() {
  const { base, home = '' } = useSite();
  const published = articleRoute.useLoaderData();
  const { article } = published;
  const tools = <Tools key={article.slug} base={base} />;
  if (!import.meta.env.SSR) return tools;
  return (
    <ArticlePage published={published} hrefs={siteHrefs(base)} home={home}>
      {/* The browser’s router renders one around what it adopts. */}
      <Suspense>{tools}</Suspense>
    </ArticlePage>
  );
}

/** The reading tools; their filter is the address's query, their passage the address's fragment. */
function Tools({ base }: { base: string }) {
  const published = articleRoute.useLoaderData();
  const { article } = published;
  const search = articleRoute.useSearch();
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = articleRoute.useNavigate();
  const hydrated = useHydrated();

  const go = useCallback(
    (next: Partial<ReaderSearch>, entry: Pick<NavigateOptions, 'replace' | 'state'>) =>
      navigate({
        search: (search: ReaderSearch) => ({ ...search, ...next }),
        hash: true,
        resetScroll: false,
        ...entry,
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
    if (misnamed) go(speakers.length > 0 ? { speakers } : EVERYONE, { replace: true });
  }, [misnamed, speakers, go]);

  const arrival = useMemo<Arrival>(() => {
    const passage = hydrated ? parsePassageHash(`#${hash}`) : ({ kind: 'none' } as const);
    return passage.kind === 'passage' ? resolveInText(article, passage.id) : passage;
  }, [article, hydrated, hash]);
  const correct = correctHash(arrival);
  useEffect(() => {
    if (correct === undefined || correct === hash) return;
    navigate({ search: true, hash: correct, replace: true, resetScroll: false });
  }, [correct, hash, navigate]);

  return (
    <ReadingTools
      published={published}
      choice={choice}
      onChoice={(next) => go(next, choiceEntry())}
      arrival={arrival}
      linkRevision={hydrated ? search.revision : undefined}
      hydrated={hydrated}
      base={base}
    />
  );
}

/** The fragment as the article has it: a passage's own id, without what came along with the link. */
function correctHash(arrival: Arrival): string | undefined {
  if ('to' in arrival) return arrival.to[0];
  return arrival.kind === 'here' ? arrival.id : undefined;
}
