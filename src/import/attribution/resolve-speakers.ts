import { idFrom } from '../language/id-from.ts';
import type { LanguageTable } from '../language/table.ts';
import { genderOf } from './genders.ts';
import type { NamedPerson } from './people.ts';
import { readSource, type SourceWords, surnameOf } from './read-source.ts';
import type { Span } from './span.ts';
import type { FoundSpeaker, KnownSpeaker } from './speakers.ts';

/** Who is spoken of so far, in reading order; resolves each source against it. */
export interface Cast {
  speakers: FoundSpeaker[];
  /** Finds or makes the speaker of a source; nothing where it cannot tell. */
  resolve(source: Span, words: SourceWords, paragraph: number): FoundSpeaker | undefined;
  /** Tells that a speaker was the source here, which later pronouns go back to. */
  remember(speaker: FoundSpeaker, at: Span, paragraph: number): void;
}

interface Trace extends Span {
  speaker: FoundSpeaker | NamedPerson;
  paragraph: number;
  isSource: boolean;
}

export function castOf(
  people: readonly NamedPerson[],
  known: readonly KnownSpeaker[],
  table: LanguageTable,
): Cast {
  const speakers: FoundSpeaker[] = [];
  const traces: Trace[] = [];
  const ids = new Set<string>();

  const add = (words: SourceWords, known?: KnownSpeaker): FoundSpeaker => {
    const isPerson = words.form === 'person' || words.form === 'surname';
    const wanted = known?.id ?? idFrom(isPerson ? surnameOf(words.name) : words.name, 5);
    let id = wanted;
    for (let n = 2; ids.has(id); n += 1)
      id = n === 2 && isPerson ? idFrom(words.name, 5) : `${wanted}-${n}`;
    ids.add(id);
    const surname = surnameOf(words.name);
    const unnamed = words.form === 'description';
    const gender = genderOf(words);
    const speaker: FoundSpeaker = {
      id,
      kind:
        words.plural && words.form !== 'body'
          ? 'group'
          : words.form === 'body'
            ? 'institution'
            : 'person',
      name: words.name,
      ...(isPerson && surname !== words.name && { shortName: known?.shortName ?? surname }),
      ...(words.role !== undefined && { role: words.role }),
      unnamed,
      plural: words.plural,
      head: words.head,
      modifiers: words.modifiers,
      ...(gender && { gender }),
      mentions: [],
    };
    speakers.push(speaker);
    return speaker;
  };

  for (const one of known) {
    const words = readSource(one.name, table);
    add({ ...words, ...(one.role !== undefined && { role: one.role }) }, one);
  }

  const byName = (words: SourceWords): FoundSpeaker | undefined => {
    const surname = surnameOf(words.name).toLowerCase();
    if (words.form === 'surname' || words.form === 'person') {
      return speakers.find(({ name, kind, shortName }) =>
        kind === 'person'
          ? name === words.name ||
            ((words.form === 'surname' || !name.includes(' ')) &&
              (surnameOf(name).toLowerCase() === surname || shortName?.toLowerCase() === surname))
          : words.form === 'surname' && (name === words.name || lastOf(name) === words.name),
      );
    }
    return undefined;
  };

  const byDescription = (words: SourceWords): FoundSpeaker | undefined => {
    const same = speakers.findLast((one) => sameBody(one, words));
    if (same) return same;
    if (!words.definite && !(words.plural && words.modifiers.length === 0)) return undefined;
    return speakers.findLast((one) => fits(one, words));
  };

  const fromPeople = (words: SourceWords): FoundSpeaker | undefined => {
    const surname = surnameOf(words.name).toLowerCase();
    const person = people.find((one) =>
      words.form === 'person' ? one.name === words.name : one.surname.toLowerCase() === surname,
    );
    if (!person) return undefined;
    const role = words.role ?? people.find(({ name, role }) => name === person.name && role)?.role;
    return add({ ...readSource(person.name, table), ...(role !== undefined && { role }) });
  };

  const fromRole = (words: SourceWords): FoundSpeaker | undefined => {
    if (!words.definite || words.form !== 'description' || words.plural) return undefined;
    const person = people.findLast(
      ({ role }) =>
        role !== undefined &&
        hasWord(role, words.head) &&
        words.modifiers.every((one) => hasWord(role, one)),
    );
    return person
      ? (byName(readSource(person.name, table)) ?? fromPeople(readSource(person.name, table)))
      : undefined;
  };

  const pronounAt = (
    source: Span,
    words: SourceWords,
    paragraph: number,
  ): FoundSpeaker | undefined => {
    const suits = (one: Trace) => suitsPronoun(one.speaker, words.head);
    const before = [...traces, ...namesBefore(people, source)]
      .filter(({ start }) => start < source.start)
      .sort((a, b) => a.start - b.start);
    for (let at = paragraph; at >= Math.max(0, paragraph - 3); at -= 1) {
      const here = before.filter((one) => one.paragraph === at && suits(one));
      const chosen = here.findLast(({ isSource }) => isSource);
      const named = here.at(-1);
      // A name behind the last source is newer: “Orr asked him to wait. Oddly waited. “…,” she said.”
      const pick =
        chosen &&
        named &&
        !named.isSource &&
        at === paragraph &&
        named.start > chosen.end &&
        !('kind' in named.speaker && named.speaker === chosen.speaker)
          ? subjectLike(here, chosen, named)
          : (chosen ?? firstOfLast(here));
      if (pick)
        return 'kind' in pick.speaker
          ? pick.speaker
          : (byName(readSource(pick.speaker.name, table)) ??
              fromPeople(readSource(pick.speaker.name, table)));
    }
    return undefined;
  };

  return {
    speakers,
    resolve(source, words, paragraph) {
      if (words.form === 'pronoun') {
        if (/^(?:i|we|who|which|я|ми|ich|wir|je|nous)$/.test(words.head)) return undefined;
        const found = pronounAt(source, words, paragraph);
        if (found && !found.gender && found.kind === 'person' && /^(?:he|she)$/.test(words.head))
          found.gender = words.head as 'he' | 'she';
        return found;
      }
      const named = words.form === 'person' || words.form === 'surname';
      const found = named
        ? (byName(words) ?? fromPeople(words))
        : (byDescription(words) ?? fromRole(words));
      if (found) {
        if (words.role !== undefined && found.role === undefined) found.role = words.role;
        if (words.form === 'person' && !found.name.includes(' ')) {
          found.name = words.name;
          found.shortName = surnameOf(words.name);
        }
        return found;
      }
      if (words.form === 'surname') return add(asBody(words, table));
      return add(words);
    },
    remember(speaker, at, paragraph) {
      speaker.mentions.push(at);
      traces.push({ ...at, speaker, paragraph, isSource: true });
    },
  };
}

