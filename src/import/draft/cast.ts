import type { Speaker, SpeakerGroup } from '#content/article.ts';
import { asSeen } from '#content/checks/names.ts';
import { isId } from '#content/ids.ts';
import type { IsoDate } from '#content/moment.ts';
import { type RegisteredSpeaker, speakerOn } from '#content/registry.ts';
import type { FoundSpeaker } from '../attribution/speakers.ts';
import type { Ids } from './ids.ts';

/** As much of the registry as a match by name needs. */
export interface KnownNames {
  speakers: Readonly<Record<string, RegisteredSpeaker>>;
  groups: Readonly<Record<string, SpeakerGroup>>;
}

export interface DraftCast {
  speakers: Record<string, Speaker>;
  groups: Record<string, SpeakerGroup>;
  registered: Set<string>;
  /** From a speaker that was found to its id in the article. */
  idOf: Map<FoundSpeaker, string>;
}

const GROUPS = {
  people: { name: 'People quoted', officials: false },
  bodies: { name: 'Bodies quoted', officials: false },
  unnamed: { name: 'Not named', officials: false },
} as const satisfies Record<string, SpeakerGroup>;

/** The speakers’ table: who is in the registry by that name is taken from there. */
export function castOf(
  found: readonly FoundSpeaker[],
  registry: KnownNames,
  published: IsoDate,
  ids: Ids,
  reasons: Map<string, string>,
): DraftCast {
  const cast: DraftCast = { speakers: {}, groups: {}, registered: new Set(), idOf: new Map() };
  for (const speaker of found) {
    const known = registeredAs(speaker, registry, published);
    const knownId = known && !cast.registered.has(known.id) ? known.id : undefined;
    if (known && knownId !== undefined && ids.take(knownId)) {
      cast.speakers[knownId] = known.speaker;
      cast.registered.add(knownId);
      cast.groups[known.speaker.group] = registry.groups[known.speaker.group] ?? GROUPS.people;
      cast.idOf.set(speaker, knownId);
      reasons.set(
        `speakers.${knownId}`,
        `the registry has ${known.speaker.name}; the text says “${speaker.name}”`,
      );
      continue;
    }
    const id = freeId(speaker, registry, ids);
    const group = speaker.unnamed ? 'unnamed' : speaker.kind === 'person' ? 'people' : 'bodies';
    cast.groups[group] = GROUPS[group];
    cast.speakers[id] = {
      kind: speaker.kind,
      name: capitalised(speaker.name),
      ...shortName(speaker, cast.speakers),
      ...(speaker.role !== undefined && { role: capitalised(speaker.role) }),
      ...(speaker.unnamed && { unnamed: true as const }),
      group,
    };
    cast.idOf.set(speaker, id);
    reasons.set(`speakers.${id}`, reasonOf(speaker));
  }
  return cast;
}

/** The one registered speaker of that name; of a surname alone, if no other has it. */
function registeredAs(
  speaker: FoundSpeaker,
  registry: KnownNames,
  published: IsoDate,
): { id: string; speaker: Speaker } | undefined {
  if (speaker.unnamed && speaker.kind === 'person') return undefined;
  const name = asSeen(speaker.name.replace(/^the /i, ''), 'en');
  const matches = Object.entries(registry.speakers).filter(([, one]) =>
    [one.name, ...(one.shortName ? [one.shortName] : [])].some(
      (own) => asSeen(own.replace(/^the /i, ''), 'en') === name,
    ),
  );
  const [match] = matches;
  return match && matches.length === 1
    ? { id: match[0], speaker: speakerOn(match[1], published) }
    : undefined;
}

/** An id that no registered speaker has, whose it would be otherwise. */
function freeId({ id, name }: FoundSpeaker, registry: KnownNames, ids: Ids): string {
  const isFree = isId(id) && !Object.hasOwn(registry.speakers, id);
  return isFree && ids.take(id) ? id : ids.from(isFree ? name : `${name} here`, 3);
}

/** The short name, where no other speaker has it already. */
function shortName(
  { shortName: short, name }: FoundSpeaker,
  others: Record<string, Speaker>,
): { shortName?: string } {
  const isTaken = Object.values(others).some(
    (one) => asSeen(one.shortName ?? one.name, 'en') === asSeen(short ?? '', 'en'),
  );
  return short === undefined || short === name || isTaken ? {} : { shortName: short };
}

function reasonOf({ unnamed, role, mentions }: FoundSpeaker): string {
  const times = mentions.length === 1 ? 'once' : `${mentions.length} times`;
  return unnamed
    ? `a description, found ${times}`
    : `named ${times}${role === undefined ? '; no role was found' : ', the role beside the name'}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
