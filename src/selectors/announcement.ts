import type { Article } from '#content/article.ts';
import { statementsBy } from './statements.ts';

/** What a screen reader is told when the filter changes: "4 statements by Volodymyr Zelensky". */
export function announceFilter(
  article: Article,
  speakers: readonly string[],
  onlyWords: boolean,
): string {
  const count = statementsBy(article, speakers).length;
  const statements = count === 1 ? '1 statement' : `${count} statements`;
  if (speakers.length === 0) return `Everyone: ${statements}`;
  const names = speakers.map((id) => article.speakers[id]?.name ?? id);
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
  return `${statements} by ${list}${onlyWords ? ', the rest of the story left out' : ''}`;
}

/** What a screen reader is told on the way from match to match: "2 of 4: “Russia is leaving …”". */
export function announceStep(position: number, count: number, text: string): string {
  return `${position} of ${count}: ${text}`;
}
