import type { Article } from '#content/article.ts';
import { inlineText } from '#content/inline-text.ts';
import { type Ledger, type PublishedPassage, publishedAt } from '#content/ledger.ts';
import { factsOf } from './facts.ts';
import { roleOf } from './speakers.ts';
import { statementsOf } from './statements.ts';

const known = new WeakMap<Article, ReadonlyMap<string, PublishedPassage>>();

/** Everything of an article that has an address of its own, by id, with its words. */
export function publishedPassages(article: Article): ReadonlyMap<string, PublishedPassage> {
  const passages = known.get(article) ?? collect(article);
  known.set(article, passages);
  return passages;
}

function collect(article: Article): Map<string, PublishedPassage> {
  return new Map<string, PublishedPassage>([
    ...article.paragraphs.map(
      ({ id, content }) => [id, { kind: 'paragraph', words: inlineText(content) }] as const,
    ),
    ...statementsOf(article).map(
      ({ id, text }) => [id, { kind: 'statement', words: text }] as const,
    ),
    ...factsOf(article).flatMap(({ claims }) =>
      claims.map(({ id, text }) => [id, { kind: 'claim', words: text }] as const),
    ),
    ...Object.entries(article.speakers).map(
      ([id, speaker]) =>
        [id, { kind: 'speaker', words: `${speaker.name}, ${roleOf(speaker)}` }] as const,
    ),
  ]);
}

/** How an article as it stands differs from what was last recorded of it. */
export interface Changes {
  added: string[];
  changed: string[];
  gone: string[];
}

export function changesSince(ledger: Ledger | undefined, article: Article): Changes {
  const before = ledger ? publishedAt(ledger) : new Map<string, PublishedPassage>();
  const now = publishedPassages(article);
  return {
    added: [...now.keys()].filter((id) => !before.has(id)),
    changed: [...now].flatMap(([id, { kind, words }]) => {
      const old = before.get(id);
      return old && (old.words !== words || old.kind !== kind) ? [id] : [];
    }),
    gone: [...before.keys()].filter((id) => !now.has(id)),
  };
}

export function isUnchanged({ added, changed, gone }: Changes): boolean {
  return added.length + changed.length + gone.length === 0;
}
