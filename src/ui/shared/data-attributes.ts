/**
 * Every `data-*` attribute of the page, and what it says. Markup and style sheets write the names out;
 * a test fails on one that is not listed here, or listed and not used.
 */
export const DATA_ATTRIBUTES = {
  /* On the root element. */
  scripted: 'scripts run: everything that only they can operate is shown',
  theme: '`light` or `dark`, where the reader chose one',
  revision: 'the number of the article’s last recorded revision',
  page: '`not-found` on the page for unknown addresses',

  /* What the reader has chosen, written by `document-state.ts` alone. */
  depth: 'on the body under a filter: `story` or `words`',
  state: '`chosen` words, a paragraph that is a `hit`, what is `receded`',
  view: 'on main: `sources`',
  target: 'the passage that the address leads to',
  current: 'the statement that the stepper is at',
  linked: 'both ends of a figure, place or event that is pointed at',

  /* Marks in the text. */
  body: 'the element that holds the paragraphs',
  by: 'on a statement: the ids of its source and of who passes it on',
  name: 'on a statement: the names to show before it',
  kind: 'on a statement: its kind',
  'part-of': 'on a later part of a statement: its id',
  now: 'on the place of an earlier id: the id that it leads to',
  narrated: 'on a paragraph that begins in the article’s own voice',
  entry: 'on a link into the facts panel: the entry’s id',
  share: 'on a link that copies: the id of its passage',

  /* The panels. */
  side: 'on a panel: its column, `start` or `end`',
  speaker: 'on a row of the sidebar: the speaker’s id, then earlier ones',
  claimant: 'on a row of the facts: who claims it, empty for the article',
  choose: 'on a name among the facts: the speaker that it chooses',
  alone: 'on a claim: it is its question’s only answer',
  words: 'on a claim: its answer is in words',
  result: 'on a verification: its result',
  time: 'on an event: how exactly it is dated',
  open: 'on the dot of a plot: its number is not included',
  capitals: 'on a country’s name: its script has capitals',
  telling: 'on a bar: how its words are told',
  'word-counts': 'the word counts have loaded, or cannot be had',
} as const;

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/** The names as `dataset` has them: `partOf` for `data-part-of`. */
export type DataName = CamelCase<keyof typeof DATA_ATTRIBUTES>;

/** Sets an attribute; without a value, removes it. */
export function setData(element: HTMLElement, name: DataName, value: string | undefined): void {
  if (value === undefined) delete element.dataset[name];
  else element.dataset[name] = value;
}

/** Reads an attribute. */
export function readData(element: HTMLElement, name: DataName): string | undefined {
  return element.dataset[name];
}
