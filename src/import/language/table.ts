/** What a verb of attribution may be followed by. */
export type CueUse =
  /** A clause or a quotation: “said that …”. */
  | 'clause'
  /** The hearer first: “told reporters that …”. */
  | 'hearer'
  /** A thing instead of a clause: “announced a delay”. */
  | 'thing'
  /** An infinitive: “promised to …”. */
  | 'infinitive'
  /** A quotation alone: “laughed”. */
  | 'quotation'
  /** It rejects what follows. */
  | 'denial'
  /** What is thought, not said. */
  | 'thought'
  /** What papers and pictures do: “the figures show”. */
  | 'document';

/** What attribution needs to know of a language. */
export interface LanguageTable {
  language: string;
  /** The forms of verbs that attribute, in lower case. */
  verbs: ReadonlyMap<string, ReadonlySet<CueUse>>;
  /** Pronouns that stand for a speaker, with what they tell of it. */
  pronouns: Readonly<Record<string, 'he' | 'she' | 'it' | 'they' | 'anyone'>>;
  /** Words that open a reported clause. */
  that: ReadonlySet<string>;
  /** Words before a source that attribute without a verb, longest first; `*` is a possessive: “in her view”. */
  accordingTo: readonly (readonly string[])[];
  /** What may stand for a speaker within such a phrase, with what it tells of it. */
  possessives: Readonly<Record<string, 'he' | 'she' | 'it' | 'they' | 'anyone'>>;
  /** Words behind a source that attribute without a verb: “einem Gutachten zufolge”. */
  afterSource?: ReadonlySet<string>;
  /** Words that open “as the council said, …”. */
  as: ReadonlySet<string>;
  /** Pronouns for a hearer, between a verb and its source: “sagte ihm die Sprecherin”. */
  hearers?: ReadonlySet<string>;
  /** What may stand between a source and its verb, by its last word, with what opens it: “am Freitag”. */
  between?: Readonly<Record<string, string>>;
  /** Verbs that attribute only with this word behind them: “heißt es”. */
  impersonal?: Readonly<Record<string, string>>;
  /** Prepositions of a place whose people say something, with a verb in the plural: “у раді кажуть”. */
  placesThatSay?: ReadonlySet<string>;
  /** Whether all nouns have a capital, so that other words end a name: “das Amt teilte mit”. */
  capitalNouns?: true;
  /** Whether bodies have a gender, and “she” may be a company. */
  bodiesHaveGender?: true;
  /** Whether a cue may stand within the marks: “« Il pleut, dit-elle, et il vente. »” */
  cuesWithinMarks?: true;
  /** Whether what is said in a dialogue begins with a dash. */
  dialogueDashes?: true;
  /** Words for roles and titles before or behind a name. */
  roles: RegExp;
  /** Words by which a body of people is known. */
  bodies: RegExp;
  auxiliaries: ReadonlySet<string>;
  /** Where no model tags the words: those that are no nouns, by their part of speech. */
  functionWords?: Readonly<Record<'DET' | 'ADP' | 'CCONJ' | 'SCONJ' | 'ADV', ReadonlySet<string>>>;
  /** Particles that a verb leaves behind: “teilte mit”. */
  particles?: ReadonlySet<string>;
  /** What says that a speaker was silent. */
  silence: RegExp;
}
