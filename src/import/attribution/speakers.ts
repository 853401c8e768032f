import type { SpeakerKind } from '#content/vocabulary.ts';
import type { Span } from './span.ts';

/** A speaker that the user names beforehand. */
export interface KnownSpeaker {
  id?: string;
  name: string;
  shortName?: string;
  role?: string;
}

export type Gender = 'he' | 'she';

/** Somebody who says something in a text. */
export interface FoundSpeaker {
  id: string;
  kind: SpeakerKind;
  name: string;
  shortName?: string;
  role?: string;
  /** Set where the text gives no name, but a description. */
  unnamed: boolean;
  plural: boolean;
  /** The noun by which “the …” comes back to it. */
  head: string;
  modifiers: readonly string[];
  gender?: Gender;
  mentions: Span[];
  /** In a transcript, what its turns are labelled with. */
  labels?: string[];
}
