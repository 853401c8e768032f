import { useState } from 'react';
import type { Arrival } from './arrival.ts';

export type RedirectedId = Extract<Arrival, { to: readonly string[] }>;

/**
 * The way that led here by an author's answer. The address is corrected at once, so it is remembered
 * for as long as the reader stays at one of the passages it leads to.
 */
export function useRedirectedId(arrival: Arrival): RedirectedId | undefined {
  const [detour, setDetour] = useState<RedirectedId>();
  if ('to' in arrival) {
    if (detour?.from !== arrival.from) setDetour(arrival);
    return arrival;
  }
  if (arrival.kind === 'here' && detour?.to.includes(arrival.id)) return detour;
  if (detour) setDetour(undefined);
  return undefined;
}
