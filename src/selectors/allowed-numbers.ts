import type { NumberClaim } from '#content/claim.ts';

/** All the numbers that a claim allows: those between two ends, each of which may be one of them. */
export interface NumberSpan {
  from: number;
  /** Whether `from` itself is allowed. */
  fromIn: boolean;
  to: number;
  toIn: boolean;
}

/**
 * What a claim allows. A plain number allows itself alone; "about" allows what rounds to it, at the
 * last digit that the claimant gave: about 400 is 350 to 450, nearly 400 is 350 to less than 400.
 */
export function allowedNumbers(claim: NumberClaim): NumberSpan {
  if (claim.value === undefined) {
    const about = claim.bound === 'about';
    return closed(
      claim.from - (about ? halfStep(claim.from) : 0),
      claim.to + (about ? halfStep(claim.to) : 0),
    );
  }
  const { value, bound } = claim;
  switch (bound) {
    case undefined:
      return closed(value, value);
    case 'about':
      return closed(value - halfStep(value), value + halfStep(value));
    case 'nearly':
      return { ...closed(value - halfStep(value), value), toIn: false };
    case 'more-than':
      return { ...closed(value, Number.POSITIVE_INFINITY), fromIn: false };
    case 'at-least':
      return closed(value, Number.POSITIVE_INFINITY);
    case 'less-than':
      return { ...closed(Number.NEGATIVE_INFINITY, value), toIn: false };
    case 'at-most':
      return closed(Number.NEGATIVE_INFINITY, value);
    default:
      return bound satisfies never;
  }
}

function closed(from: number, to: number): NumberSpan {
  return { from, fromIn: true, to, toIn: true };
}

/** Half of the last digit that is not nought: 50 for 400, 5 for 440. */
function halfStep(value: number): number {
  const digits = Math.abs(value).toExponential().split('e');
  const decimals = (digits[0]?.split('.')[1] ?? '').length;
  return value === 0 ? 0 : 10 ** (Number(digits[1]) - decimals) / 2;
}

/** Whether some number is allowed by all of these. */
export function haveCommonNumber(spans: readonly NumberSpan[]): boolean {
  const from = Math.max(...spans.map((span) => span.from));
  const to = Math.min(...spans.map((span) => span.to));
  if (from !== to) return from < to;
  return spans.every((span) => (span.from < from || span.fromIn) && (span.to > to || span.toIn));
}
