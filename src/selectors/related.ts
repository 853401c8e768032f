import type { Article } from '#content/article.ts';
import { entryOf } from '#content/entry-of.ts';
import type { Registry } from '#content/registry.ts';
import { compareTexts } from './compare-texts.ts';
import { shortName } from './speakers.ts';

/** What two articles have in common. */
export type InCommon =
  | { kind: 'question'; question: string }
  | { kind: 'place'; place: string }
  | { kind: 'speaker'; speaker: string };

export interface RelatedArticle {
  article: Article;
  /** Of all that they have in common what fewest others have. */
  inCommon: InCommon;
}

/** The articles that have one thing in common, the newest first. */
interface Shared {
  inCommon: InCommon;
  /** How many articles have it. */
  count: number;
  newest: readonly Article[];
}

/** What articles may have in common, by a key of its own. */
export type RelatedIndex = ReadonlyMap<string, Shared>;

/** Of a thing that very many articles have, only the newest are looked at. */
const MOST_LOOKED_AT = 50;

/** Groups all articles by what they may have in common; made once for a site. */
export function indexRelated(articles: readonly Article[], registry: Registry): RelatedIndex {
  const index = new Map<string, { inCommon: InCommon; count: number; newest: Article[] }>();
  for (const article of articles.toSorted((a, b) => compareTexts(b.published, a.published))) {
    for (const [key, inCommon] of thingsIn(article, registry)) {
      const known = index.get(key) ?? { inCommon, count: 0, newest: [] };
      known.count += 1;
      if (known.newest.length < MOST_LOOKED_AT) known.newest.push(article);
      index.set(key, known);
    }
  }
  return index;
}

/**
 * The articles that have most in common with one. The fewer articles have a thing, the more it counts:
 * one place names a story, an agency that every article quotes names none.
 */
export function relatedTo(
  article: Article,
  index: RelatedIndex,
  registry: Registry,
  most: number,
): RelatedArticle[] {
  const scores = new Map<Article, { score: number; best: Shared }>();
  for (const key of thingsIn(article, registry).keys()) {
    const shared = index.get(key);
    for (const other of shared?.newest ?? []) {
      if (!shared || other.slug === article.slug) continue;
      const known = scores.get(other) ?? { score: 0, best: shared };
      const best = shared.count < known.best.count ? shared : known.best;
      scores.set(other, { score: known.score + 1 / shared.count, best });
    }
  }
  return [...scores]
    .toSorted(
      ([a, one], [b, other]) =>
        other.score - one.score ||
        compareTexts(b.published, a.published) ||
        compareTexts(a.slug, b.slug),
    )
    .slice(0, most)
    .map(([other, { best }]) => ({ article: other, inCommon: best.inCommon }));
}

function thingsIn(article: Article, registry: Registry): Map<string, InCommon> {
  const things = new Map<string, InCommon>();
  for (const { shared } of Object.values(article.facts)) {
    const question = shared !== undefined && entryOf(registry.questions, shared);
    if (question) things.set(`question ${shared}`, { kind: 'question', ...question });
  }
  for (const { name, orientation } of Object.values(article.places)) {
    if (!orientation) things.set(`place ${name}`, { kind: 'place', place: name });
  }
  for (const id of Object.keys(article.speakers)) {
    const speaker = entryOf(registry.speakers, id);
    if (speaker) things.set(`speaker ${id}`, { kind: 'speaker', speaker: shortName(speaker) });
  }
  return things;
}
