import type { Article } from '#content/article.ts';
import { shortName } from '#selectors/speakers.ts';
import { bylineOf, introduce, labelled } from './attribution.ts';
import { locale, words } from './catalogue/words.ts';
import { countOf } from './counts.ts';
import { formatDate } from './dates.ts';
import type { PassageDescription } from './describe-passage.ts';
import { isolated } from './isolated.ts';

/** "Zelensky: “Russia is leaving death …”", at most `length` characters of the words, for a title. */
export function titleOf(
  article: Article,
  passage: PassageDescription,
  length = TITLE_LENGTH,
): string {
  const { speaker, statements, value, told, asOf } = passage;
  const said = onOneLine(passage.words);
  if (statements && speaker) {
    const count = countOf(statements.length, 'statement');
    return `${isolated(speaker.name)}: ${count} – ${isolated(article.headline)}`;
  }
  // A number that is cut short loses what it covers.
  const text = value ?? shorten(said, length);
  if (!speaker) return text;
  const who = introduce(shortName(speaker), speaker, told);
  if (!asOf) return `${who}: ${isolated(text)}`;
  return who + words().comma + words().asOf(formatDate(asOf, locale()));
}

/** The words, their speaker and who checked them, for a preview's description. */
export function descriptionOf(passage: PassageDescription): string {
  const { statements, speaker, via, told, verification, sources } = passage;
  const said = onOneLine(passage.words);
  if (statements) {
    return `${said}. ${statements.map((one) => labelled(one.kind, one.words)).join(' ')}`;
  }
  if (!speaker) return sources ? `${isolated(said)} – ${sources}` : said;
  const by = bylineOf(speaker, via);
  const isQuoted = told === undefined || told === 'direct';
  const quoted = isolated(said);
  const text = isQuoted ? `${quoted} – ${by}` : `${introduce(by, speaker, told)}: ${quoted}`;
  return verification ? `${text}. ${verification}` : text;
}

/** The items of a list and the rows of a table one after the other: "26 April – 3,200 · 30 April – 6,000". */
export function onOneLine(words: string): string {
  return words.replaceAll('\n', ' · ').replaceAll('\t', ' – ');
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
