import { english } from './english.ts';
import type { LanguageTable } from './table.ts';

const TABLES: Readonly<Record<string, LanguageTable>> = { en: english };

/** The table of a BCP 47 tag’s language; English where there is none. */
export function tableOf(language: string): LanguageTable {
  return TABLES[language.split('-')[0]?.toLowerCase() ?? ''] ?? english;
}
