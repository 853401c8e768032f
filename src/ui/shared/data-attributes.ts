/**
 * Every `data-*` attribute of the page, and what it says. Markup and style sheets write the names out;
 * a test fails on one that is not listed here, or listed and not used.
 */
export const DATA_ATTRIBUTES = {
  /* On the root element. */
  scripted: 'scripts run: a narrow page has its panels as sheets',
  font: 'the reading font was at hand before the first paint',
  theme: '`light` or `dark`, where the reader chose one',
  revision: 'the number of the article’s last recorded revision',
  known: 'the ids of the article’s speakers, earlier ones too',
  speakers: 'the chosen speakers’ ids; absent while everyone is shown',
  depth: 'the depth of that filter: `story` or `words`',
  view: '`sources`, where the text shows whose words it is',

  /* On the article's data. */
  catalogue: 'the address of the interface’s words, in the page’s language',

  /* What the address and the stepper point at. */
  target: 'the passage that the address leads to',
  kept: 'on its block, which no filter leaves out',
  current: 'the statement that the stepper is at',
  linked: 'both ends of a figure, place or event that is pointed at',

  /* Marks in the text. */
  body: 'the element that holds the blocks',
  defuddle: 'on the same: Defuddle, a reader view, takes all of it for content, whatever ids say',
  by: 'on a statement: the ids of its source and of who passes it on',
  name: 'on a statement or a figure: who says it and how, for those who listen',
  label: 'on a statement whose name the eye needs: what to show in its place, or empty',
  kind: 'on a statement: its kind',
  'part-of': 'on a later part of a statement: its id',
  now: 'on the place of an earlier id: the id that it leads to',
  block: 'on a block that is no paragraph: its kind',
  site: 'on a link out of the site: the name of the site that it leads to',
  note: 'on the sign that refers to a footnote: its number',
  turn: 'on the head of a turn in a transcript: `question`, or empty',
  credit: 'on who made a picture',
  scrolls: 'on what scrolls by itself',
  end: 'on a list at the article’s end: what it rests on, what other articles say of it',
  narrated: 'on a block that begins in the article’s own voice',
  source: 'on words that lead to their speaker, and on a speaker’s name: the speaker’s id',
  entry: 'on a link into the facts panel: the entry’s id',
  share: 'on a link that copies what it leads to: the number of a block, or nothing',
  whole: 'on the link that shows the whole story again',

  paper: 'on what only paper shows: what it is',

  /* The panels. */
  side: 'on a panel: its column, `start` or `end`',
  sheet: 'on a button: the id of the panel that it opens as a sheet, empty to close it',
  size: '`full`, on a sheet that fills the window',
  grip: 'the head of a panel, by which a sheet is dragged',
  home: 'where a panel stands that is a sheet at present: its id',
  former: 'on a speaker’s control: earlier ids',
  claimant: 'on a row of the facts: who claims it, empty for the article',
  choose: 'on a name among the facts: the speaker that it chooses',
  alone: 'on a claim: it is its question’s only answer',
  words: 'on a claim: its answer is in words',
  result: 'on a verification: its result',
  time: 'on an event: how exactly it is dated',
  open: 'on the dot of a plot: its number is not included',
  indexes: 'on the search’s form: how many indexes are searched',
  year: 'on a statement of a speaker’s page: its year',
  topics: 'on the same: the ids of its article’s topics',
  story: 'on the same: the story of its article',
  capitals: 'on a country’s name: its script has capitals',
  telling: 'on a bar: how its words are told',
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
