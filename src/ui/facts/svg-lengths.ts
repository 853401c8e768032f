/** Lengths as SVG writes them, with no more digits than can be seen. */

export function em(length: number): string {
  return `${shortened(length)}em`;
}

/** Of a share: 0.5 is `50%`. */
export function percent(share: number): string {
  return `${shortened(share * 100)}%`;
}

function shortened(number: number): number {
  return Math.round(number * 100) / 100;
}
