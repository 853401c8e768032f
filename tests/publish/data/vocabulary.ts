import { readFileSync } from 'node:fs';

/*
 * schema.org's vocabulary as schema-dts has it from schema.org: which properties a type has, its
 * ancestors' included. The compiler checks most of what the site writes; what it spreads into an
 * object it does not.
 */

const parents = new Map<string, string[]>();
const own = new Map<string, Set<string>>();

let current = '';
for (const line of readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8').split('\n')) {
  const opening = /^(?:export )?interface (\w+)(?: extends ([\w, <>]+))? \{/.exec(line);
  if (opening) {
    current = opening[1] ?? '';
    parents.set(current, (opening[2] ?? '').split(', ').filter(Boolean));
    own.set(current, new Set());
  }
  const property = /^ {4}"(\w+)"\?: /.exec(line)?.[1];
  if (property) own.get(current)?.add(property);
}

/** Every property that a thing of a type may have; none for a type that schema.org does not know. */
export function propertiesOf(type: string): Set<string> {
  const interfaces = [`${type}Leaf`, `${type}Base`].filter((name) => own.has(name));
  return new Set(interfaces.flatMap(inherited));
}

function inherited(name: string): string[] {
  return [...(own.get(name) ?? []), ...(parents.get(name) ?? []).flatMap(inherited)];
}
