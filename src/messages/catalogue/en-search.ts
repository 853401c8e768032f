import type { PluralForms } from './language.ts';

/* Words of the search, which the browser alone shows. The search is the site's page, and in its language. */

export const enSearch = {
  counts: {
    result: { one: '# result', other: '# results' },
    moreInArticle: { one: '# more in this article', other: '# more in this article' },
  } satisfies Record<string, PluralForms<'en'>>,

  more: 'More results',
  searching: 'Searching …',
  failed: 'The search could not be loaded. Try again when you are online.',
  nothingFound: 'Nothing was found.',
  nothingYet: 'Nothing found in the first articles searched.',
  cut: (characters: string) =>
    `That was too long: only its first ${characters} characters were searched.`,
  nobodyOfThatName: 'Nobody of that name is quoted.',
  impossibleYears: 'The last year is before the first.',
  /** After how many results there are; without words none is closer than another. */
  closestFirst: ', the closest first',
  firstOfThem: (results: string) => `The first ${results}`,
};
