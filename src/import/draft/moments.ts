import type { IsoDate, Moment } from '#content/moment.ts';
import { daysIn } from './candidates.ts';

/** Where and when something is said, read from what stands between a cue and its words. */
export interface Circumstances {
  channel?: string;
  when?: Moment;
}

const CHANNELS: readonly [pattern: RegExp, channel: (match: RegExpExecArray) => string][] = [
  [
    /\bon (Twitter|X|Facebook|Telegram|Instagram|Bluesky|Mastodon|TikTok|YouTube)\b/,
    ([, name = '']) => name,
  ],
  [
    /\bin an? (?:\w+ )?interview with ((?:the )?\p{Lu}[\p{L}\p{N}’' -]*\p{L})/u,
    ([, name = '']) => `Interview with ${name}`,
  ],
  [
    /\bin an? ((?:video|radio|television|televised|evening|nightly) (?:address|message|interview|statement))\b/i,
    ([, what = '']) => capitalised(what),
  ],
  [
    /\bin an? (?:written |joint )?(statement|letter|interview|speech|e-?mail|memo|report|post)\b(?: on (social media|its website|his website|her website))?/i,
    ([, what = '', where]) =>
      capitalised(where === 'social media' ? `${what} on social media` : what),
  ],
  [
    /\bat an? ((?:news|press) conference|briefing|hearing|public meeting|meeting|inquest|rally)\b/i,
    ([, what = '']) => capitalised(what),
  ],
  [
    /\bon (social media|television|radio|national television|state television|local radio)\b/i,
    ([, what = '']) => capitalised(what),
  ],
];

/** “told Sky News”: a hearer that is a paper or a station is a channel. */
const HEARER =
  /^(?:the )?((?:\p{Lu}[\p{L}\p{N}’'&.-]*)(?: \p{Lu}[\p{L}\p{N}’'&.-]*)*)(?=$| (?:on|in|at|late|early|that)\b)/u;
const NO_HEARER =
  /^(?:Mr|Mrs|Ms|Dr|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Parliament|Congress|President|Mayor)\b/;

export function circumstancesOf(
  adjuncts: string,
  cue: string,
  published: IsoDate,
  language: string,
): Circumstances {
  const hearer = /^(?:told|tells|informed)$/i.test(cue) ? HEARER.exec(adjuncts)?.[1] : undefined;
  const found = CHANNELS.flatMap(([pattern, channel]) => {
    const match = pattern.exec(adjuncts);
    return match ? [channel(match)] : [];
  })[0];
  const channel =
    found ??
    (hearer && !NO_HEARER.test(hearer) ? hearer : undefined) ??
    (/^tweet/i.test(cue) ? 'Twitter' : undefined);
  const when = daysIn(adjuncts, published, language)[0]?.when;
  return { ...(channel && { channel }), ...(when && { when }) };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
