import { catalogue as ar } from './ar.ts';
import { arPage } from './ar-page.static.ts';
import { catalogue as en } from './en.ts';
import { enPage } from './en-page.static.ts';
import { type InAnyLanguage, interfaceFor, type Language } from './language.ts';
import { catalogue as uk } from './uk.ts';
import { ukPage } from './uk-page.static.ts';
import { speak, type Words } from './words.ts';

/** The words that only the build renders. */
export type PageWords = InAnyLanguage<typeof enPage>;

const CATALOGUES: Record<Language, { words: Words; page: PageWords }> = {
  en: { words: en, page: enPage },
  uk: { words: uk, page: ukPage },
  ar: { words: ar, page: arPage },
};

let page: PageWords | undefined;

/**
 * Renders with the interface in an article's language, or in English where we have no other. The server
 * renders pages of several languages in turn, so `render` may not wait for anything: the compiler refuses
 * a promise.
 */
export function inLanguage<T>(
  articleLanguage: string,
  render: () => T extends Promise<unknown> ? never : T,
): T {
  const leave = enterLanguage(articleLanguage);
  try {
    return render();
  } finally {
    leave();
  }
}

/** Sets the language from here on. Returns what sets it back. */
export function enterLanguage(articleLanguage: string): () => void {
  const { language, locale } = interfaceFor(articleLanguage);
  const pageBefore = page;
  page = CATALOGUES[language].page;
  const before = speak({ words: CATALOGUES[language].words, locale });
  return () => {
    speak(before);
    page = pageBefore;
  };
}

/** The words that only the build renders, in the language that is being rendered. */
export function pageWords(): PageWords {
  if (!page) throw new Error('No language is set.');
  return page;
}
