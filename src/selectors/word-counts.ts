import type { Article } from '#content/article.ts';
import type { StatementKind } from '#content/vocabulary.ts';
import { wordsOf } from './runs.ts';

/**
 * How words come to the reader: `quoted`, to the letter; `reported`, somebody's sense in the article's
 * words; `narrated`, on nobody's authority but the article's. That somebody is silent is narrated.
 */
export type Telling = 'quoted' | 'reported' | 'narrated';

export function tellingOf(kind: StatementKind | undefined): Telling {
  switch (kind) {
    case 'direct':
      return 'quoted';
    case 'mixed':
    case 'reported':
    case 'denial':
      return 'reported';
    case 'no-comment':
    case undefined:
      return 'narrated';
    default:
      return kind satisfies never;
  }
}

/** How many words of the body are one source's, by how they came. */
export interface SourceWordCount {
  /** Absent for the article's own narration. */
  speakerId?: string;
  quoted: number;
  reported: number;
  narrated: number;
}

/** Every source with its words, in the order in which each is first heard, the article's narration last. Their sum is the body's word count. */
export function wordCountsBySource(article: Article): SourceWordCount[] {
  const shares = new Map<string | undefined, SourceWordCount>();
  for (const run of article.blocks.flatMap(wordsOf)) {
    const statement =
      run.statementId === undefined ? undefined : article.statements[run.statementId];
    const telling = tellingOf(statement?.kind);
    const speakerId = telling === 'narrated' ? undefined : statement?.source;
    const share = shares.get(speakerId) ?? {
      ...(speakerId && { speakerId }),
      quoted: 0,
      reported: 0,
      narrated: 0,
    };
    shares.set(speakerId, { ...share, [telling]: share[telling] + run.words });
  }
  const heard = [...shares.values()].filter(
    ({ quoted, reported, narrated }) => quoted + reported + narrated > 0,
  );
  return [
    ...heard.filter(({ speakerId }) => speakerId !== undefined),
    ...heard.filter(({ speakerId }) => speakerId === undefined),
  ];
}
