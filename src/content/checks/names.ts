import type { Article } from '#content/article.ts';
import { isLanguage } from '#content/is-language.ts';
import type { Finding } from '#content/problem.ts';

/** Speakers that a reader could not tell apart where only their short names stand. */
export function checkNames({ speakers, language }: Article): Finding[] {
  const named = Object.entries(speakers).map(([id, { name, shortName }]) => {
    const short = shortName ?? name;
    return { id, short, seen: asSeen(short, language) };
  });
  return named.flatMap(({ id, short, seen }, i) => {
    const twin = named.slice(0, i).find((other) => seen !== '' && other.seen === seen);
    return twin
      ? [
          {
            where: `speaker “${id}”`,
            advice: `its short name “${short}” cannot be told from “${twin.short}”, that of speaker “${twin.id}”. Give one of them a short name that says more.`,
          },
        ]
      : [];
  });
}

/** What is left of a name at a glance: letters and digits, without case, accents, spaces and signs. */
function asSeen(name: string, language: string): string {
  const plain = name.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
  return isLanguage(language) ? plain.toLocaleLowerCase(language) : plain.toLowerCase();
}
