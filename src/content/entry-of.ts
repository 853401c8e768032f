/** The entry of a table under an id; nothing for `constructor` and others that every object has. */
export function entryOf<Entry>(
  table: Readonly<Record<string, Entry>>,
  id: string,
): Entry | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
