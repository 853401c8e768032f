import type { Resolution } from '#content/resolve-passage.ts';

/** What the address's fragment comes to: no passage asked for, one that cannot be, or a resolved id. */
export type Arrival = { kind: 'none' } | { kind: 'malformed' } | Resolution;

/** An arrival by an author’s answer to an id that is no longer in use. */
export type RedirectedId = Extract<Arrival, { to: readonly string[] }>;

/** The id of the passage that the reader arrives at, where there is one. */
export function arrivalTarget(arrival: Arrival): string | undefined {
  switch (arrival.kind) {
    case 'here':
      return arrival.id;
    case 'moved':
    case 'merged':
    case 'split':
      return arrival.to[0];
    case 'none':
    case 'malformed':
    case 'withdrawn':
    case 'unknown':
      return undefined;
    default:
      return arrival satisfies never;
  }
}
