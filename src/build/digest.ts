import { createHash } from 'node:crypto';

/** Tells data apart: alike for equal parts in the same order. */
export function digestOf(...parts: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(JSON.stringify(part) ?? '').update('\n');
  return hash.digest('hex').slice(0, 32);
}
