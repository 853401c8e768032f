import type { Speaker } from '#content/article.ts';

/** What a speaker is sorted by: a person’s surname, where the registry has it as the short name; else the name. */
export function sortName({ kind, name, shortName }: Speaker): string {
  const isSurname = kind === 'person' && shortName !== undefined && name.endsWith(shortName);
  return isSurname ? `${shortName}, ${name}` : name;
}

/** Speakers by letter, each letter without its accents. They come in the order that they are sorted in. */
export function byLetter<Entry extends { speaker: Speaker }>(
  entries: readonly Entry[],
  language: string,
): { letter: string; entries: Entry[] }[] {
  const letters = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [first = ''] = sortName(entry.speaker).normalize('NFD');
    const letter = first.toLocaleUpperCase(language);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, own]) => ({ letter, entries: own }));
}
