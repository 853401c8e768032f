import type { Article } from '#content/article.ts';
import { isLanguage } from '#content/is-language.ts';
import type { Finding } from '#content/problem.ts';

/** Speakers that a reader could not tell apart, by their full names or where only short ones stand. */
export function checkNames({ speakers, language }: Article): Finding[] {
  const all = Object.entries(speakers);
  return [
    ...alike(
      all.map(([id, { name, shortName = name }]) => [id, shortName] as const),
      language,
    ).map(({ id, name, twin }) => ({
      where: `speaker “${id}”`,
      advice: `its short name “${name}” cannot be told from “${twin.name}”, that of speaker “${twin.id}”. Give one of them a short name that says more.`,
    })),
    ...alike(
      all.flatMap(([id, { name, shortName }]) => (shortName ? [[id, name] as const] : [])),
      language,
    ).map(({ id, name, twin }) => ({
      where: `speaker “${id}”`,
      advice: `its name “${name}” cannot be told from “${twin.name}”, that of speaker “${twin.id}”. Add to one of them what tells the two apart: “${name}, the elder”.`,
    })),
  ];
}

interface Named {
  id: string;
  name: string;
}

function alike(
  names: readonly (readonly [id: string, name: string])[],
  language: string,
): (Named & { twin: Named })[] {
  const named = names.map(([id, name]) => ({ id, name, seen: asSeen(name, language) }));
  return named.flatMap(({ id, name, seen }, i) => {
    const twin = named.slice(0, i).find((other) => seen !== '' && other.seen === seen);
    return twin ? [{ id, name, twin }] : [];
  });
}

/** What is left of a name at a glance: letters and digits, without case, accents, spaces and signs. */
export function asSeen(name: string, language: string): string {
  const plain = name.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
  return isLanguage(language) ? plain.toLocaleLowerCase(language) : plain.toLowerCase();
}
