import type { Article } from '#content/article.ts';
import { type PlacedStatement, statementsBy } from '#selectors/statements.ts';
import { tellWho } from './attribution.ts';
import { words } from './catalogue/words.ts';
import { countOf, formatNumber, listOf } from './counts.ts';
import { isolated } from './isolated.ts';

/** What a screen reader is told when the filter changes: "4 statements by Volodymyr Zelensky". */
export function announceFilter(
  article: Article,
  speakers: readonly string[],
  onlyWords: boolean,
): string {
  const statements = countOf(statementsBy(article, speakers).length, 'statement');
  if (speakers.length === 0) return words().announceEveryone(statements);
  const names = speakers.map((id) => article.speakers[id]?.name ?? id);
  const announcement = words().statementsBy(statements, listOf(names));
  return onlyWords ? words().restLeftOut(announcement) : announcement;
}

/** What a screen reader is told at a match: "2 of 4, Zelensky, direct quote: “Russia is leaving …”". */
export function announceStep(
  article: Article,
  { position, count }: { position: number; count: number },
  { statement, text }: PlacedStatement,
): string {
  const at = words().positionOf(formatNumber(position), formatNumber(count));
  return `${at}${words().comma}${tellWho(article, statement)}: ${isolated(text)}`;
}
