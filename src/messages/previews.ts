import type { Article } from '#content/article.ts';
import { shortName } from '#selectors/speakers.ts';
import { countOf } from './counts.ts';
import type { PassageDescription } from './describe-passage.ts';
import { roleOf } from './labels.ts';

/** "Zelensky: “Russia is leaving death …”", short enough for the title of a preview. */
export function titleOf(article: Article, passage: PassageDescription): string {
  const { speaker, statements, value, words } = passage;
  if (statements && speaker) {
    const count = countOf(statements.length, 'statement');
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
