import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { LanguageTable } from './table.ts';
import { ukrainian } from './ukrainian.ts';

const TABLES: Readonly<Record<string, LanguageTable>> = {
  en: english,
  de: german,
  fr: french,
  uk: ukrainian,
};

/** The table of a BCP 47 tag’s language; English where there is none. */
export function tableOf(language: string): LanguageTable {
  return TABLES[language.split('-')[0]?.toLowerCase() ?? ''] ?? english;
}
