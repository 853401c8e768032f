import { setData } from './data-attributes.ts';

const FACE = '1em "Literata"';
const STORAGE_KEY = 'font';

/**
 * Uses the reading font if it is available before the first paint, so that text never moves. On a first
 * visit, fetches it after the page has loaded, for the pages that follow.
 */
export function setReadingFont(): void {
  if (!hasFetched()) {
    const fetchIt = () => document.fonts.load(FACE).then(noteFetched, () => {});
    addEventListener('load', fetchIt, { once: true });
    return;
  }
  let painted = false;
  requestAnimationFrame(() => {
    painted = true;
  });
  document.fonts.load(FACE).then(
    (faces) => {
      if (!painted && faces.length > 0) setData(document.documentElement, 'font', '');
    },
    () => {},
  );
}

function hasFetched(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== null;
  } catch {
    return false;
  }
}

function noteFetched(): void {
  try {
    localStorage.setItem(STORAGE_KEY, '');
  } catch {
    // Without storage each page is set in the fallback.
  }
}
