import { perArticle } from '#content/per-article.ts';

/** A run of narration: plain, or a speaker's name. */
export interface NamedRun {
  text: string;
  speakerId?: string;
}

/**
 * Cuts narration at the names of the article's speakers. Only people who are named count: the name of
 * an institution may well be that of a country.
 */
export const namedRunsOf = perArticle(({ speakers }) => {
  const ids = new Map<string, string>();
  for (const [id, { kind, unnamed, name, shortName }] of Object.entries(speakers)) {
    if (kind !== 'person' || unnamed) continue;
    for (const one of [name, shortName]) if (one !== undefined) ids.set(one, id);
  }
  const names = [...ids.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const name = new RegExp(`(?<![\\p{L}\\p{N}])(${names.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return (text: string): NamedRun[] => {
    if (names.length === 0) return [{ text }];
    return text
      .split(name)
      .filter((part) => part !== '')
      .map((part) => {
        const speakerId = ids.get(part);
        return speakerId === undefined ? { text: part } : { text: part, speakerId };
      });
  };
});

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
