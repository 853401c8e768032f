import type { PluralForms, Translated } from '#messages/catalogue/language.ts';

/* What a language must have, as the compiler sees it. */

const english = {
  close: 'Close',
  via: (name: string) => `via ${name}`,
  kinds: { direct: 'direct quote', denial: 'denial' },
  counts: { claim: { one: '# claim', other: '# claims' } },
};
type In<L extends 'uk' | 'ar'> = Translated<typeof english, L>;

const claim: PluralForms<'uk'> = {
  one: '# твердження',
  few: '# твердження',
  many: '# тверджень',
  other: '# твердження',
};
const kinds = { direct: 'пряма цитата', denial: 'заперечення' };
const via = (name: string) => `передає ${name}`;

export const whole: In<'uk'> = { close: 'Закрити', via, kinds, counts: { claim } };

// @ts-expect-error: a text is missing
export const withoutKey: In<'uk'> = { via, kinds, counts: { claim } };

export const withUnknownKey: In<'uk'> = {
  close: 'Закрити',
  via,
  kinds,
  counts: { claim },
  // @ts-expect-error: English has no such text
  open: 'Відкрити',
};

export const withoutKind: In<'uk'> = {
  close: 'Закрити',
  via,
  // @ts-expect-error: a text of a group is missing
  kinds: { direct: 'пряма цитата' },
  counts: { claim },
};

// @ts-expect-error: a plural form is missing
export const withoutForm: PluralForms<'uk'> = { one: '#', few: '#', other: '#' };

// @ts-expect-error: Ukrainian has no dual
export const withOtherForm: PluralForms<'uk'> = { ...claim, two: '# твердження' };

// @ts-expect-error: the forms of one language are not those of another
export const withFormsOfAnother: In<'ar'> = { close: 'إغلاق', via, kinds, counts: { claim } };
