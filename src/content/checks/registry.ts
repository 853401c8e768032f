import type { Article } from '#content/article.ts';
import { isId } from '#content/ids.ts';
import type { Finding } from '#content/problem.ts';
import type { RegisteredSpeaker, Registry, SharedQuestion } from '#content/registry.ts';
import { adviceOnDay } from './dates.ts';
import { ID_ADVICE } from './ids.ts';
import { asSeen } from './names.ts';

/** What stands in the registry and in no article: a page of it would be empty. */
export function checkUse(
  { speakers, questions, stories, topics }: Registry,
  articles: readonly Article[],
): Finding[] {
  const used = {
    speaker: new Set(articles.flatMap((article) => Object.keys(article.speakers))),
    question: new Set(
      articles.flatMap(({ facts }) => Object.values(facts).flatMap(({ shared }) => shared ?? [])),
    ),
    story: new Set(articles.flatMap(({ story }) => story ?? [])),
    topic: new Set(articles.flatMap((article) => article.topics ?? [])),
  };
  const known = { speaker: speakers, question: questions, story: stories, topic: topics };
  return (['speaker', 'question', 'story', 'topic'] as const).flatMap((kind) =>
    Object.keys(known[kind])
      .filter((id) => !used[kind].has(id))
      .map((id) => ({
        where: `${kind} “${id}”`,
        advice:
          'no article has it, so its page would be empty. Delete it, or correct its spelling.',
      })),
  );
}

/** What an article takes for a question, story or topic of the registry and is none: a cast lets it through. */
export function checkShared(article: Article, { questions, stories, topics }: Registry): Finding[] {
  const unknown = (where: string, id: string, table: string) => ({
    where,
    advice: `it names “${id}”, which is not among the registry’s ${table}. Correct the name, or add it there.`,
  });
  return [
    ...Object.entries(article.facts).flatMap(([id, { shared }]) =>
      shared === undefined || Object.hasOwn(questions, shared)
        ? []
        : [unknown(`fact “${id}”`, shared, 'questions')],
    ),
    ...(article.story === undefined || Object.hasOwn(stories, article.story)
      ? []
      : [unknown('story', article.story, 'stories')]),
    ...(article.topics ?? [])
      .filter((topic) => !Object.hasOwn(topics, topic))
      .map((topic) => unknown('topics', topic, 'topics')),
  ];
}

/** Ids that would break an address, empty names, speakers whom nobody could tell apart, impossible roles. */
export function checkRegistry(registry: Registry): Finding[] {
  const { speakers, groups, questions } = registry;
  const all = Object.entries(speakers);
  const inSpeakers = all.flatMap(([id, speaker], i) => {
    const before = all.slice(0, i);
    const namesake = before.find(
      ([, other]) => asSeen(other.name, 'en') === asSeen(speaker.name, 'en'),
    );
    const same = before.find(
      ([, other]) => speaker.wikidata !== undefined && other.wikidata === speaker.wikidata,
    );
    return [
      ...(Object.hasOwn(groups, speaker.group)
        ? []
        : [
            `it names “${speaker.group}”, which is not in groups. Correct the name, or add it there.`,
          ]),
      ...(namesake
        ? [
            `it has the name of “${namesake[0]}”. If they are one, keep the id that was published first; if not, add to one name what tells the two apart.`,
          ]
        : []),
      ...(same
        ? [
            `it is the same item in Wikidata as “${same[0]}”. Keep one of them, or correct the item.`,
          ]
        : []),
      ...adviceOnRoles(speaker),
    ].map((advice) => ({ where: `speaker “${id}”`, advice }));
  });
  return [
    ...checkEntries(registry),
    ...inSpeakers,
    ...Object.entries(questions).flatMap(ambiguousWords),
  ];
}

/** What holds for every entry of every table: its id is part of an address, and its name is read. */
function checkEntries({ groups, speakers, questions, stories, topics }: Registry): Finding[] {
  const tables: [kind: string, entries: [id: string, text: string][]][] = [
    ['group', Object.entries(groups).map(([id, { name }]) => [id, name])],
    ['speaker', Object.entries(speakers).map(([id, { name }]) => [id, name])],
    ['question', Object.entries(questions).map(([id, { question }]) => [id, question])],
    ['story', Object.entries(stories).map(([id, { name }]) => [id, name])],
    ['topic', Object.entries(topics).map(([id, { name }]) => [id, name])],
  ];
  return tables.flatMap(([kind, entries]) =>
    entries.flatMap(([id, text]) =>
      [
        ...(isId(id) ? [] : [ID_ADVICE]),
        ...(text.trim() === '' ? ['it has no words, and readers would see none. Write them.'] : []),
      ].map((advice) => ({ where: `${kind} “${id}”`, advice })),
    ),
  );
}

/** Words listed under two units or scopes of a question: every claim with one would count under the first. */
function ambiguousWords([id, { alike = {} }]: [string, SharedQuestion]): Finding[] {
  const words = Object.entries(alike).flatMap(([site, others]) => [site, ...others]);
  const twice = new Set(words.filter((word, i) => words.indexOf(word) !== i));
  return [...twice].map((word) => ({
    where: `question “${id}”`,
    advice: `“${word}” stands twice in its \`alike\`. Keep it once, with what it means.`,
  }));
}

function adviceOnRoles({ roles = [] }: RegisteredSpeaker): string[] {
  return roles.flatMap(({ role, since, until }, i) => {
    const previous = roles[i - 1];
    return [
      ...[since, until].flatMap(adviceOnDay),
      ...(role.trim() === '' ? ['a role of theirs is empty. Write it, or leave it out.'] : []),
      ...(since !== undefined && until !== undefined && until < since
        ? [`the role “${role}” ends on ${until}, before it begins on ${since}. Swap the days.`]
        : []),
      ...(previous && (since === undefined || (previous.since ?? '') > since)
        ? [
            `the role “${role}” stands after “${previous.role}”. Put roles in order of time, each with its first day.`,
          ]
        : []),
    ];
  });
}
