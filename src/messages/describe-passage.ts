import type { Article, Speaker } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import { blockText } from '#content/block.ts';
import type { Verification } from '#content/claim.ts';
import type { IsoDate } from '#content/moment.ts';
import { speakerWords } from '#content/passages.ts';
import { sourcesOf } from '#content/statement.ts';
import type { BlockKind, StatementKind } from '#content/vocabulary.ts';
import { holdsAsOf } from '#selectors/denials-and-silence.ts';
import { factsOf, type PlacedClaim } from '#selectors/facts.ts';
import { isQuotedClaim, statementOfClaim } from '#selectors/mentions.ts';
import { speakersByGroup } from '#selectors/speakers.ts';
import { statementsOf } from '#selectors/statements.ts';
import { carrierOf, describeSources, speakerOf } from './attribution.ts';
import { words } from './catalogue/words.ts';
import { describeStatement, describeVerification } from './labels.ts';
import { describeQuantity } from './numbers.ts';

/** What a passage is to someone who meets it outside its article: in a preview, a copy, a card. */
export interface PassageDescription {
  id: string;
  kind: 'block' | 'claim' | 'speaker' | StatementKind;
  /** Of what kind a block is. */
  block?: BlockKind;
  /** A claim’s stand in quotation marks where they are of a direct quote. */
  words: string;
  /** What a claim answers: "How many kites?" */
  question?: string;
  /** A claim's number with what it counts: "more than 400 bodies, in forests nearby". */
  value?: string;
  speaker?: Speaker;
  /** Who passed the speaker's words on. */
  via?: Speaker;
  /** Of what kind the speaker's statement is; for a claim, the statement that makes it. */
  told?: StatementKind;
  /** How a statement came: "Video address", "late on Thursday 15 September". */
  how?: readonly string[];
  /** As of when the speaker was silent. */
  asOf?: IsoDate;
  /** Who checked a claim, and with what result: "Not independently verified: …". */
  verification?: string;
  /** Whose words a block holds: "Sources: …". */
  sources?: string;
  /** For a speaker: everything they said, in the order of the story. */
  statements?: readonly { kind: StatementKind; words: string }[];
}

/** Describes a block, statement, claim or speaker of the article; nothing for other ids. */
export function describePassage(article: Article, id: string): PassageDescription | undefined {
  const statement = statementsOf(article).find((placed) => placed.id === id);
  if (statement) {
    const { kind } = statement.statement;
    const speaker = speakerOf(article, statement.statement);
    const carrier = carrierOf(article, statement.statement);
    return {
      id,
      kind,
      words: statement.text,
      told: kind,
      how: describeStatement(article, statement.statement),
      ...(speaker && { speaker }),
      ...(carrier && { via: carrier }),
      ...(kind === 'no-comment' && { asOf: holdsAsOf(article, statement.statement) }),
    };
  }
  const fact = factsOf(article).find(({ claims }) => claims.some((placed) => placed.id === id));
  const claim = fact?.claims.find((placed) => placed.id === id);
  if (claim) {
    const value = describeQuantity(claim.claim, article.language);
    const statement = article.statements[statementOfClaim(article, id) ?? ''];
    const carrier = statement && carrierOf(article, statement);
    const { verification } = claim.claim;
    return {
      id,
      kind: 'claim',
      words: claimAsSaid(article, claim),
      question: fact?.question ?? '',
      ...(value !== undefined && { value }),
      ...(claim.claimant && { speaker: claim.claimant }),
      ...(claim.claimant && statement && { told: statement.kind }),
      ...(claim.claimant && carrier && { via: carrier }),
      ...(verification && { verification: verificationOf(article, verification) }),
    };
  }
  const entry = speakersByGroup(article)
    .flatMap(({ speakers }) => speakers)
    .find((known) => known.id === id);
  if (entry) {
    const { speaker } = entry;
    // Only their own: words that they passed on are another's.
    const statements = entry.statements.filter(({ statement }) =>
      sourcesOf(statement).includes(id),
    );
    return {
      id,
      kind: 'speaker',
      words: speakerWords(speaker),
      speaker,
      statements: statements.map(({ text, statement: { kind } }) => ({ kind, words: text })),
    };
  }
  const block = indexOf(article).blocks.get(id);
  const sources = describeSources(article, indexOf(article).statementsIn.get(id) ?? []);
  return (
    block && {
      id,
      kind: 'block',
      block: block.kind,
      words: blockText(block),
      ...(sources && { sources }),
    }
  );
}

/**
 * A claim's words as they stand outside the text. Of a quotation, mostly only a part is marked as the
 * claim, without the quotation marks that the whole has.
 */
export function claimAsSaid(
  article: Article,
  { id, text }: Pick<PlacedClaim, 'id' | 'text'>,
): string {
  if (!isQuotedClaim(article, id) || /^["“”«„‘「『]/.test(text)) return text;
  return words().quoted(text);
}

function verificationOf(article: Article, verification: Verification): string {
  const checkedBy = article.speakers[verification.by]?.name ?? verification.by;
  const { label, rest } = describeVerification(verification, checkedBy);
  return label + rest;
}
