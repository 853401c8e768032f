import { RESERVED_ID_PREFIX } from '#content/ids.ts';

/*
 * Where a question, claim, place or event stands in the facts panel. The text's own ids are the passages'; these
 * begin with the app's prefix, so that the two never meet. They are for this page: nobody is given one to
 * share.
 */

/** Of a claim's id, `graves.podolyak`. */
export function claimAnchor(id: string): string {
  return `${RESERVED_ID_PREFIX}${id}`;
}

/** Of a fact's id, `graves`. */
export function questionAnchor(id: string): string {
  return `${RESERVED_ID_PREFIX}question-${id}`;
}

export function placeAnchor(id: string): string {
  return `${RESERVED_ID_PREFIX}place-${id}`;
}

export function eventAnchor(id: string): string {
  return `${RESERVED_ID_PREFIX}event-${id}`;
}

/** Of something that the article rests on, at its end. */
export function documentAnchor(id: string): string {
  return `${RESERVED_ID_PREFIX}document-${id}`;
}

/** The beginning of every link from the text to the panel. */
export const PANEL_LINK_PREFIX = `#${RESERVED_ID_PREFIX}`;
