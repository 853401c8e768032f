import { kindLabel } from '#messages/labels.ts';

/**
 * What a preview picture says: a quote card, or the card of an article. All texts are as they shall be
 * read: dates and numbers already written out.
 */
export interface Card {
  kind:
    | 'direct'
    | 'reported'
    | 'denial'
    | 'no-comment'
    | 'paragraph'
    | 'claim'
    | 'speaker'
    | 'article';
  /**
   * The passage, or the headline of the article whose card it is. A direct quote brings its own
   * quotation marks; none are added. On a speaker's card the name is large, and these words stand
   * beneath: "4 statements in this article".
   */
  words: string;
  /** Whose words they are. Absent where the article speaks in its own voice. */
  speaker?: string;
  role?: string;
  /** The question that a claim answers: "How many kites?" */
  question?: string;
  /** A claim's number: "more than 400". */
  value?: string;
  /** Shown on the article's own card where all of it fits: half of it could say another thing. */
  standfirst?: string;
  /** Of the article that a passage is in. */
  headline?: string;
  date: string;
  /** On whose work the article rests. */
  source: string;
}

/** The line over the words that keeps them from being taken for something else; direct quotes have their marks. */
export function cardLabel({ kind, question }: Card): string | undefined {
  switch (kind) {
    case 'direct':
    case 'article':
      return undefined;
    case 'reported':
    case 'denial':
    case 'no-comment':
      return kindLabel(kind);
    case 'paragraph':
      return 'From the article';
    case 'claim':
      return question ?? 'Claim';
    case 'speaker':
      return 'Speaker';
    default:
      return kind satisfies never;
  }
}