/** A single capitalised word that is no part of any name is a country, an agency or a paper. */
function asBody(words: SourceWords, table: LanguageTable): SourceWords {
  return words.role !== undefined && table.roles.test(words.role)
    ? words
    : { ...words, form: 'body' };
}

function lastOf(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

function hasWord(words: string, word: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .some(
      (one) =>
        one === word || (one.length > 5 && word.length > 5 && one.slice(0, 5) === word.slice(0, 5)),
    );
}

/** The same body in other words: “Officials in Ukraine” and “Ukrainian officials”. */
function sameBody(one: FoundSpeaker, words: SourceWords): boolean {
  if (one.name.toLowerCase() === words.name.toLowerCase())
    return words.form !== 'description' || words.definite || words.plural || one.kind !== 'person';
  if (one.head !== words.head || one.modifiers.length === 0 || words.modifiers.length === 0)
    return false;
  if (!words.plural && words.form !== 'body' && !words.definite) return false;
  const [few, many] =
    one.modifiers.length <= words.modifiers.length
      ? [one.modifiers, words.modifiers]
      : [words.modifiers, one.modifiers];
  return few.every(
    (word) => word === words.head || many.some((other) => other.slice(0, 5) === word.slice(0, 5)),
  );
}

const GENERIC =
  /^(?:company|firm|group|organisation|organization|agency|charity|newspaper|paper|broadcaster|body|authority|institution|operator|union|association|department|office|council|ministry)$/;

/** Whether “the …” may come back to a speaker. */
function fits(one: FoundSpeaker, words: SourceWords): boolean {
  const isPerson = one.kind === 'person' && !one.unnamed;
  if (isPerson && words.form === 'body') return false;
  const own = isPerson ? (one.role ?? '') : [one.name, one.role ?? ''].join(' ');
  if (
    hasWord(own, words.head) &&
    words.modifiers.every((word) => word === words.head || hasWord(own, word))
  ) {
    return one.plural === words.plural || one.kind === 'institution';
  }
  return (
    one.kind === 'institution' &&
    GENERIC.test(words.head) &&
    words.modifiers.length <= 1 &&
    !GENERIC.test(one.head)
  );
}

function suitsPronoun(speaker: FoundSpeaker | NamedPerson, pronoun: string): boolean {
  const kind = 'kind' in speaker ? speaker.kind : 'person';
  const gender =
    'kind' in speaker
      ? speaker.gender
      : genderOf({
          form: 'person',
          name: speaker.name,
          ...(speaker.role !== undefined && { role: speaker.role }),
        });
  if (pronoun === 'he' || pronoun === 'she')
    return kind === 'person' && (gender === undefined || gender === pronoun);
  if (pronoun === 'it') return kind === 'institution';
  return kind !== 'person';
}

function namesBefore(people: readonly NamedPerson[], source: Span): Trace[] {
  return people
    .filter(({ end }) => end <= source.start)
    .map((person) => ({ ...person, speaker: person, isSource: false }));
}

function firstOfLast(here: readonly Trace[]): Trace | undefined {
  return here.at(-1);
}

function subjectLike(_here: readonly Trace[], chosen: Trace, named: Trace): Trace {
  const sameName = 'name' in named.speaker && named.speaker.name === chosen.speaker.name;
  return sameName ? chosen : named;
}
