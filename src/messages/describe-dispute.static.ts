import type { Dispute } from '#selectors/disputes.ts';
import { pageWords } from './catalogue/in-language.static.ts';
import { isolated } from './isolated.ts';
import { pageCountOf } from './page-counts.static.ts';

/** How a question is contested: "2 numbers that differ", "Denied by Russia". */
export function describeDispute(how: Dispute['how']): string {
  switch (how.kind) {
    case 'differ':
      return pageCountOf(how.numbers, 'differingNumbers');
    case 'disputed':
      return pageWords().disputedBy(isolated(how.by));
    case 'denied':
      return pageWords().deniedBy(isolated(how.by));
    default:
      return how satisfies never;
  }
}
