import type { LanguageTable } from '../language/table.ts';
import { NAME_RUN, surnameOf } from './names.ts';
import { type NamedPerson, peopleIn } from './people.ts';
import { readSource, type SourceWords } from './read-source.ts';
import type { Span } from './span.ts';
import type { Gender } from './speakers.ts';

/** Somebody or some body that the text names, whether it says something there or not. */
export interface Mention extends Span {
  words: SourceWords;
  paragraph: number;
}

export interface Mentions {
  people: NamedPerson[];
  /** All that pronouns and “the company” may go back to, in order. */
  all: Mention[];
  /** By surname, where “Mr” or “Ms” tells it. */
  genders: Map<string, Gender>;
}

const COMMERCIAL =
  'company|maker|firm|group|airline|operator|owner|manufacturer|developer|retailer|chain|bank|supplier|publisher|charity|agency|body|union|broadcaster|newspaper';
const SAYS_BODY = new RegExp(
  `^, (?:an?|the|its|which|one of) [^,.]{0,60}\\b(?:${COMMERCIAL})s?\\b`,
  'u',
);
const OWNS =
  /\b(?:owned by|run by|made by|operated by|built by|company|firm|maker|airline|charity|group|called) $/u;

export function mentionsIn(
  text: string,
  paragraphs: readonly Span[],
  table: LanguageTable,
): Mentions {
  const people = peopleIn(text, paragraphs, table);
  const evident = people.filter((person) => isEvident(text, person));
  const surnames = new Map(evident.map((person) => [person.surname, person]));
  const all: Mention[] = evident.map(({ name, role, start, end, paragraph }) => ({
    start,
    end,
    paragraph,
    words: { ...readSource(name, table), ...(role !== undefined && { role }) },
  }));
  const genders = new Map<string, Gender>();
  for (const [, title = '', name = ''] of text.matchAll(
    /\b(Mr|Mrs|Ms|Miss|Sir|Dame)\.? (?:\p{Lu}\p{L}+ )?(\p{Lu}[\p{L}’'-]+?)(?:[’']s)?\b/gu,
  )) {
    genders.set(name, /^(?:Mr|Sir)$/.test(title) ? 'he' : 'she');
  }
  paragraphs.forEach((span, paragraph) => {
    const words = text.slice(span.start, span.end);
    const add = (name: string, index: number, read: SourceWords) =>
      all.push({
        words: read,
        paragraph,
        start: span.start + index,
        end: span.start + index + name.length,
      });
    for (const { 0: run, index } of words.matchAll(NAME_RUN)) {
      const last = run.split(' ').at(-1) ?? run;
      const bare = last.replace(/[’']s?$/, '');
      const person = surnames.get(bare);
      const isTitled = !run.includes(' ') || /^(?:Mr|Mrs|Ms|Dr|Prof|Miss|Sir|Mx)\.? \S+$/.test(run);
      if (person && isTitled)
        add(bare, index, {
          ...readSource(person.name, table),
          ...(person.role !== undefined && { role: person.role }),
        });
      const name = run.replace(/^(?:The|A|An|But|And|In|At|On) /, '').replace(/[’']s$/, '');
      const start = index + run.indexOf(name);
      const before = words.slice(Math.max(0, start - 16), start);
      const isBody =
        table.bodies.test(name) ||
        SAYS_BODY.test(words.slice(index + run.length)) ||
        OWNS.test(before);
      if (!person && isBody && !/\b(?:[Ii]n|[Aa]t|near) (?:the )?$/.test(before))
        add(name, start, { ...readSource(name, table), form: 'body' });
    }
    for (const match of words.matchAll(/\b[Tt]he (\p{Ll}+)\b(?! (?:of|for)\b)/gu)) {
      const noun = match[1] ?? '';
      if (table.bodies.test(noun) && !table.roles.test(noun))
        add(match[0], match.index, readSource(match[0], table));
    }
  });
  for (const { words } of all) {
    const gender = genders.get(surnameOf(words.name));
    if (gender && words.form !== 'body') words.gender = gender;
  }
  return { people, genders, all: all.sort((a, b) => a.start - b.start) };
}

/** Whether a name is a person’s for sure: it has a role, or stands where no place would. */
function isEvident(text: string, { role, start, end }: NamedPerson): boolean {
  if (role !== undefined) return true;
  const before = text.slice(Math.max(0, start - 12), start);
  const behind = text.slice(end, end + 8);
  return (
    !/\b(?:in|at|near|from|to|the|of|on|between|across|around|outside|over)\s$/i.test(before) ||
    (/^[’']s? |^, \d/.test(behind) === true && !/\b(?:in|at|the)\s$/i.test(before))
  );
}
