const MOST = 100;

/** A string as the articles write it: in single quotes, unless it holds one and no double ones. */
export function printString(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  if (escaped.includes("'") && !escaped.includes('"')) return `"${escaped}"`;
  return `'${escaped.replaceAll("'", "\\'")}'`;
}

/** A key, in quotes where it needs them. */
export function printKey(key: string): string {
  return /^[a-z_$][\w$]*$/i.test(key) ? key : printString(key);
}

/** A plain value as source: on one line where it fits behind what stands there already. */
export function printValue(value: unknown, indent: number, used = 0): string {
  const flat = printFlat(value);
  if (indent + used + flat.length <= MOST) return flat;
  const inner = ' '.repeat(indent + 2);
  const close = ' '.repeat(indent);
  if (Array.isArray(value))
    return `[\n${value.map((one) => `${inner}${printValue(one, indent + 2, 1)},\n`).join('')}${close}]`;
  if (typeof value !== 'object' || value === null) return flat;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{\n${entries.map(([key, one]) => `${inner}${printKey(key)}: ${printValue(one, indent + 2, key.length + 3)},\n`).join('')}${close}}`;
}

function printFlat(value: unknown): string {
  if (typeof value === 'string') return printString(value);
  if (typeof value === 'number') return printNumber(value);
  if (Array.isArray(value)) return `[${value.map(printFlat).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  if (entries.length === 0) return '{}';
  return `{ ${entries.map(([key, one]) => `${printKey(key)}: ${printFlat(one)}`).join(', ')} }`;
}

/** `600_000_000`, as the articles write large numbers. */
function printNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = /^\d{5,}$|^\d{4}$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, '_') : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
