import type { Article, Speaker, Statement } from './article.ts';
import { indexOf } from './article-index.ts';
import { blockText } from './block.ts';
import { cite, gapIn } from './cite.ts';
import type { Claim } from './claim.ts';
import { TITLES } from './ids.ts';
import {
  type Ledger,
  type PublishedAttribution,
  type PublishedPassage,
  publishedAt,
} from './ledger.ts';
import { perArticle } from './per-article.ts';
import { carriersOf, sourcesOf } from './statement.ts';
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

/** The words of a statement as they are cited. */
export function statementWords(article: Article, id: string, kind: StatementKind): string {
  return cite(indexOf(article).statements.get(id)?.spans ?? [], gapIn(kind));
}

/** The words that make a claim, as they are cited. */
export function claimWords(article: Article, id: string): string {
  return cite(indexOf(article).figures.get(id)?.spans ?? [], ' … ');
}

/** Everything of an article that has an address of its own, by id, with its words. */
export const publishedPassages = perArticle((article): ReadonlyMap<string, PublishedPassage> => {
  const { statements } = indexOf(article);
  return new Map<string, PublishedPassage>([
    ...TITLES.map((title) => [title, { kind: title, words: article[title] }] as const),
    ...article.blocks.map(
      (block) => [block.id, { kind: block.kind, words: blockText(block) }] as const,
    ),
    ...[...statements.keys()].flatMap((id) => {
      const statement = article.statements[id];
      if (!statement) return [];
      const words = statementWords(article, id, statement.kind);
      const attribution = attributionOf(statement);
      return [[id, { kind: 'statement', words, attribution }] as const];
    }),
    ...Object.entries(article.facts).flatMap(([factId, { claims }]) =>
      Object.entries(claims).map(([claimId, claim]) => {
        const id = `${factId}.${claimId}`;
        const words = claimWords(article, id);
        return [id, { kind: 'claim', words, attribution: claimantOf(claim) }] as const;
      }),
    ),
    ...Object.entries(article.speakers).map(
      ([id, speaker]) => [id, { kind: 'speaker', words: speakerWords(speaker) }] as const,
    ),
  ]);
});

/** Whose a statement is. Ledgers record it in this order of fields. */
function attributionOf(statement: Statement): PublishedAttribution {
  const via = carriersOf(statement);
  return {
    by: sourcesOf(statement),
    ...(via.length > 0 && { via }),
    kind: statement.kind,
  };
}

/** Whose a claim is, and who checked it. Ledgers record it in this order of fields. */
function claimantOf({ by, verification }: Claim): PublishedAttribution {
  return {
    by: by === undefined ? [] : [by],
    ...(verification && { checked: { by: verification.by, result: verification.result } }),
  };
}

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
    changed: [...now].flatMap(([id, passage]) => {
      const old = before.get(id);
      return old && !isSamePassage(old, passage) ? [id] : [];
    }),
    gone: [...before.keys()].filter((id) => !now.has(id)),
  };
}

/** Whether words, kind and attribution agree. Both come with their fields in the order they are recorded in. */
function isSamePassage(one: PublishedPassage, other: PublishedPassage): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function isUnchanged({ added, changed, gone }: Changes): boolean {
  return added.length + changed.length + gone.length === 0;
}
