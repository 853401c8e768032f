import type { Statement } from './article.ts';

/** All whose words or position a statement is. */
export function sourcesOf({ source, jointlyWith = [] }: Statement): readonly string[] {
  return [source, ...jointlyWith];
}

/** Those who pass a statement on; the one who had it from the source comes first. */
export function carriersOf({ via = [] }: Statement): readonly string[] {
  return typeof via === 'string' ? [via] : via;
}

/** Everyone whose a statement is, or who passes it on. */
export function voicesOf(statement: Statement): readonly string[] {
  return [...sourcesOf(statement), ...carriersOf(statement)];
}
