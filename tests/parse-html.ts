import { JSDOM } from 'jsdom';

/** One for all: a window takes several times as long to make as a page takes to parse. */
const { DOMParser } = new JSDOM().window;

/** A page, or a part of one, as a document without scripts and styles. */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
