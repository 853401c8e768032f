/**
 * The form of every id. Ids are parts of addresses that people share and read out, so they are the
 * same wherever they are typed: small letters, digits, single hyphens.
 */
const ID_FORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const MAX_ID_LENGTH = 60;

/** The app's own element ids begin so; an article may not use them. */
export const RESERVED_ID_PREFIX = 'otr-';

/** The parts of an article that go by their own name, in its ledger and in addresses. */
export const TITLES = ['headline', 'standfirst'] as const;

/** What an article's address ends in where its history stands. */
export const HISTORY_NAME = 'history';

export function isTitle(id: string): boolean {
  return TITLES.some((title) => title === id);
}

export function isId(text: string): boolean {
  return text.length <= MAX_ID_LENGTH && ID_FORM.test(text);
}
