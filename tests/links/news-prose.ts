/*
 * Invented news, sentence by sentence, of a coast that does not exist and of people who do not exist.
 * Its sentences begin as those of reports do: most with an article, a name or a day.
 */

/** Picks from a list; the same seed picks the same again. */
export type Dice = <T>(choices: readonly T[]) => T;

/** A sentence in the parts that an editor changes one at a time. */
export type Wording =
  | { kind: 'told'; opening: string; subject: string; deed: string; tail: string }
  | { kind: 'quoted'; quote: string; speaker: SpeakerId; verb: string; as: QuotedKind };

export const SPEAKERS = {
  arlow: 'Mirren Arlow',
  quern: 'Ilsa Quern',
  venn: 'Dorro Venn',
  strand: 'Peder Strandby',
  oake: 'Hanne Oakes',
} as const;

type SpeakerId = keyof typeof SPEAKERS;

/** What an editor may take a quoted sentence for. */
const QUOTED_KINDS = ['direct', 'mixed', 'reported'] as const;
type QuotedKind = (typeof QUOTED_KINDS)[number];

/** A generator of good evenness in four lines (mulberry32); tests need no better. */
export function dice(seed: number): Dice {
  let state = seed | 0;
  return (choices) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    const choice = choices[((t ^ (t >>> 14)) >>> 0) % choices.length];
    if (choice === undefined) throw new Error('there is nothing to choose from');
    return choice;
  };
}

export function newSentence(pick: Dice): Wording {
  if (pick([true, false, false, false])) {
    return {
      kind: 'quoted',
      quote: newQuote(pick),
      speaker: newSpeaker(pick),
      verb: pick(VERBS),
      as: 'direct',
    };
  }
  return {
    kind: 'told',
    opening: newOpening(pick),
    subject: newSubject(pick),
    deed: newDeed(pick),
    tail: newTail(pick),
  };
}

/** The sentence with one of its parts written anew. */
export function reworded(wording: Wording, pick: Dice): Wording {
  if (wording.kind === 'quoted') {
    return pick([true, false])
      ? { ...wording, quote: newQuote(pick) }
      : { ...wording, verb: pick(VERBS) };
  }
  switch (pick(['opening', 'subject', 'deed', 'deed', 'tail', 'tail'] as const)) {
    case 'opening':
      return { ...wording, opening: newOpening(pick) };
    case 'subject':
      return { ...wording, subject: newSubject(pick) };
    case 'deed':
      return { ...wording, deed: newDeed(pick) };
    default:
      return { ...wording, tail: newTail(pick) };
  }
}

/** The sentence said to be another's, or of another kind; its words stay. */
export function reattributed(wording: Wording, how: 'speaker' | 'kind', pick: Dice): Wording {
  if (wording.kind !== 'quoted') return wording;
  return how === 'speaker'
    ? { ...wording, speaker: newSpeaker(pick) }
    : { ...wording, as: pick(QUOTED_KINDS) };
}

/** What stands before the speaker's words, the words, and what stands after them. */
export function textOf(wording: Wording): [before: string, words: string, after: string] {
  if (wording.kind === 'quoted') {
    const { quote, speaker, verb } = wording;
    return ['', `“${quote},”`, ` ${SPEAKERS[speaker]} ${verb}.`];
  }
  const { opening, subject, deed, tail } = wording;
  const text = [opening, subject, deed, tail].filter(Boolean).join(' ');
  return [`${text.charAt(0).toUpperCase()}${text.slice(1)}.`, '', ''];
}

function newSpeaker(pick: Dice): SpeakerId {
  return pick(Object.keys(SPEAKERS) as SpeakerId[]);
}

function newOpening(pick: Dice): string {
  return filled(pick(OPENINGS), pick);
}

function newSubject(pick: Dice): string {
  return filled(pick(SUBJECTS), pick);
}

function newDeed(pick: Dice): string {
  return filled(pick(DEEDS), pick);
}

function newTail(pick: Dice): string {
  return filled(pick(TAILS), pick);
}

function newQuote(pick: Dice): string {
  return filled(pick(QUOTES), pick);
}

/** A phrase with a choice from the lists below for each name in capitals. */
function filled(phrase: string, pick: Dice): string {
  return phrase.replace(/[A-Z]{3,}/g, (name) => pick(LISTS[name] ?? [name]));
}

const OPENINGS = [
  ...Array<string>(14).fill(''),
  'on DAY,',
  'by DAY evening',
  'in PLACE,',
  'but',
  'earlier in the week,',
  'for the first time since the storm,',
  'NUMBER days later,',
  'despite the warnings,',
  'meanwhile,',
];

const SUBJECTS = [
  ...Array<string>(6).fill('the BODY'),
  ...Array<string>(3).fill('NAME'),
  'residents of PLACE',
  'officials in PLACE',
  'at least NUMBER THINGS',
  'more than NUMBER THINGS',
  'some NUMBER THINGS',
  'NUMBER of the THINGS',
  'a spokesman for the BODY',
  'a report by the BODY',
  'many of those who fish off PLACE',
  'the THINGS of PLACE',
  'it',
  'he',
  'she',
  'they',
  'nobody',
  'two witnesses',
  'local reports',
  'photographs taken from the cliff',
  'questions about the light',
  'repairs to the sea wall',
];

const DEEDS = [
  'said that NUMBER THINGS were missing',
  'reported damage to NUMBER THINGS',
  'could not say how many THINGS had been counted',
  'had no power in PLACE',
  'had been warned about the THINGS',
  'returned to PLACE',
  'left PLACE for PLACE',
  'denied that the THINGS were unsafe',
  'asked the BODY for help',
  'blamed the BODY',
  'began to clear the road to PLACE',
  'agreed to pay for NUMBER new THINGS',
  'called the delay at PLACE a failure',
  'waited for word from the BODY',
  'met in PLACE to count the THINGS',
  'gave no reason for closing the THINGS',
];

const TAILS = [
  ...Array<string>(4).fill(''),
  'on DAY',
  'late on DAY',
  'after the storm reached PLACE',
  'while the BODY met',
  'for the NTH time this year',
  'according to the BODY',
  'as the tide turned off PLACE',
  'in a letter to the BODY',
];

const QUOTES = [
  'We counted NUMBER THINGS and then we stopped',
  'The THINGS were gone before DAY',
  'Nobody in PLACE slept that night',
  'I have never seen the THINGS like this',
  'There were NUMBER of us on the road to PLACE',
  'What happened in PLACE must not happen again',
  'They told us that the BODY would come',
  'You could hear the THINGS from PLACE',
  'My family has lived in PLACE for NUMBER years',
  'It was too late to warn the BODY',
];

const LISTS: Readonly<Record<string, readonly string[]>> = {
  DAY: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  NTH: ['second', 'third', 'fourth', 'fifth'],
  NAME: Object.values(SPEAKERS),
  PLACE: ['Corran', 'Port Selmer', 'Orla Bay', 'the Skerries', 'Upper Vell', 'Hathe', 'Tarrow'],
  BODY: [
    'harbour office',
    'mayor',
    'council',
    'ministry of works',
    'pilots’ guild',
    'coast watch',
    'keeper of the light',
    'fishing union',
    'bishop of Vell',
    'Tidewire agency',
  ],
  THINGS: ['boats', 'barges', 'houses', 'nets', 'lamps', 'bridges', 'horses', 'wells', 'cranes'],
  NUMBER: ['two', 'three', 'five', 'nine', 'a dozen', 'forty', 'sixty', '120', '300', '1,400'],
};

const VERBS = ['said', 'told Tidewire', 'added', 'wrote', 'said in a statement', 'recalled'];
