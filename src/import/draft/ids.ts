import { HISTORY_NAME, RESERVED_ID_PREFIX, TITLES } from '#content/ids.ts';
import { idFrom } from '../language/id-from.ts';

/** Hands out ids from words, each once: blocks, statements and speakers share one space of addresses. */
export class Ids {
  private readonly taken = new Set<string>([...TITLES, HISTORY_NAME]);

  /** Takes an id as it is; false where it is taken. */
  take(id: string): boolean {
    if (this.taken.has(id)) return false;
    this.taken.add(id);
    return true;
  }

  /** The first words that say something, as few as tell it from the others. */
  from(words: string, least = 3): string {
    const start = words.split(/\s+/).slice(0, 40).join(' ');
    for (let most = least; most <= least + 3; most += 1) {
      const id = plain(idFrom(start, most));
      if (this.take(id)) return id;
    }
    const wanted = plain(idFrom(start, least));
    for (let n = 2; ; n += 1) if (this.take(`${wanted}-${n}`)) return `${wanted}-${n}`;
  }
}

function plain(id: string): string {
  return id.startsWith(RESERVED_ID_PREFIX) ? id.slice(RESERVED_ID_PREFIX.length) || 'text' : id;
}
