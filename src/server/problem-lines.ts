import { escaped } from '#content/checks/escaped.ts';
import type { Problem } from '#content/problem.ts';

/** The tables whose names are not those of what they hold, and the text. */
const TABLES: Record<string, string> = { claim: 'facts', paragraph: 'body', heading: 'body' };

/**
 * The line of an article's module, from 1, that a problem is about: where the id, or the field, that it
 * names is first written. Nothing where the module does not have it in so many letters.
 */
export function lineOf({ where }: Pick<Problem, 'where'>, source: string): number | undefined {
  const id = /“([^”]+)”/.exec(where)?.[1];
  const names = id === undefined ? [/^[\w-]+/.exec(where)?.[0] ?? ''] : id.split('.');
  const [kind = ''] = where.split(' ');
  let at = Math.max(0, source.search(new RegExp(`^ +${TABLES[kind] ?? `${kind}s`}:`, 'm')));
  const start = at;
  // Of `graves.officials` the second stands below the first.
  for (const name of names) {
    const found = indexOfName(source, name, at);
    if (found === -1) break;
    at = found;
  }
  return at === start ? undefined : source.slice(0, at).split('\n').length;
}

/** Where an id stands as a key or in quotation marks. */
function indexOfName(source: string, name: string, from: number): number {
  const id = escaped(name);
  const pattern = new RegExp(`(?<=^|[\\s{,])${id}(?=:)|(?<=['"])${id}(?=['"])`, 'gm');
  pattern.lastIndex = from;
  return pattern.exec(source)?.index ?? -1;
}
