import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { interfaceFor } from '#messages/catalogue/language.ts';
import { locale } from '#messages/catalogue/words.ts';
import { directionOf } from '#messages/direction.ts';

/** What style sheets leave to the page's language: words, and a side. They have what English needs themselves. */
export function rulesForLanguage(): string {
  if (interfaceFor(locale()).language === 'en') return '';
  const words = Object.entries(pageWords().inStyles);
  const isRtl = directionOf(locale()) === 'rtl';
  const set = [
    ...words.map(([name, text]) => `${name}:${JSON.stringify(text)}`),
    ...(isRtl ? ['--mark-side:calc(-1 * var(--stroke))'] : []),
  ];
  return `:root{${set.join(';')}}`;
}
