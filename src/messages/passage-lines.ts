import { bylineOf, introduce, labelled } from './attribution.ts';
import { words } from './catalogue/words.ts';
import type { PassageDescription } from './describe-passage.ts';
import { isolated } from './isolated.ts';

export type ToldPassage = Pick<PassageDescription, 'words' | 'speaker' | 'via' | 'told' | 'value'> &
  Partial<Pick<PassageDescription, 'kind'>>;

/** A passage as it stands where its article is not around it. */
interface PassageLines {
  /** What is not a quotation: reported words, a silence, a claim’s number with what it covers. */
  told?: string;
  /** Words of the speaker or, where there is none, of the article. */
  quoted?: string;
  /** Whose it is. A silence names its speaker itself. */
  by?: string;
}

export function passageLines(passage: ToldPassage): PassageLines {
  const { kind, words: text, speaker, via, told = 'direct' } = passage;
  const by = speaker && bylineOf(speaker, via);
  if (kind === 'claim') return { ...claimLines(passage), by: by ?? words().ownClaim };
  if (!speaker || !by) return { quoted: text };
  if (told === 'direct') return { quoted: text, by };
  if (told !== 'no-comment') return { told: text, by };
  return { told: `${introduce(by, speaker, told)}: ${isolated(text)}` };
}

/** A number stands with its bound and scope; the words beside it only where they are a quotation. */
function claimLines({ words: text, speaker, told, value }: ToldPassage): PassageLines {
  if (speaker && told !== 'direct') {
    const line = value ?? text;
    return { told: told ? labelled(told, line) : line };
  }
  return {
    ...(value !== undefined && { told: value }),
    ...((speaker || value === undefined) && { quoted: text }),
  };
}
