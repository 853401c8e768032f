import type { Article, Speaker, StatementKind } from '#content/article.ts';
import { describeQuantity } from './describe-quantity.ts';
import { factsOf } from './facts.ts';
import { publishedPassages } from './published-passages.ts';
import { roleOf, shortName, speakersByGroup } from './speakers.ts';
import { statementsOf } from './statements.ts';

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
    const words = `${speaker.name}, ${roleOf(speaker)}`;
    return { id, kind: 'speaker', words, speaker, statements: statements.map(({ text }) => text) };
  }
  const paragraph = publishedPassages(article).get(id);
  return paragraph && { id, kind: 'paragraph', words: paragraph.words };
}

/** "Zelensky: “Russia is leaving death …”", short enough for the title of a preview. */
export function titleOf(article: Article, passage: PassageDescription): string {
  const { speaker, statements, value, words } = passage;
  if (statements && speaker) {
    const count = statements.length === 1 ? '1 statement' : `${statements.length} statements`;
    return `${speaker.name}: ${count} – ${article.headline}`;
  }
  const text = shorten(value ?? words, TITLE_LENGTH);
  return speaker ? `${shortName(speaker)}: ${text}` : text;
}

/** The words, the speaker, the role, for a preview's description. */
export function descriptionOf(passage: PassageDescription): string {
  const { statements, words } = passage;
  if (statements) return `${words}. ${statements.join(' ')}`;
  const by = bylineOf(passage);
  return by ? `${words} – ${by}` : words;
}

/** "Volodymyr Zelensky, President of Ukraine"; "Ana Orr, Mayor, via The Tidewire". */
export function bylineOf({ speaker, via }: Pick<PassageDescription, 'speaker' | 'via'>) {
  if (!speaker) return undefined;
  return [speaker.name, roleOf(speaker), ...(via ? [`via ${via.name}`] : [])].join(', ');
}

const TITLE_LENGTH = 60;

/** At most so many characters, ending at a word where there is one; an opened quotation is closed again. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = text.slice(0, length - ' …”'.length);
  const atWord = /\s/.test(text.charAt(room.length)) ? room : room.replace(/\s+\S*$/, '');
  const cut = atWord.replace(/[\s,;:–.…]+$/, '');
  const opened = cut.lastIndexOf('“') > cut.lastIndexOf('”');
  return `${cut} …${opened ? '”' : ''}`;
}
