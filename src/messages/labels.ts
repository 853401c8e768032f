import type { Article, Speaker, Statement, Translation } from '#content/article.ts';
import type { Verification } from '#content/claim.ts';
import { carriersOf } from '#content/statement.ts';
import type { StatementKind } from '#content/vocabulary.ts';
import { locale, words } from './catalogue/words.ts';
import { capitalised } from './counts.ts';
import { formatMoment } from './dates.ts';
import { isolated } from './isolated.ts';

/** Stands between the parts of a line of details. It ends a line rather than begin the next. */
export const DOT = '\u00a0· ';

/** The name that a kind of statement goes by. */
export function kindLabel(kind: StatementKind): string {
  return capitalised(words().kinds[kind]);
}

/** How a statement came: "via The Tidewire", "Video address", "late on Thursday 15 September". */
export function describeStatement(article: Article, statement: Statement): string[] {
  const { act, channel, when, basis, unnamedBecause, disputedBy, translation } = statement;
  const carriers = carriersOf(statement).flatMap((id) => article.speakers[id]?.name ?? []);
  const contester = disputedBy === undefined ? undefined : article.speakers[disputedBy];
  return [
    ...(act ? [words().acts[act]] : []),
    ...carriers.map((name) => words().via(isolated(name))),
    ...(channel ? [isolated(channel)] : []),
    ...(when ? [formatMoment(when, article)] : []),
    ...(basis ? [isolated(basis)] : []),
    ...(unnamedBecause ? [words().notNamed(isolated(unnamedBecause))] : []),
    ...(contester ? [words().attributionDisputed(isolated(contester.name))] : []),
    ...(translation ? [translationLabel(translation)] : []),
  ];
}

/** "translated from Ukrainian by Rubryka" */
function translationLabel({ from, by }: Translation): string {
  const language = from && new Intl.DisplayNames(locale(), { type: 'language' }).of(from);
  return words().translated(language ?? '', by === undefined ? '' : isolated(by));
}

/** Office or authority; where none is given, what kind of source it is. */
export function roleOf(speaker: Speaker): string {
  return speaker.role || words().roles[speaker.kind];
}

/** A check's result in two parts: its label, and who it is from, to be put behind the label as it is. */
export function describeVerification(
  { result, verdict }: Omit<Verification, 'by'>,
  checkedBy: string,
): { label: string; rest: string } {
  const { checks, checkedBy: from, withVerdict } = words();
  const rest = from[result](isolated(checkedBy));
  return { label: checks[result], rest: verdict ? withVerdict(rest, isolated(verdict)) : rest };
}
