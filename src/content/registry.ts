import type { Speaker, SpeakerGroup } from './article.ts';
import type { IsoDate } from './moment.ts';

/** An office or authority, and when it was held. */
export interface Role {
  /** "President of Ukraine" */
  role: string;
  /** The first day. Absent: from before any article. */
  since?: IsoDate;
  /** The last day. Absent: it is still held, or nobody said when it ended. */
  until?: IsoDate;
}

/** A person, institution or group that articles quote, under one permanent id. */
export interface RegisteredSpeaker<GroupId extends string = string>
  extends Omit<Speaker<GroupId>, 'role'> {
  /** In order of time. Absent: articles say what kind of source it is. */
  roles?: readonly Role[];
}

/** A question that facts of several articles answer, and that has a page of its own. */
export interface SharedQuestion {
  /** "How many graves or bodies at Izyum?" */
  question: string;
  /**
   * Units and scopes as the site writes them, each with the words that articles have for it, in any
   * language: `bridges: ['جسرا', '本']`. Words that are not listed are compared as they stand.
   */
  alike?: Readonly<Record<string, readonly string[]>>;
}

/** Several articles that tell one story, one after the other. */
export interface Story {
  /** "The burials at Izyum" */
  name: string;
}

/** What articles are about, for those who look for more of it; it has a page of its own. */
export interface Topic {
  /** "War in Ukraine" */
  name: string;
}

/** What articles share: who is quoted in them, under which headings, what they answer, tell and are about. */
export interface Registry<
  SpeakerId extends string = string,
  GroupId extends string = string,
  QuestionId extends string = string,
  StoryId extends string = string,
  TopicId extends string = string,
> {
  groups: Readonly<Record<GroupId, SpeakerGroup>>;
  speakers: Readonly<Record<SpeakerId, RegisteredSpeaker<GroupId>>>;
  questions: Readonly<Record<QuestionId, SharedQuestion>>;
  stories: Readonly<Record<StoryId, Story>>;
  topics: Readonly<Record<TopicId, Topic>>;
}

/** Declares the registry; groups that speakers name and nobody declared do not compile. */
export function defineRegistry<
  const Groups extends Record<string, SpeakerGroup>,
  const Speakers extends Record<string, RegisteredSpeaker<NoInfer<keyof Groups & string>>>,
  const Questions extends Record<string, SharedQuestion> = Record<never, never>,
  const Stories extends Record<string, Story> = Record<never, never>,
  const Topics extends Record<string, Topic> = Record<never, never>,
>(registry: {
  groups: Groups;
  speakers: Speakers;
  questions?: Questions;
  stories?: Stories;
  topics?: Topics;
}): Registry<
  keyof Speakers & string,
  keyof Groups & string,
  keyof Questions & string,
  keyof Stories & string,
  keyof Topics & string
> {
  const { questions = {}, stories = {}, topics = {}, ...rest } = registry;
  return {
    ...rest,
    questions: questions as Questions,
    stories: stories as Stories,
    topics: topics as Topics,
  };
}

/** The role that a speaker holds; none where the last one has ended. */
export function heldRole({ roles }: RegisteredSpeaker): string | undefined {
  const last = roles?.at(-1);
  return last?.until === undefined ? last?.role : undefined;
}

/** A registered speaker as an article of that day has them: with the role that they held then. */
export function speakerOn({ roles = [], ...speaker }: RegisteredSpeaker, day: IsoDate): Speaker {
  const held = roles.findLast(({ since = day, until = day }) => since <= day && day <= until);
  return held ? { ...speaker, role: held.role } : speaker;
}
