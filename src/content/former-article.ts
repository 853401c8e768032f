import type { IsoDate } from './moment.ts';

/** What became of an article that was published under a slug which no article has any more. */
type FormerArticle =
  /** It has another slug; its ledger went along. */
  | { movedTo: string }
  /** It is no longer published; its ledger stays in its folder. The reason is shown to readers. */
  | { withdrawn: IsoDate; reason: string };

/** The answers, by the slugs that were given up. */
export type FormerArticles = Readonly<Record<string, FormerArticle>>;

/** Where the links of a former slug lead now. */
export type SlugResolution =
  | { kind: 'moved'; to: string }
  | { kind: 'withdrawn'; slug: string; on: IsoDate; reason: string };

/** Follows a former slug through the answers; nothing for one without an answer, or with a circle of them. */
export function resolveSlug(former: FormerArticles, slug: string): SlugResolution | undefined {
  const seen = new Set<string>();
  let at = slug;
  while (Object.hasOwn(former, at) && !seen.has(at)) {
    seen.add(at);
    const answer = former[at] as FormerArticle;
    if ('withdrawn' in answer) {
      return { kind: 'withdrawn', slug: at, on: answer.withdrawn, reason: answer.reason };
    }
    at = answer.movedTo;
  }
  return at === slug || seen.has(at) ? undefined : { kind: 'moved', to: at };
}

/** The slugs that an article was published under before. */
export function earlierSlugs(former: FormerArticles, slug: string): string[] {
  return Object.keys(former).filter((earlier) => {
    const now = resolveSlug(former, earlier);
    return now?.kind === 'moved' && now.to === slug;
  });
}
