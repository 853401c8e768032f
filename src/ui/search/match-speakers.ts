import { readSpeakerValue } from '#links/search-index.ts';
import { wordsIn } from './search-terms.ts';

/**
 * The index’s values of all speakers who fit what was typed: by the full name; else by
 * parts of it or of the id; else by how these begin, for a name may be half typed.
 */
export function matchSpeakers(typed: string, values: readonly string[]): string[] {
  const asked = wordsIn(typed);
  if (asked.length === 0) return [];
  const speakers = values.map(readSpeaker);
  const found = [isNamed, hasParts, hasBeginnings]
    .map((fits) => speakers.filter((speaker) => fits(speaker, asked)))
    .find((fitting) => fitting.length > 0);
  return found?.map(({ value }) => value) ?? [];
}

interface Speaker {
  value: string;
  inId: readonly string[];
  inName: readonly string[];
}

function readSpeaker(value: string): Speaker {
  const { id, name } = readSpeakerValue(value);
  return { value, inId: wordsIn(id), inName: wordsIn(name) };
}

function isNamed({ inName }: Speaker, asked: readonly string[]): boolean {
  return inName.join(' ') === asked.join(' ');
}

function hasParts({ inId, inName }: Speaker, asked: readonly string[]): boolean {
  return asked.every((word) => inId.includes(word) || inName.includes(word));
}

function hasBeginnings({ inId, inName }: Speaker, asked: readonly string[]): boolean {
  return asked.every((word) => [...inId, ...inName].some((part) => part.startsWith(word)));
}
