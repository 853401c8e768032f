import type { Article } from '#content/article.ts';
import { statementsBy } from '#selectors/statements.ts';
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

/** What a screen reader is told on the way from match to match: "2 of 4: “Russia is leaving …”". */
export function announceStep(position: number, count: number, text: string): string {
  return `${position} of ${count}: ${text}`;
}
