import type { PluralForms } from './language.ts';

/* Words that the browser needs as well as the build. What only the build renders is in `en-page.static.ts`. */

/** Whether a text lists names already, so that a comma has to close it. */
const closed = (names: string) => (names.includes(', ') ? `${names},` : names);

export const catalogue = {
  /**
   * Letters that run against the language: for one from left to right, those of the blocks that Unicode
   * keeps for scripts from right to left, and for one from right to left all others.
   */
  runsAgainst: /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
  comma: ', ',
  semicolon: '; ',
  quoted: (words: string) => `“${words}”`,

  counts: {
    statement: { one: '# statement', other: '# statements' },
    statementHere: { one: '# statement here', other: '# statements here' },
    moreHere: { one: '# more statement here', other: '# more statements here' },
    namedAndOthers: { one: '{name} and # other', other: '{name} and # others' },
    inParts: {
      one: 'The passage that this link was made for is now in # part:',
      other: 'The passage that this link was made for is now in # parts:',
    },
  } satisfies Record<string, PluralForms<'en'>>,

  /* Whose words they are, and how they came. */
  kinds: {
    direct: 'direct quote',
    mixed: 'partly quoted',
    reported: 'reported',
    denial: 'denial',
    'no-comment': 'no comment',
  },
  hasNotCommented: (who: string, several: boolean) =>
    `${closed(who)} ${several ? 'have' : 'has'} not commented`,
  roles: { person: 'Person', institution: 'Institution', group: 'Group' },
  theArticle: 'the article',
  acts: { question: 'Question', promise: 'Promise', forecast: 'Forecast' },
  via: (name: string) => `via ${name}`,
  passedOn: (name: string, via: string) => `${name} via ${via}`,
  notNamed: (reason: string) => `not named ${reason}`,
  attributionDisputed: (by: string) => `attribution disputed by ${by}`,
  translated: (from: string, by: string) =>
    ['translated', from && `from ${from}`, by && `by ${by}`].filter(Boolean).join(' '),
  sources: (names: string) => `Sources: ${names}`,
  claimOf: (names: string) => `Claim of ${names}`,
  claimAnswering: (question: string) => `Claim: ${question}`,
  ownClaim: 'Stated by the article itself',
  /** The label of a check. Who checked follows it as it is. */
  checks: {
    verified: 'Verified',
    'could-not-verify': 'Not independently verified',
    disputed: 'Disputed',
    denied: 'Denied',
  },
  checkedBy: {
    verified: (by: string) => ` by ${by}`,
    'could-not-verify': (by: string) => `: ${by} could not verify it`,
    disputed: (by: string) => ` by ${by}`,
    denied: (by: string) => ` by ${by}`,
  },
  withVerdict: (check: string, verdict: string) => `${check}: “${verdict}”`,

  /* Numbers and days. */
  bounds: {
    about: 'about',
    nearly: 'nearly',
    'more-than': 'more than',
    'at-least': 'at least',
    'less-than': 'less than',
    'at-most': 'at most',
  },
  partOf: (part: string, whole: string) => `${part} of ${whole}`,
  odds: (part: string, whole: string) => `${part} in ${whole}`,
  per: (unit: string) => `per ${unit}`,
  early: 'early',
  late: 'late',
  atTime: (time: string) => `at ${time}`,
  timeOnDay: (time: string, day: string) => `${time} on ${day}`,
  asOf: (day: string) => `as of ${day}`,

  /* Choosing speakers. */
  announceEveryone: (statements: string) => `Everyone: ${statements}`,
  statementsBy: (statements: string, names: string) => `${statements} by ${names}`,
  restLeftOut: (announcement: string) => `${announcement}, the rest of the story left out`,
  positionOf: (position: string, count: string) => `${position} of ${count}`,
  atStatement: ', statement ',
  chosenStatements: 'Chosen statements',
  previousStatement: 'Previous statement',
  nextStatement: 'Next statement',
  copyLinkToView: 'Copy link to this view',
  showEveryone: 'Show everyone',
  readingTools: 'Reading tools',
  backTo: (panel: string) => `↩ Back to “${panel}”`,

  /* Passing on. */
  whoSaysIt: 'Who says it',
  noneMoreHere: 'No more statements here',
  onlyTheirs: 'Only theirs',
  copyLink: 'Copy link',
  copyWords: 'Copy words',
  selectedWords: 'Selected words',
  copyLinkToWords: 'Copy link to these words',
  saveCard: 'Save card',
  openShareSheet: 'Share…',
  linkCopied: 'Link copied.',
  wordsCopied: 'Words copied, with speaker, article, date and link.',
  copyingRefused: 'The browser did not allow copying. Here is what to copy:',
  copyEmbed: 'Copy embed',
  embedCopied: 'HTML copied, to put the passage into another page.',
  link: 'Link',
  words: 'Words',
  close: 'Close',

  /* Arriving by a link. */
  aboutLinks: 'About links',
  linkDamaged: 'The link to a passage is damaged. Here is the article from the top.',
  noPassage: (id: string) => `This article has no passage “${id}”. Here it is from the top.`,
  withdrawn: (day: string, reason: string) => `This passage was withdrawn on ${day}. ${reason}`,
  whatItSaid: 'What it said',
  changedSince: {
    headline: (day: string) =>
      `The headline has changed since the link was made. What it said on ${day}`,
    standfirst: (day: string) =>
      `The standfirst has changed since the link was made. What it said on ${day}`,
    passage: (day: string) =>
      `This passage has changed since the link was made. What it said on ${day}`,
  },
  reattributed: 'Who says this, or who checked it, has changed since the link was made.',
  onDay: (day: string) => `On ${day}`,
  now: 'Now',
  moved: 'The passage that this link was made for now stands here.',
  merged: 'The passage that this link was made for is now part of this one.',
  partStands:
    'Of the passage that this link was made for, this part stands; the rest was withdrawn.',
  part: (number: string) => `part ${number}`,
};
