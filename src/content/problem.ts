/** One thing that an editor has to put right before an article can be published. */
export interface Problem {
  /** The article's slug. */
  article: string;
  /** What it concerns, as the author wrote it: `statement “death-behind”`. */
  where: string;
  /** What is wrong and what to change, in a sentence or two. */
  advice: string;
  /** Where it is written: `src/articles/x/article.ts:12`. */
  place?: string | undefined;
}

/** What a single check reports; `checkArticle` adds the article. */
export type Finding = Omit<Problem, 'article' | 'place'>;

/** The problems as an editor reads them in the terminal: one a line, under a count. */
export function describeProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const lines = problems.map(
    ({ article, place = article, where, advice }) => `  ${place}, ${where}: ${advice}`,
  );
  return [`${count} to put right before this can be published:`, ...lines].join('\n');
}
