import type { Claim, NumberClaim } from './claim.ts';

/** Whether a claim puts a number, or a range of numbers, to its question. */
export function isNumberClaim(claim: Claim): claim is NumberClaim {
  return claim.value !== undefined || claim.from !== undefined;
}
