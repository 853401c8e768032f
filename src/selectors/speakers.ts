import type { Speaker, SpeakerGroup } from '#content/article.ts';
import { perArticle } from '#content/per-article.ts';
import { isBy, type PlacedStatement, statementsOf } from './statements.ts';

export interface SpeakerEntry {
  id: string;
  speaker: Speaker;
  /** Theirs, in the order of the body. */
  statements: PlacedStatement[];
}

export interface GroupEntry {
  id: string;
  group: SpeakerGroup;
  speakers: SpeakerEntry[];
}

/** The sidebar's groups in the author's order, officials first; groups without speakers are left out. */
export const speakersByGroup = perArticle((article): readonly GroupEntry[] => {
  const statements = statementsOf(article);
  const groups = Object.entries(article.groups).map(([id, group]) => ({
    id,
    group,
    speakers: Object.entries(article.speakers)
      .filter(([, speaker]) => speaker.group === id)
      .map(([speakerId, speaker]) => ({
        id: speakerId,
        speaker,
        statements: statements.filter(({ statement }) => isBy(statement, [speakerId])),
      })),
  }));
  const filled = groups.filter(({ speakers }) => speakers.length > 0);
  return [
    ...filled.filter(({ group }) => group.officials),
    ...filled.filter(({ group }) => !group.officials),
  ];
});

/** The speaker's name as it stands in running text, and where room is short. */
export function shortName(speaker: Speaker): string {
  return speaker.shortName ?? speaker.name;
}
