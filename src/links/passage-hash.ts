import { isId, RESERVED_ID_PREFIX } from '#content/ids.ts';

/** What an address's fragment asks for. */
export type PassageHash =
  | { kind: 'none' }
  | { kind: 'passage'; id: string }
  /** A fragment that no article could ever have given out. */
  | { kind: 'malformed' };

/**
 * Reads `location.hash`, with or without its `#`. A text directive (`#passage:~:text=…`), which
 * browsers that know it take off themselves, is dropped, and so is what chat programs make part of a
 * link: the full stop or bracket behind it, a tracking query, capitals, spaces. Never throws.
 */
export function parsePassageHash(hash: string): PassageHash {
  const written = decode(hash.replace(/^#/, '').split(':~:')[0] ?? '');
  const fragment = written
    ?.replace(/[?&].*$/s, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .toLowerCase();
  if (written === '' || fragment?.startsWith(RESERVED_ID_PREFIX)) return { kind: 'none' };
  return fragment !== undefined && isPassageId(fragment)
    ? { kind: 'passage', id: fragment }
    : { kind: 'malformed' };
}

/** `denial`, or for a claim `graves.podolyak`. */
function isPassageId(text: string): boolean {
  const parts = text.split('.');
  return parts.length <= 2 && parts.every(isId);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
