import type { Article, Speaker, Statement } from '#content/article.ts';
import type { Verification } from '#content/claim.ts';
import type { StatementKind } from '#content/vocabulary.ts';
import { formatMoment } from './dates.ts';

/** The name that a kind of statement goes by. */
export function kindLabel(kind: StatementKind): string {
  switch (kind) {
    case 'direct':
      return 'Direct quote';
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
  const { via, channel, when } = statement;
  const carrier = via === undefined ? undefined : article.speakers[via];
  return [
    ...(carrier ? [`via ${carrier.name}`] : []),
    ...(channel ? [channel] : []),
    ...(when ? [formatMoment(when, article)] : []),
  ];
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
  { result }: Verification,
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
