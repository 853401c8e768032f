import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Article } from '#content/article.ts';
import { checkArticle } from '#content/checks/check-article.ts';
import { isId } from '#content/ids.ts';
import type { IsoDate } from '#content/moment.ts';
import { writeModule } from './draft/write-module.ts';
import type { ImportResult } from './import-command.ts';
import { idFrom } from './language/id-from.ts';

/** Puts a question to whoever writes; answers what stands in brackets where nothing is typed. */
export type Ask = (question: string, otherwise: string) => Promise<string>;

type Key = 'headline' | 'slug' | 'standfirst' | 'language' | 'dateline' | 'time-zone' | 'credit';

const QUESTIONS: readonly [key: Key, question: string, otherwise: string][] = [
  ['headline', 'Headline', 'An article without a headline yet'],
  ['slug', 'Slug, the last part of its address', ''],
  [
    'standfirst',
    'Standfirst, a sentence under the headline',
    'Say in a sentence what the report comes to.',
  ],
  ['language', 'Language, such as en-GB or uk', 'en-GB'],
  ['dateline', 'Dateline, where it is filed, in capitals', 'NOT SAID'],
  ['time-zone', 'Time zone that its days are counted in', 'UTC'],
  ['credit', 'On whose work it rests', 'Own reporting'],
];

/** Starts an article from a few questions or flags: a draft that compiles and is sound. */
export async function newArticle(
  argv: readonly string[],
  ask: Ask,
  today: IsoDate,
): Promise<ImportResult> {
  const refused = (reason: string): ImportResult => ({
    ok: false,
    lines: [],
    complaints: [reason],
    files: new Map(),
  });
  let flags: Partial<Record<Key, string>>;
  try {
    flags = parseArgs({
      args: [...argv],
      options: Object.fromEntries(QUESTIONS.map(([key]) => [key, { type: 'string' as const }])),
    }).values as typeof flags;
  } catch (error) {
    return refused(
      `${error instanceof Error ? error.message.split('. ')[0] : error}. Write: npm run new -- ${QUESTIONS.map(([key]) => `[--${key} …]`).join(' ')}.`,
    );
  }
  const answers: Partial<Record<Key, string>> = {};
  for (const [key, question, otherwise] of QUESTIONS) {
    const fallback = key === 'slug' ? idFrom(answers.headline ?? '', 5) : otherwise;
    answers[key] = flags[key] ?? ((await ask(question, fallback)).trim() || fallback);
  }
  const article = articleOf(answers as Record<Key, string>, today);
  const { slug } = article;
  if (!isId(slug))
    return refused(`“${slug}” is no slug. Use small letters a–z, digits and single hyphens.`);
  const folder = `src/articles/${slug}`;
  if (existsSync(folder))
    return refused(`${folder} is there already. Give the article another --slug.`);
  const [problem] = checkArticle(article);
  if (problem) return refused(`${problem.where}: ${problem.advice}`);
  const source = writeModule({
    article,
    reasons: new Map(),
    registered: new Set(),
    doubts: [],
    files: new Map(),
  });
  return {
    ok: true,
    lines: [
      `${folder}/article.ts: a draft. Write it, and read it at http://localhost:5173/articles/${slug} (npm run dev).`,
    ],
    complaints: [],
    files: new Map([[`${folder}/article.ts`, source]]),
  };
}

function articleOf(answers: Record<Key, string>, published: IsoDate): Article {
  const { headline, slug, standfirst, language, dateline, credit } = answers;
  return {
    draft: true,
    slug,
    language,
    headline,
    standfirst,
    dateline,
    timeZone: answers['time-zone'],
    credit,
    published,
    groups: {},
    speakers: {},
    statements: {},
    facts: {},
    places: {},
    events: {},
    documents: {},
    blocks: [
      { kind: 'paragraph', id: 'first-paragraph', content: ['Write the first paragraph here.'] },
    ],
    former: {},
    corrections: [],
  };
}
