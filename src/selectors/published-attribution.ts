import type { PublishedAttribution, PublishedPassage } from '#content/ledger.ts';

/** What stood published at one time, by id. */
export type Published = ReadonlyMap<string, PublishedPassage>;

/** An attribution with its speakers as they were recorded: "Mirren Arlow, Keeper of the light". */
export function namedAttribution(
  attribution: PublishedAttribution,
  published: Published,
): PublishedAttribution {
  return mapSpeakers(attribution, (ids) => ids.map((id) => published.get(id)?.words ?? id));
}

/** Writes other speakers, or their names, in place of those in an attribution. */
export function mapSpeakers(
  { by, via, kind, checked }: PublishedAttribution,
  map: (ids: readonly string[]) => readonly string[],
): PublishedAttribution {
  return {
    by: map(by),
    via: via && map(via),
    kind,
    checked: checked && { ...checked, by: map([checked.by])[0] ?? '' },
  };
}

export function isSameAttribution(one: PublishedAttribution, other: PublishedAttribution): boolean {
  return attributionKey(one) === attributionKey(other);
}

/** A text that is the same for the same attribution, in whichever order its fields come. */
export function attributionKey(attribution: PublishedAttribution): string {
  return JSON.stringify(mapSpeakers(attribution, (ids) => ids));
}
