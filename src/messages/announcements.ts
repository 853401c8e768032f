import type { Article } from '#content/article.ts';
import { type PlacedStatement, statementsBy } from '#selectors/statements.ts';
import { tellWho } from './attribution.ts';
import { countOf, listOf } from './counts.ts';

/** What a screen reader is told when the filter changes: "4 statements by Volodymyr Zelensky". */
export function announceFilter(
  article: Article,
  speakers: readonly string[],
  onlyWords: boolean,
): string {
  const statements = countOf(statementsBy(article, speakers).length, 'statement');
  if (speakers.length === 0) return `Everyone: ${statements}`;
  const names = speakers.map((id) => article.speakers[id]?.name ?? id);
  return `${statements} by ${listOf(names)}${onlyWords ? ', the rest of the story left out' : ''}`;
}

/** What a screen reader is told at a match: "2 of 4, Zelensky, direct quote: “Russia is leaving …”". */
export function announceStep(
  article: Article,
  { position, count }: { position: number; count: number },
  { statement, text }: PlacedStatement,
): string {
  return `${position} of ${count}, ${tellWho(article, statement)}: ${text}`;
}
