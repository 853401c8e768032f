import type { StatementKind } from '#content/vocabulary.ts';
import type { Span } from './span.ts';

/** An attribution as the text has it, before anybody knows who its source is. */
export interface Found {
  kind: StatementKind;
  /** The source as it stands: “she”, “the ministry”, “Ana Orr, the mayor”. Absent: nobody stands by. */
  source: Span | undefined;
  cue: Span | undefined;
  content: Span[];
  /** What stands between a cue and its content: “on Friday”, “Sky News”. */
  adjuncts?: Span;
  /** The paragraph that it begins in. */
  paragraph: number;
  /** Why it is thought to be an attribution, for the author who confirms it. */
  rule: string;
}
