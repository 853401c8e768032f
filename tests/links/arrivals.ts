import type { Article } from '#content/article.ts';
import { type Resolution, resolvePassage } from '#content/resolve-passage.ts';
import type { History, Link } from './editorial-history.ts';
import type { Lineage } from './newsroom.ts';
import type { Scheme } from './rival-schemes.ts';

/**
 * How it ends for a reader who follows a link.
 * `right`: at words that descend from those the link was copied for.
 * `told`: at a notice. The id was withdrawn; or what stands where it leads was made of the paragraph
 * that was meant, holds none of those words, and has changed since the link's revision, so the page
 * shows what stood there; or the words are in a further part of a split, all of which are named.
 * `elsewhere`: at another passage, in silence or under a notice that leads astray.
 * `lost`: nowhere.
 */
export type Arrival = 'right' | 'told' | 'elsewhere' | 'lost';

const known = new WeakMap<Article, Map<string, Resolution>>();

/** Where an id leads, asked once for all the links that carry it. */
export function whereTo(article: Article, id: string): Resolution {
  const ends = known.get(article) ?? new Map<string, Resolution>();
  known.set(article, ends);
  const end = ends.get(id) ?? resolvePassage(article, id);
  ends.set(id, end);
  return end;
}

/** Follows a link through the author's answers, with nothing but the article and its ledger. */
export function followAnswers({ present }: History, { id, meant, recorded }: Link): Arrival {
  const end = whereTo(present.article, id);
  if (end.kind === 'unknown') return 'lost';
  if (end.kind === 'withdrawn') {
    const given = meet(new Set(end.reason.split(' ')), meant.stems);
    return given && recorded === meant.words ? 'told' : 'elsewhere';
  }
  const [landing, ...others] = standing(end).map((target) => present.lineage.get(target));
  if (!landing) return 'elsewhere';
  if (descends(landing, meant)) return 'right';
  if (others.some((other) => other && descends(other, meant))) return 'told';
  const changed = recorded === meant.words && recorded !== landing.words;
  return changed && continues(landing, meant) ? 'told' : 'elsewhere';
}

/** Whether words that the link was copied for stand in the article, and no answer names the passage. */
export function leadsPast({ present }: History, { id, meant }: Link): boolean {
  const named = standing(whereTo(present.article, id));
  return (
    [...present.lineage.values()].some((passage) => descends(passage, meant)) &&
    !named.some((target) => {
      const passage = present.lineage.get(target);
      return passage && descends(passage, meant);
    })
  );
}

function standing(end: Resolution): readonly string[] {
  if (end.kind === 'here') return [end.id];
  return 'to' in end ? end.to : [];
}

/**
 * Follows every link to a paragraph the rival's way; it has no address for anything else, and gives
 * no notice. In its favour, a paragraph that was made of the one that was meant counts as right, even
 * where none of its words are left.
 */
export function followScheme(scheme: Scheme, { editions, present }: History): SchemeArrival[] {
  const now = present.order.flatMap((id) => present.lineage.get(id) ?? []);
  const addresses = scheme.addresses(now.map(({ words }) => words));
  return editions.flatMap(({ order, lineage }) => {
    const then = order.flatMap((id) => lineage.get(id) ?? []);
    const links = scheme.addresses(then.map(({ words }) => words));
    return then.map((meant, i) => {
      const place = scheme.find(addresses, links[i] ?? '');
      const landing = place === undefined ? undefined : now[place];
      return { meant, arrival: judge(landing, meant) };
    });
  });
}

function judge(landing: Lineage | undefined, meant: Lineage): Arrival {
  if (!landing) return 'lost';
  return descends(landing, meant) || continues(landing, meant) ? 'right' : 'elsewhere';
}

/** How a link to a paragraph ended, and what it was meant for. */
export interface SchemeArrival {
  meant: Lineage;
  arrival: Arrival;
}

/** Whether any of the words stand in the passage, reworded or not. */
function descends(passage: Lineage, meant: Lineage): boolean {
  return meet(passage.sentences, meant.sentences);
}

/** Whether the passage was made of the paragraph that was meant, or both of one. */
function continues(passage: Lineage, meant: Lineage): boolean {
  return meet(passage.stems, meant.stems);
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const item of some) if (others.has(item)) return true;
  return false;
}
