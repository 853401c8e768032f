import type { Article, Speaker } from '#content/article.ts';
import { publishedPassages, speakerWords } from '#content/passages.ts';
import type { StatementKind } from '#content/vocabulary.ts';
import { factsOf } from '#selectors/facts.ts';
import { speakersByGroup } from '#selectors/speakers.ts';
import { statementsOf } from '#selectors/statements.ts';
import { roleOf } from './labels.ts';
import { describeQuantity } from './numbers.ts';

/** What a passage is to someone who meets it outside its article: in a preview, a copy, a card. */
export interface PassageDescription {
  id: string;
  kind: 'paragraph' | 'claim' | 'speaker' | StatementKind;
  words: string;
  /** A claim's number with what it counts: "more than 400 bodies, in forests nearby". */
  value?: string;
  speaker?: Speaker;
  /** Who passed the speaker's words on. */
  via?: Speaker;
  /** For a speaker: everything they said, in the order of the story. */
  statements?: readonly string[];
}

/** Describes a paragraph, statement, claim or speaker of the article; nothing for other ids. */
export function describePassage(article: Article, id: string): PassageDescription | undefined {
  const statement = statementsOf(article).find((placed) => placed.id === id);
  if (statement) {
    const { source, via, kind } = statement.statement;
    const speaker = article.speakers[source];
    const carrier = via === undefined ? undefined : article.speakers[via];
    return {
      id,
      kind,
      words: statement.text,
      ...(speaker && { speaker }),
      ...(carrier && { via: carrier }),
    };
  }
  const claim = factsOf(article)
    .flatMap(({ claims }) => claims)
    .find((placed) => placed.id === id);
  if (claim) {
    const value = describeQuantity(claim.claim, article.language);
    return {
      id,
      kind: 'claim',
      words: claim.text,
      ...(value !== undefined && { value }),
      ...(claim.claimant && { speaker: claim.claimant }),
    };
  }
  const entry = speakersByGroup(article)
    .flatMap(({ speakers }) => speakers)
    .find((known) => known.id === id);
  if (entry) {
    const { speaker } = entry;
    // Only their own: words that they passed on are another's.
    const statements = entry.statements.filter(({ statement }) => statement.source === id);
    const words = speakerWords(speaker);
    return { id, kind: 'speaker', words, speaker, statements: statements.map(({ text }) => text) };
  }
  const paragraph = publishedPassages(article).get(id);
  return paragraph && { id, kind: 'paragraph', words: paragraph.words };
}

/** What is written from right to left, and joined, which the cards' typesetter cannot do. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a passage has a preview picture: none is better than one with its letters in disorder. */
export function hasCard(article: Article, { words, value, speaker }: PassageDescription): boolean {
  const { headline, credit } = article;
  const texts = [headline, credit, words, value, speaker?.name, speaker && roleOf(speaker)];
  return !texts.some((text) => text !== undefined && RIGHT_TO_LEFT.test(text));
}
