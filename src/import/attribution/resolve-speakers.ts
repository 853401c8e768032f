import { idFrom } from '../language/id-from.ts';
import type { LanguageTable } from '../language/table.ts';
import { genderOf } from './genders.ts';
import type { Mention, Mentions } from './mentions.ts';
import { surnameOf } from './names.ts';
import { readSource, type SourceWords } from './read-source.ts';
import {
  comesBackTo,
  fits,
  hasWord,
  isNamedSo,
  lastMention,
  lastOf,
  roleHead,
  sameBody,
} from './same-speaker.ts';
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
  /** Absent where it is only named there. */
  speaker?: FoundSpeaker;
  words?: SourceWords;
  paragraph: number;
}

export function castOf(
  { people, all, genders }: Mentions,
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
    const gender = genders.get(surname) ?? genderOf(words);
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
    const recent = speakers.toSorted((a, b) => lastMention(a) - lastMention(b));
    return (
      recent.findLast((one) => isNamedSo(one, words)) ?? recent.findLast((one) => fits(one, words))
    );
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
        roleHead(role) === words.head &&
        words.modifiers.every((one) => hasWord(role, one)),
    );
    return person
      ? (byName(readSource(person.name, table)) ?? fromPeople(readSource(person.name, table)))
      : undefined;
  };

  /** The speaker that a mention is of; made if nobody has needed it yet. */
  const speakerOf = ({ speaker, words }: Trace): FoundSpeaker | undefined => {
    if (speaker || !words) return speaker;
    const isPerson = words.form === 'person' || words.form === 'surname';
    return isPerson ? (byName(words) ?? fromPeople(words)) : (byDescription(words) ?? add(words));
  };

  const pronounAt = (
    source: Span,
    pronoun: string,
    paragraph: number,
  ): FoundSpeaker | undefined => {
    const before: Trace[] = [...traces, ...all.filter(isApart(traces))]
      .filter((one) => one.end <= source.start && suitsPronoun(one, pronoun, table))
      .sort((a, b) => a.start - b.start);
    for (let at = paragraph; at >= Math.max(0, paragraph - 3); at -= 1) {
      const here = before.filter((one) => one.paragraph === at);
      const chosen = here.findLast(({ speaker }) => speaker);
      const named = here.at(-1);
      // Who is named behind the last source is newer: “Oddly asked Orr to wait. Orr waited. “…,” she said.”
      const pick =
        chosen && named && at === paragraph && named.start > chosen.end ? named : (chosen ?? named);
      if (pick) return speakerOf(pick);
    }
    return undefined;
  };

  /** “The company” for a body that was named and has said nothing yet. */
  const fromBodies = (source: Span, words: SourceWords): FoundSpeaker | undefined => {
    if (!words.definite || words.form !== 'body' || words.plural) return undefined;
    const named = all.findLast(
      ({ start, words: own }) =>
        start < source.start &&
        own.form === 'body' &&
        /^\p{Lu}/u.test(own.name) &&
        comesBackTo(own.name, words),
    );
    return named && (byDescription(named.words) ?? add(named.words));
  };

  return {
    speakers,
    resolve(source, words, paragraph) {
      if (words.form === 'pronoun') {
        if (/^(?:i|we|who|which|я|ми|ich|wir|je|nous)$/.test(words.head)) return undefined;
        const pronoun = table.pronouns[words.head] ?? table.possessives[words.head] ?? words.head;
        const found = pronounAt(source, pronoun, paragraph);
        if (found && !found.gender && found.kind === 'person' && /^(?:he|she)$/.test(words.head))
          found.gender = words.head as 'he' | 'she';
        return found;
      }
      const named = words.form === 'person' || words.form === 'surname';
      const asName = { ...words, form: 'surname' as const };
      // “Banks” may be a name as well as a noun.
      const bare =
        !named && /^\p{Lu}\p{L}+$/u.test(words.name)
          ? (byName(asName) ?? fromPeople(asName))
          : undefined;
      const found =
        bare ??
        (named
          ? (byName(words) ?? fromPeople(words))
          : (byDescription(words) ?? fromRole(words) ?? fromBodies(source, words)));
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
      traces.push({ ...at, speaker, paragraph });
    },
  };
}

/** A single capitalised word that is no part of any name is a country, an agency or a paper. */
function asBody(words: SourceWords, table: LanguageTable): SourceWords {
  const [head = ''] = (words.role ?? '').split(/ (?:of|for|in|at|from|that|which) /);
  const noun = head.split(' ').at(-1) ?? '';
  const isPerson =
    words.role !== undefined && table.roles.test(words.role) && !table.bodies.test(noun);
  return isPerson ? words : { ...words, form: 'body' };
}

function suitsPronoun({ speaker, words }: Trace, pronoun: string, table: LanguageTable): boolean {
  const form = words?.form;
  const kind = speaker?.kind ?? (form === 'body' ? 'institution' : 'person');
  const gender = speaker ? speaker.gender : words && (words.gender ?? genderOf(words));
  if (pronoun === 'he' || pronoun === 'she') {
    const mayBeBody = table.bodiesHaveGender && speaker?.kind === 'institution';
    return mayBeBody || (kind === 'person' && (gender === undefined || gender === pronoun));
  }
  const isPlural =
    (speaker ?? words)?.plural === true || /^police$/i.test((speaker ?? words)?.name ?? '');
  if (pronoun === 'it') return kind === 'institution' && !isPlural;
  return kind === 'group' || isPlural || (kind === 'institution' && speaker !== undefined);
}

/** Mentions that are not the sources themselves. */
function isApart(traces: readonly Span[]): (mention: Mention) => boolean {
  return ({ start, end }) => !traces.some((one) => one.start < end && start < one.end);
}
