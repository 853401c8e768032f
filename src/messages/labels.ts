import type { Article, Speaker, Statement, Translation } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import type { Verification } from '#content/claim.ts';
import { carriersOf } from '#content/statement.ts';
import type {
  ResponseKind,
  SpeechAct,
  StatementKind,
  VerificationResult,
} from '#content/vocabulary.ts';
import type { Dispute } from '#selectors/disputes.ts';
import type { InCommon } from '#selectors/related.ts';
import { formatMoment } from './dates.ts';

/** The name that a kind of statement goes by. */
export function kindLabel(kind: StatementKind): string {
  switch (kind) {
    case 'direct':
      return 'Direct quote';
    case 'mixed':
      return 'Partly quoted';
    case 'reported':
      return 'Reported';
    case 'denial':
      return 'Denial';
    case 'no-comment':
      return 'No comment';
    default:
      return kind satisfies never;
  }
}

/** How a statement came: "via The Tidewire", "Video address", "late on Thursday 15 September". */
export function describeStatement(article: Article, statement: Statement): string[] {
  const { act, channel, when, basis, unnamedBecause, disputedBy, translation } = statement;
  const carriers = carriersOf(statement).flatMap((id) => article.speakers[id]?.name ?? []);
  const contester = disputedBy === undefined ? undefined : article.speakers[disputedBy];
  return [
    ...(act ? [actLabel(act)] : []),
    ...carriers.map((name) => `via ${name}`),
    ...(channel ? [channel] : []),
    ...(when ? [formatMoment(when, article)] : []),
    ...(basis ? [basis] : []),
    ...(unnamedBecause ? [`not named ${unnamedBecause}`] : []),
    ...(contester ? [`attribution disputed by ${contester.name}`] : []),
    ...(translation ? [translationLabel(translation, article.language)] : []),
  ];
}

function actLabel(act: SpeechAct): string {
  switch (act) {
    case 'question':
      return 'Question';
    case 'promise':
      return 'Promise';
    case 'forecast':
      return 'Forecast';
    default:
      return act satisfies never;
  }
}

/** "translated from Ukrainian by Rubryka" */
function translationLabel({ from, by }: Translation, reading: string): string {
  const language = from && new Intl.DisplayNames(reading, { type: 'language' }).of(from);
  return ['translated', language && `from ${language}`, by && `by ${by}`].filter(Boolean).join(' ');
}

/** What a block is called: "paragraph 4", "table 9"; headings have no number. */
export function blockLabel(article: Article, id: string): string {
  const { blocks, blockNumbers } = indexOf(article);
  const kind = blocks.get(id)?.kind ?? 'paragraph';
  const number = blockNumbers.get(id);
  return number === undefined ? `this ${kind}` : `${kind} ${number}`;
}

/** What a statement does to another: "denies", as a line that goes before whose it was. */
export function responseLabel(how: ResponseKind): string {
  switch (how) {
    case 'denies':
      return 'Denies';
    case 'answers':
      return 'Answers';
    case 'confirms':
      return 'Confirms';
    case 'retracts':
      return 'Takes back';
    default:
      return how satisfies never;
  }
}

/** The same from the other end: "Denied by". */
export function respondedLabel(how: ResponseKind): string {
  switch (how) {
    case 'denies':
      return 'Denied by';
    case 'answers':
      return 'Answered by';
    case 'confirms':
      return 'Confirmed by';
    case 'retracts':
      return 'Taken back by';
    default:
      return how satisfies never;
  }
}

/** Office or authority; where none is given, what kind of source it is. */
export function roleOf(speaker: Speaker): string {
  if (speaker.role) return speaker.role;
  switch (speaker.kind) {
    case 'person':
      return 'Person';
    case 'institution':
      return 'Institution';
    case 'group':
      return 'Group';
    default:
      return speaker.kind satisfies never;
  }
}

/** A check's result in two parts: its label, and who it is from, to be put behind the label as it is. */
export function describeVerification(
  { result, verdict }: Omit<Verification, 'by'>,
  checkedBy: string,
): { label: string; rest: string } {
  const { label, rest } = describeResult(result, checkedBy);
  return { label, rest: verdict ? `${rest}: “${verdict}”` : rest };
}

function describeResult(
  result: VerificationResult,
  checkedBy: string,
): { label: string; rest: string } {
  switch (result) {
    case 'verified':
      return { label: 'Verified', rest: ` by ${checkedBy}` };
    case 'could-not-verify':
      return { label: 'Not independently verified', rest: `: ${checkedBy} had not verified it` };
    case 'disputed':
      return { label: 'Disputed', rest: ` by ${checkedBy}` };
    case 'denied':
      return { label: 'Denied', rest: ` by ${checkedBy}` };
    default:
      return result satisfies never;
  }
}

/** What two articles have in common: "Also quotes Zelensky". */
export function describeInCommon(inCommon: InCommon): string {
  switch (inCommon.kind) {
    case 'question':
      return `Also answers “${inCommon.question}”`;
    case 'place':
      return `Also at ${inCommon.place}`;
    case 'speaker':
      return `Also quotes ${inCommon.speaker}`;
    default:
      return inCommon satisfies never;
  }
}

/** How a question is contested: "2 numbers that differ", "denied by Russia". */
export function describeDispute(how: Dispute['how']): string {
  switch (how.kind) {
    case 'differ':
      return `${how.claims} numbers that differ`;
    case 'disputed':
      return `Disputed by ${how.by}`;
    case 'denied':
      return `Denied by ${how.by}`;
    default:
      return how satisfies never;
  }
}
