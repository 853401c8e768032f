/** What an address's fragment asks for. */
export type PassageHash =
  | { kind: 'none' }
  | { kind: 'passage'; id: string }
  /** A fragment that no article could ever have given out. */
  | { kind: 'malformed' };

const PASSAGE_ID = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$/;
const OWN_ELEMENT = /^otr-/;
const MAX_LENGTH = 130;

/**
 * Reads `location.hash`, with or without its `#`. A text directive (`#passage:~:text=…`), which
 * browsers that know it take off themselves, is dropped. Never throws.
 */
export function parsePassageHash(hash: string): PassageHash {
  const fragment = decode(hash.replace(/^#/, '').split(':~:')[0] ?? '');
  if (fragment === '' || (fragment !== undefined && OWN_ELEMENT.test(fragment))) {
    return { kind: 'none' };
  }
  return fragment !== undefined && fragment.length <= MAX_LENGTH && PASSAGE_ID.test(fragment)
    ? { kind: 'passage', id: fragment }
    : { kind: 'malformed' };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
