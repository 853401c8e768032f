import { useEffect, useRef } from 'react';
import type { Resolution } from '#content/resolve-passage.ts';
import { showTarget } from '#ui/shared/document-state.ts';
import { goToPassage, keepScrollOf } from '#ui/shared/go-to-passage.ts';

/**
 * Follows the address to its passage whenever the passage changes. The first view is not scrolled: the
 * browser, and the script that runs before this one, have been there already.
 */
export function useArrival(passageId: string | undefined, hydrated: boolean): void {
  const arrived = useRef<string | undefined | null>(null);

  useEffect(() => {
    if (!hydrated) return;
    const first = arrived.current === null;
    const same = arrived.current === passageId;
    arrived.current = passageId;
    keepScrollOf(passageId !== undefined);
    const element = showTarget(passageId);
    if (element && !first && !same) goToPassage(element);
  }, [passageId, hydrated]);
}

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
