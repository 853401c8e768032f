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
  /** Words before a source that attribute without a verb, longest first. */
  accordingTo: readonly (readonly string[])[];
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
