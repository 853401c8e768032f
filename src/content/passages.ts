import type { Article, Speaker } from './article.ts';
import { indexOf } from './article-index.ts';
import { blockText } from './block.ts';
import { type Ledger, type PublishedPassage, publishedAt } from './ledger.ts';
import { perArticle } from './per-article.ts';
import type { StatementKind } from './vocabulary.ts';

/** A place in the text that a deep link may lead to. */
export interface Passage {
  id: string;
  kind: 'block' | 'statement' | 'claim';
  /** The block that it is, or begins in. */
  blockId: string;
}

/** The passage of an id, or nothing where the article has none. Nothing is matched by similarity. */
export function findPassage(article: Article, id: string): Passage | undefined {
  const { blocks, statements, figures } = indexOf(article);
  if (blocks.has(id)) return { id, kind: 'block', blockId: id };
  const statement = statements.get(id);
  if (statement) return { id, kind: 'statement', blockId: statement.block.id };
  const figure = figures.get(id);
  return figure && { id, kind: 'claim', blockId: figure.block.id };
}

/** The words of a statement as they are cited. The parts of a quote follow one another; gaps in reported speech are shown. */
export function statementWords(article: Article, id: string, kind: StatementKind): string {
  return cite(indexOf(article).statements.get(id)?.spans ?? [], kind === 'direct' ? ' ' : ' … ');
}

/** The words that make a claim, as they are cited. */
export function claimWords(article: Article, id: string): string {
  return cite(indexOf(article).figures.get(id)?.spans ?? [], ' … ');
}

/**
 * Joins marked words for use outside the body. The comma that our sentence puts before a closing
 * quotation mark is ours, so it stays in the body; nothing else is touched.
 */
export function cite(spans: readonly string[], separator: string): string {
  return spans.map((span) => span.replace(/,(?=”$)/, '')).join(separator);
}

/** Everything of an article that has an address of its own, by id, with its words. */
export const publishedPassages = perArticle((article): ReadonlyMap<string, PublishedPassage> => {
  const { statements } = indexOf(article);
  return new Map<string, PublishedPassage>([
    ...article.blocks.map(
      (block) => [block.id, { kind: block.kind, words: blockText(block) }] as const,
    ),
    ...[...statements.keys()].flatMap((id) => {
      const statement = article.statements[id];
      if (!statement) return [];
      const words = statementWords(article, id, statement.kind);
      return [[id, { kind: 'statement', words }] as const];
    }),
    ...Object.entries(article.facts).flatMap(([factId, { claims }]) =>
      Object.keys(claims).map((claimId) => {
        const id = `${factId}.${claimId}`;
        return [id, { kind: 'claim', words: claimWords(article, id) }] as const;
      }),
    ),
    ...Object.entries(article.speakers).map(
      ([id, speaker]) => [id, { kind: 'speaker', words: speakerWords(speaker) }] as const,
    ),
  ]);
});

/** "Ukrainian defence ministry, Institution". Ledgers record these words, so their form is permanent. */
export function speakerWords({ name, role, kind }: Speaker): string {
  return `${name}, ${role ?? kind.charAt(0).toUpperCase() + kind.slice(1)}`;
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
