import type { PluralForms } from './language.ts';

/*
 * Words that the build renders and no script needs. `[label](key)` is a link; the component that shows
 * the text knows where the key leads.
 */

export const enPage = {
  counts: {
    claim: { one: '# claim', other: '# claims' },
    claimByDay: {
      one: '# claim, by the day it was made.',
      other: '# claims, by the day they were made.',
    },
    paragraph: { one: '# paragraph', other: '# paragraphs' },
    minutes: { one: '# min read', other: '# min read' },
    accountInWords: { one: '# account, in words', other: '# accounts, in words' },
    statementInArticle: {
      one: '# statement in this article',
      other: '# statements in this article',
    },
    statementOnRecord: { one: '# statement on the record', other: '# statements on the record' },
    differingNumbers: { one: '# number that differs', other: '# numbers that differ' },
    article: { one: '# article', other: '# articles' },
    inArticles: { one: 'in # article', other: 'in # articles' },
    sharesOfWords: {
      one: '[Shares](shares) of the # word, by source',
      other: '[Shares](shares) of the # words, by source',
    },
  } satisfies Record<string, PluralForms<'en'>>,

  /* Around every page. */
  aboutSite: 'On the Record shows who says what, on whose authority, and where in the story.',
  aboutNews: 'News made of claims: who says what, on whose authority, and where in the story.',
  whoSaysWhatAndWhere: 'Who says what, on whose authority, and where in the story',
  whoSaysWhatIn: (headline: string) => `Who says what in “${headline}”`,
  onThisPage: 'On this page',
  toText: 'To the text',
  toArticle: 'To the article',
  toSpeakers: 'To who is quoted',
  toFacts: 'To facts and figures',
  display: 'Display',
  colours: 'Colours',
  themes: { system: 'Match system', light: 'Light', dark: 'Dark' },
  allArticles: 'All articles',
  whoIsQuoted: 'Who is quoted',
  questions: 'Questions',
  whatLabelsMean: 'What the labels mean',
  aboutGlossary:
    'Direct quote or denial, verified or not, about or at least: what the labels say, and what they do not.',
  inAllArticles: (name: string) => `${name} in all articles`,
  questionInAllArticles: 'This question in all articles',
  topic: 'Topic',
  beforeThis: 'Before this',
  afterThis: 'After this',
  alsoAnswers: (question: string) => `Also answers “${question}”`,
  alsoAt: (place: string) => `Also at ${place}`,
  alsoQuotes: (name: string) => `Also quotes ${name}`,

  /* The article. */
  share: 'Share',
  openSpeakers: 'Quoted',
  openFacts: 'Facts',
  who: 'Who',
  saysWhat: 'says what',
  draft: 'Draft.',
  draftMeaning: 'This article is not published: its words and its links may change.',
  by: (authors: string) => `By ${authors}`,
  updated: 'Updated',
  leftOut:
    'Only the paragraphs with their words are shown; a dotted line stands for what is left out.',
  showWholeStory: 'Show the whole story',
  sourcesLegend:
    '[Quoted](direct), to the letter; [reported](reported), in the article’s words, as a [denial](denial) is too; [no comment](no-comment), as the article tells it; unmarked: [the article’s own narration](narration).',
  /** What style sheets write, by custom property. They have the English themselves, letter for letter. */
  inStyles: {
    '--text-narration': 'The article, narration ',
    '--text-end': ' (end) ',
    '--text-taken-out': ' [taken out: ',
    '--text-put-in': ' [put in: ',
  },
  backToText: 'Back to the text',
  footnote: (number: string) => `Footnote ${number}`,
  corrected: (day: string) => `Corrected ${day}`,
  corrections: 'Corrections',
  aboutCorrections: 'About corrections',
  toPassage: 'To the passage',
  before: 'Before',
  nowReads: 'Now',
  inOtherArticles: 'In other articles',
  documents: 'What this article rests on',
  documentSeen: (day: string) => `, seen ${day}`,
  sourceDocument: (publisher: string) => `Source: ${publisher}`,

  /* What one statement does to another. */
  aClaimBy: (name: string) => `a claim by ${name}`,
  whatTheySaid: (name: string) => `what ${name} said`,
  /** What a statement does to another, whose words are named. */
  responds: {
    denies: (whose: string) => `Denies ${whose}`,
    answers: (whose: string) => `Answers ${whose}`,
    confirms: (whose: string) => `Confirms ${whose}`,
    retracts: (whose: string) => `Takes back ${whose}`,
  },
  /** The same from the other end. */
  responded: {
    denies: (who: string) => `Denied by ${who}`,
    answers: (who: string) => `Answered by ${who}`,
    confirms: (who: string) => `Confirmed by ${who}`,
    retracts: (who: string) => `Taken back by ${who}`,
  },

  /* What passages are called. */
  passages: {
    paragraph: 'paragraph',
    heading: 'heading',
    quotation: 'quotation',
    list: 'list',
    table: 'table',
    picture: 'picture',
    turn: 'turn',
    footnote: 'footnote',
    headline: 'headline',
    standfirst: 'standfirst',
    statement: 'statement',
    claim: 'claim',
    speaker: 'speaker',
  },
  numberedBlock: (block: string, number: string) => `${block} ${number}`,
  thisHeading: 'this heading',
  thisStatement: (whose: string) => `this statement, ${whose}`,
  thisClaimBy: (name: string) => `this claim by ${name}`,
  copyLinkTo: (passage: string) => `Copy link to ${passage}`,

  /* Who is quoted. */
  chooseAName: 'Choose a name to see only what they said.',
  everyone: 'Everyone',
  show: 'Show',
  depths: { story: 'Whole story', words: 'Only their words' },

  /* Facts and figures. */
  factsAndFigures: 'Facts and figures',
  factsHint: 'Who says it, and where in the story.',
  citingNoOne: 'citing no one',
  revisedFrom: (earlier: string) => `revised from ${earlier}`,
  verdicts: {
    same: { label: 'Same figure', meaning: 'all give it alike.' },
    compatible: { label: 'No contradiction', meaning: 'one number could satisfy all.' },
    differ: { label: 'They differ', meaning: 'no single number fits them all.' },
  },
  notCompared: 'Not compared',
  notComparedBecause: 'each counts something else.',
  notComparedButRevisions: 'apart from revisions, each counts something else.',
  onOneScaleFrom: (start: string) => `[on one scale](plot) from ${start}`,
  asRevised: '[as revised](revised) over time',
  deniedOrUnanswered: 'Denied, or not answered',
  where: 'Where',
  mapOfPlaces: 'Map of the places in the story',
  map: 'Map',
  when: 'When',
  daysIn: (zone: string) => `[Dates](days) in ${zone} time.`,
  data: 'The data',
  files: {
    json: 'Everything, as JSON',
    statements: 'Statements, as CSV',
    claims: 'Claims, as CSV',
    annotations: 'Annotations, as JSON-LD',
    text: 'The text alone',
  },
  whatIsInFiles: 'What is in them',

  /* Who says how much. */
  whoSaysHowMuch: 'Who says how much',
  source: 'Source',
  quotedWords: 'Quoted',
  reportedWords: 'Reported',
  narratedWords: 'Narrated',
  shareOfWords: 'Share',

  /* On paper. */
  excerptOf: (headline: string) => `Excerpt of “${headline}”: only the paragraphs with words of`,
  markedIn: (headline: string) => `Marked in “${headline}”: the words of`,
  revision: (number: string) => `revision ${number}`,
  byParagraph: 'By paragraph: whose words they are, and how they came.',

  /* The page and the card of a passage. */
  fromArticle: 'From the article',
  blockOfArticle: {
    paragraph: 'A paragraph of the article',
    heading: 'A heading of the article',
    quotation: 'A quotation of the article',
    list: 'A list of the article',
    table: 'A table of the article',
    picture: 'A picture of the article',
    turn: 'A turn of the article',
    footnote: 'A footnote of the article',
  },
  claim: 'Claim',
  speaker: 'Speaker',
  readInArticle: 'Read it in the article',
  readArticle: 'Read the article',
  articleMoved: 'This article has moved.',
  articleWithdrawn: 'This article was withdrawn',
  withdrawnArticle: 'A withdrawn article',
  passageWithdrawn: 'This passage was withdrawn',
  withdrawnPassage: (headline: string) => `A withdrawn passage – ${headline}`,
  passageSaid: 'The passage said:',
  itSaid: 'It said:',

  /* Lists of articles. */
  noArticles: 'No articles yet',
  pageOf: (title: string, page: string) => `${title}, page ${page}`,
  aboutList: 'Every article of On the Record, the newest first.',
  pagesOfList: 'Pages of the list',
  newer: 'Newer',
  older: 'Older',
  pageNotFound: 'Page not found',
  noPageHere: 'There is no page at this address',
  followedAcross: 'Followed across articles',
  latestCorrections: 'Latest corrections',
  disputedNow: 'Disputed now',
  disputedBy: (name: string) => `Disputed by ${name}`,
  deniedBy: (name: string) => `Denied by ${name}`,
  allTopics: 'All topics',
  figuresSideBySide: 'Figures, side by side',
  noneIsPicked: 'Who says it. None is picked.',

  /* Speakers and questions across articles. */
  aboutSpeakers: 'Everyone who speaks in these articles, with what they have said on the record.',
  everyoneWhoSpeaks:
    'People, institutions and groups quoted in these articles. Unnamed sources appear only in their own article.',
  everyoneQuoted: 'Everyone who is quoted',
  speakerDescription: (who: string, statements: string) => `${who}: ${statements}.`,
  statementsInArticles: (statements: string, inArticles: string) =>
    `${statements} ${inArticles}, the newest first, as each article gave them.`,
  since: (day: string) => `since ${day}`,
  until: (day: string) => `until ${day}`,
  narrowDown: 'Narrow down',
  all: 'All',
  allOfPage: 'All of this page',
  narrowedTo: (count: string, statements: string, name: string) =>
    `${count} of ${statements}: ${name}`,
  narrowedOnPage: (count: string, statements: string, name: string) =>
    `${count} of ${statements} on this page: ${name}`,
  topics: 'Topics',
  aboutTopics: 'What the articles are about.',
  everyArticleAbout: (topic: string) => `Every article about it: ${topic}.`,
  inContext: 'In context',
  inArticle: 'in',
  questionsAcross: 'Questions across articles',
  aboutQuestions: 'Questions that several articles answer, with every claim.',
  aboutQuestion: 'Every claim that answers it, by day and claimant, in any article.',
  allQuestions: 'All questions',
  oneSourceOneClaim:
    'What one source says of one thing is one claim, however often it is reported. None is picked.',
  howCompared: 'How claims are compared',
  day: 'Day',
  howDrawn: {
    rows: 'What counts the same stands in one row.',
    scales: 'Where its numbers differ, a row has a scale of its own.',
    lines: 'A line joins the numbers of one source.',
    meaning: '[What dots and bars mean](plot)',
  },
  drawingOf: (counted: string, claims: string) => `${counted}: ${claims}`,
  whatTheySay: 'What they say',
  checked: 'Checked',
  reportedIn: 'Reported in',
  articleItself: (headline: string) => `The article “${headline}”`,

  /* Search. */
  search: 'Search',
  searchFor: 'Search for',
  aboutSearch: 'Find a passage, a statement, a speaker or a question in any article.',
  searchIn: 'Search in',
  scopes: {
    all: 'Everything',
    statements: 'Statements',
    speakers: 'Speakers',
    questions: 'Questions',
  },
  kind: 'Kind',
  anyKind: 'Any',
  fromYear: 'From year',
  toYear: 'To year',
  searchHint:
    'Use quotation marks for an exact phrase: “mass burial”; use a minus to exclude a word: graves −Bucha.',
  searchNeedsScript:
    'The search needs JavaScript. Without it there are [all articles](articles), [everyone who is quoted](speakers), [the questions](questions) and [the topics](topics).',

  /* An article's history. */
  historyOf: 'History of',
  historyTitle: (headline: string) => `History of “${headline}”`,
  aboutHistory: 'What each revision of the article changed, word by word.',
  whatWasChanged: 'What was changed',
  whatWasChangedAndWhen: 'What was changed, and when',
  eachRevision:
    'Each revision of the record, the newest first. Paragraphs are numbered as they stand now.',
  aboutRecord: 'About the record',
  articleRecorded: 'The article is recorded.',
  noWordsChanged: 'No words changed. Only the record was corrected.',
  /** What the record was put right in. */
  recorded: {
    titles: 'The headline and the standfirst are recorded from here on.',
    attribution: 'Who says what, and who checked it, is recorded from here on.',
    ids: 'Passages or speakers have other links; the earlier ones lead on to them.',
  },
  /** What became of a passage, after its name. */
  whatBecame: {
    isNew: 'new',
    gone: 'gone',
    changed: 'changed',
    split: 'split and changed',
    merged: 'joined and changed',
    reattributed: 'attribution changed',
    rewordedAndReattributed: 'words and attribution changed',
    marked: 'newly marked; the words were there before',
    unmarked: 'no longer marked; the words stay',
  },
  withdrawnOn: (day: string) => `Withdrawn on ${day}.`,
  asRecorded: (whose: string, day: string) => `${whose} (as recorded on ${day})`,
  saidToBe: 'Attributed to:',

  /* Feeds. */
  everyArticle: 'Every article, the newest first.',
  everyCorrection: 'Everything that was corrected, the newest first.',
  correctionOf: (headline: string) => `Correction: ${headline}`,
  whatSpeakerSaid: (name: string) => `What ${name} has said, in all articles.`,
  everyClaim: 'Every claim that answers it, in any article.',
  follow: 'Follow (feed)',
  followCorrections: 'Follow corrections (feed)',
};
