import type { catalogue as en } from './en.ts';
import type { InAnyLanguage } from './language.ts';

export type Words = InAnyLanguage<typeof en>;

/** A language that the interface speaks. */
interface Spoken {
  words: Words;
  /** With its region, which decides how dates and numbers are written. */
  locale: string;
}

let spoken: Spoken | undefined;

/** Sets the language of the interface: in the browser once, on the server for each page. Returns the one before. */
export function speak(language: Spoken | undefined): Spoken | undefined {
  const before = spoken;
  spoken = language;
  return before;
}

/** The interface's words. Read them where they are shown: the next page may be in another language. */
export function words(): Words {
  return spokenNow().words;
}

/** The language that the interface is in, as a BCP 47 tag. */
export function locale(): string {
  return spokenNow().locale;
}

function spokenNow(): Spoken {
  if (!spoken) throw new Error('No language is set.');
  return spoken;
}
