import type { Claim } from '#content/claim.ts';
import { isNumberClaim } from '#content/number-claim.ts';
import { formatAmount, formatBound } from './format.ts';

/** "more than 400 bodies, in forests nearby": a claim's number with what it counts; nothing for words. */
export function describeQuantity(claim: Claim, language: string): string | undefined {
  if (!isNumberClaim(claim)) return undefined;
  const { bound, unit, scope } = claim;
  const amount = [bound && formatBound(bound), formatAmount(claim, language), unit];
  return [amount.filter(Boolean).join(' '), scope].filter(Boolean).join(', ');
}
