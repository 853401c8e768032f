import type { Bound } from '#content/vocabulary.ts';

type Words = readonly (readonly [words: RegExp, bounds: readonly Bound[]])[];

/*
 * How languages say that a number is bounded. `before`: the words before it, `after`: those behind it.
 * What denies a word comes before the word itself.
 */
const ABOUT: readonly Bound[] = ['about'];
const NEARLY: readonly Bound[] = ['nearly', 'about'];

const BOUND_WORDS: Record<string, { before: Words; after?: Words }> = {
  en: {
    before: [
      [/^(?:no|not) (?:fewer|less) than\b/i, ['at-least']],
      [/^(?:no|not) more than\b/i, ['at-most']],
      [/^(?:more than|over|above|upwards of)\b/i, ['more-than']],
      [/^(?:fewer|less) than\b|^(?:under|below)\b/i, ['less-than']],
      [/^at least\b/i, ['at-least']],
      [/^(?:at most|up to)\b/i, ['at-most']],
      [/^(?:nearly|almost|close to)\b/i, NEARLY],
      [/^(?:about|around|some|roughly|approximately|maybe|an estimated)\b/i, ABOUT],
    ],
  },
  uk: {
    before: [
      [/^(?:не менше|не менш|щонайменше|принаймні)(?!\p{L})/iu, ['at-least']],
      [/^(?:не більше|щонайбільше|до)(?!\p{L})/iu, ['at-most']],
      [/^(?:більше|більш|понад)(?!\p{L})/iu, ['more-than']],
      [/^(?:менше|менш)(?!\p{L})/iu, ['less-than']],
      [/^майже(?!\p{L})/iu, NEARLY],
      [/^(?:близько|приблизно|орієнтовно|десь)(?!\p{L})/iu, ABOUT],
    ],
  },
  de: {
    before: [
      [/^(?:nicht weniger als|mindestens|wenigstens)(?!\p{L})/iu, ['at-least']],
      [/^(?:nicht mehr als|höchstens|maximal|bis zu)(?!\p{L})/iu, ['at-most']],
      [/^(?:mehr als|über)(?!\p{L})/iu, ['more-than']],
      [/^(?:weniger als|unter)(?!\p{L})/iu, ['less-than']],
      [/^(?:fast|beinahe|knapp|nahezu)(?!\p{L})/iu, NEARLY],
      [/^(?:etwa|rund|ungefähr|circa|ca|gut)(?!\p{L})/iu, ABOUT],
    ],
  },
  fr: {
    before: [
      [/^(?:pas moins de|au moins)(?!\p{L})/iu, ['at-least']],
      [/^(?:pas plus de|au plus|jusqu[’']à)(?!\p{L})/iu, ['at-most']],
      [/^plus d(?:e |[’'])/iu, ['more-than']],
      [/^moins d(?:e |[’'])/iu, ['less-than']],
      [/^(?:près d(?:e |[’'])|presque(?!\p{L}))/iu, NEARLY],
      [/^(?:environ|autour de|quelque)(?!\p{L})/iu, ABOUT],
    ],
    after: [[/environ$/iu, ABOUT]],
  },
  ar: {
    before: [
      [/^(?:ما لا يقل عن|لا يقل عن|على الأقل)/u, ['at-least']],
      [/^(?:ما لا يزيد على|لا يزيد عن|على الأكثر|حتى)/u, ['at-most']],
      [/^(?:أكثر من|ما يزيد على|ما يزيد عن)/u, ['more-than']],
      [/^أقل من/u, ['less-than']],
      [/^(?:ما يقارب|ما يقرب من)/u, NEARLY],
      [/^(?:نحو|حوالي|زهاء)/u, ABOUT],
    ],
    after: [
      [/على الأقل$/u, ['at-least']],
      [/على الأكثر$/u, ['at-most']],
    ],
  },
  hi: {
    before: [
      [/^कम से कम/u, ['at-least']],
      [/^(?:अधिक से अधिक|ज़्यादा से ज़्यादा)/u, ['at-most']],
      [/^(?:लगभग|करीब|तकरीबन)/u, ABOUT],
    ],
    after: [
      [/से (?:अधिक|ज़्यादा)$/u, ['more-than']],
      [/से कम$/u, ['less-than']],
    ],
  },
  ja: {
    before: [
      [/^少なくとも/u, ['at-least']],
      [/^(?:最大|多くても)/u, ['at-most']],
      [/^約|^およそ/u, ABOUT],
    ],
    after: [
      [/以上$/u, ['at-least']],
      [/以下$/u, ['at-most']],
      [/(?:超|を超える)$/u, ['more-than']],
      [/未満$/u, ['less-than']],
      [/近く$/u, NEARLY],
    ],
  },
};

/**
 * The bounds that words around a number may stand for, the words of a claim being all that is marked for
 * it; nothing where they name none, or in a language that is not known here.
 */
export function boundsIn(words: string, language: string): readonly Bound[] | undefined {
  const [code = ''] = language.toLowerCase().split('-');
  const known = BOUND_WORDS[code];
  if (!known) return undefined;
  const text = words
    .normalize('NFC')
    .replace(/^[\s“”„«»‹›"‘’'「」]+|[\s“”„«»‹›"‘’'「」]+$/gu, '')
    .replace(/[\u061c\u200e\u200f]/g, '');
  const pattern = ([form]: Words[number]) => form.test(text);
  return (known.before.find(pattern) ?? known.after?.find(pattern))?.[1];
}
