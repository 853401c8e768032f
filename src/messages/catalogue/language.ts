import { madeOnce } from '#content/made-once.ts';

/** The languages of the interface. */
export const LANGUAGES = ['en', 'uk', 'ar'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The categories that CLDR gives a language's plurals. */
interface PluralCategories extends Record<Language, Intl.LDMLPluralRule> {
  en: 'one' | 'other';
  uk: 'one' | 'few' | 'many' | 'other';
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
}

/** A text in every form that the numbers of a language ask for; `#` stands for the number. */
export type PluralForms<L extends Language> = Record<PluralCategories[L], string>;

/** Texts by key; those with a number in them under `counts`. */
interface Catalogue {
  counts: object;
}

/** The keys of the English catalogue in another language, with the plural forms of that language. */
export type Translated<English extends Catalogue, L extends Language> = Omit<English, 'counts'> & {
  counts: Record<keyof English['counts'], PluralForms<L>>;
};

/** A catalogue of any language, to be read. */
export type InAnyLanguage<English extends Catalogue> = Omit<English, 'counts'> & {
  counts: Record<keyof English['counts'], Partial<Record<Intl.LDMLPluralRule, string>>>;
};

/** For the pages of the site itself, and for articles in a language that the interface does not have. */
export const DEFAULT_LOCALE = 'en-GB';

/** The language of a page's interface. */
interface Interface {
  language: Language;
  /** With its region, which dates and numbers follow. */
  locale: string;
}

/** Which language the interface has for an article. */
export const interfaceFor = madeOnce((articleLanguage: string): Interface => {
  const own = new Intl.Locale(articleLanguage).language;
  const language = LANGUAGES.find((one) => one === own);
  return language
    ? { language, locale: articleLanguage }
    : { language: 'en', locale: DEFAULT_LOCALE };
});

/** The module of a language's words for the browser, from the repository's root. */
export function wordsModule(language: Language): string {
  return `src/messages/catalogue/${language}.ts`;
}
