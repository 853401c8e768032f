/** What a word or letters after a number multiply it by in English. A lone letter may also stand for a unit. */
const ENGLISH: Record<string, readonly number[]> = {
  dozen: [12],
  hundred: [1e2],
  thousand: [1e3],
  lakh: [1e5],
  million: [1e6],
  crore: [1e7],
  billion: [1e9],
  trillion: [1e12],
  k: [1, 1e3],
  m: [1, 1e6],
  mn: [1e6],
  b: [1, 1e9],
  bn: [1e9],
  tn: [1e12],
};

/** What an editor writes in other languages beside what CLDR has. */
const BESIDE: Record<string, Record<string, readonly number[]>> = {
  uk: { сотень: [1e2], млн: [1e6], млрд: [1e9], трлн: [1e12] },
  de: { hundert: [1e2], dutzend: [12], mio: [1e6], mill: [1e6], mrd: [1e9], md: [1e9] },
  fr: { milliers: [1e3], mio: [1e6], mds: [1e9], md: [1e9], m: [1, 1e6], k: [1, 1e3] },
};

/** The same where no space parts them from the number, in Chinese, Japanese and Korean. */
const SIGNS: Record<string, number> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
  兆: 1e12,
};

/** What a word after a number multiplies it by; nothing for a word that is no scale in the language. */
export function scaleIn(word: string, locale: string): readonly number[] | undefined {
  if (word === '') return undefined;
  const sign = SIGNS[word.charAt(0)];
  if (sign !== undefined) return [sign];
  const [language = ''] = locale.toLowerCase().split('-');
  const small = word.normalize('NFC').toLowerCase();
  const own = language === 'en' ? ENGLISH : (BESIDE[language] ?? {});
  if (Object.hasOwn(own, small)) return own[small];
  const known = scalesOf(locale);
  return known.get(small) ?? (language === 'en' ? undefined : inflected(small, known));
}

const scales = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** By word, what CLDR's compact numbers of a language multiply by: "тис", "мільйонів", "Mrd". */
function scalesOf(locale: string): ReadonlyMap<string, readonly number[]> {
  const known = scales.get(locale);
  if (known) return known;
  const found = new Map<string, readonly number[]>();
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay,
      maximumFractionDigits: 1,
      useGrouping: false,
      numberingSystem: 'latn',
    });
    // Each plural form has its own word.
    for (const mantissa of [1, 2, 3, 5, 11, 21, 1.5]) {
      for (let exponent = 3; exponent <= 14; exponent += 1) {
        const number = mantissa * 10 ** exponent;
        const parts = format.formatToParts(number);
        const word = /\p{L}[\p{L}\p{M}]*/u.exec(
          parts.find(({ type }) => type === 'compact')?.value ?? '',
        )?.[0];
        const shown = Number(
          parts
            .map(({ type, value }) =>
              type === 'integer' || type === 'fraction' ? value : type === 'decimal' ? '.' : '',
            )
            .join(''),
        );
        if (!word || !(shown > 0)) continue;
        const scale = 10 ** Math.round(Math.log10(number / shown));
        // A lone letter may also stand for a unit.
        found.set(word.normalize('NFC').toLowerCase(), word.length === 1 ? [1, scale] : [scale]);
      }
    }
  }
  scales.set(locale, found);
  return found;
}

/** A form of a known word that CLDR does not have: it differs in its ending alone. */
function inflected(
  word: string,
  known: ReadonlyMap<string, readonly number[]>,
): readonly number[] | undefined {
  const close = [...known]
    .map(([one, scale]) => ({
      scale,
      shared: sharedLength(one, word),
      needed: Math.max(4, one.length - 2),
    }))
    .filter(({ shared, needed }) => shared >= needed)
    .sort((a, b) => b.shared - a.shared);
  return close[0]?.scale;
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
