import type { Article, Statement } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import { type Block, contentOf, isMark, type Words } from '#content/block.ts';
import { voicesOf } from '#content/statement.ts';
import type { StatementKind } from '#content/vocabulary.ts';
import type { Doubt } from '#content/warning.ts';
import { escaped } from './escaped.ts';

/** What the text makes unlikely of who says what. */
export function doubtAttributions(article: Article): Doubt[] {
  return [...doubtQuotations(article), ...doubtCues(article), ...doubtNames(article)];
}

/** A run of a block's text, with the statement that it is marked for, if it is. */
interface Run {
  text: string;
  statement: string | undefined;
}

function runsOf(content: Words, statement?: string): Run[] {
  return content.flatMap((item): Run[] => {
    if (typeof item === 'string') return [{ text: item, statement }];
    const inner = isMark(item) && item.mark === 'statement' ? item.id : statement;
    return runsOf(item.children, inner);
  });
}

/** Quotation marks in their pairs, of any language; within them no mark of the same pair. */
const QUOTATION = /“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”]|「([^「」]+)」|"([^"]+)"/gu;

/** Fewer words are a name or a term: the “Green Line”. In a script without spaces a word is two letters. */
const FEWEST_WORDS = 4;

function doubtQuotations({ blocks }: Article): Doubt[] {
  return blocks.flatMap((block) => {
    // Their form says whose they are, or that they are a title's.
    if (['turn', 'quotation', 'heading', 'picture', 'footnote'].includes(block.kind)) return [];
    const runs = runsOf(contentOf(block));
    const text = runs.map((run) => run.text).join('');
    const first = [...text.matchAll(QUOTATION)].find(
      ({ 0: words, index }) =>
        wordCount(words) >= FEWEST_WORDS && !isMarked(runs, index, index + words.length),
    );
    return first
      ? [
          {
            warning: 'unmarked-quotation' as const,
            at: block.id,
            where: `${block.kind} “${block.id}”`,
            advice: `${first[0]} is in quotation marks and is no statement. Mark it with says(…).`,
          },
        ]
      : [];
  });
}

/** Whether a statement has some of the text from one place to another. */
function isMarked(runs: readonly Run[], from: number, to: number): boolean {
  let at = 0;
  return runs.some(({ text, statement }) => {
    const start = at;
    at += text.length;
    return statement !== undefined && start < to && at > from;
  });
}

function wordCount(words: string): number {
  const spaced = words.trim().split(/\s+/).length;
  return /[\u3040-\u30ff\u4e00-\u9fff]/u.test(words) ? Math.ceil(words.length / 2) : spaced;
}

/** English verbs that tell what kind of statement they introduce. */
const TELLING_CUES: readonly [cue: RegExp, kinds: readonly StatementKind[]][] = [
  [
    /\b(?:declined|refused) to (?:comment|say|answer)\b|\bdid not (?:respond|reply|comment|answer)\b|\bhas not commented\b/i,
    ['no-comment'],
  ],
  [/^(?:admitted|confirmed|acknowledged|conceded)\b/i, ['direct', 'mixed', 'reported']],
  [/^(?:denied|rejected|dismissed|refuted)\b/i, ['denial', 'direct', 'mixed']],
];

function doubtCues({ language, statements }: Article): Doubt[] {
  if (!/^en(?:-|$)/.test(language)) return [];
  return Object.entries(statements).flatMap(([id, { cue = '', kind }]) => {
    const told = TELLING_CUES.find(([pattern]) => pattern.test(cue));
    return told && !told[1].includes(kind)
      ? [
          {
            warning: 'cue' as const,
            at: id,
            where: `statement “${id}”`,
            advice: `its cue is “${cue}”, and its kind ${kind}. Is it ${told[1].join(' or ')}?`,
          },
        ]
      : [];
  });
}

/** Where one stands directly before or behind the words of a statement, beside its cue. */
function doubtNames(article: Article): Doubt[] {
  return Object.entries(article.statements).flatMap(([id, statement]) => {
    const block = indexOf(article).statements.get(id)?.block;
    if (!block || !statement.cue) return [];
    const named = speakerBesideCue(article, block, id, statement);
    return named !== undefined && !voicesOf(statement).includes(named)
      ? [
          {
            warning: 'name-beside-cue' as const,
            at: id,
            where: `statement “${id}”`,
            advice: `beside its cue “${statement.cue}” stands ${article.speakers[named]?.name}, and its source is ${article.speakers[statement.source]?.name ?? statement.source}. Make them agree.`,
          },
        ]
      : [];
  });
}

/** The one speaker whose name stands next to the cue of a statement; nothing where none does, or several. */
function speakerBesideCue(
  article: Article,
  block: Block,
  id: string,
  { cue = '' }: Statement,
): string | undefined {
  const runs = runsOf(contentOf(block));
  const first = runs.findIndex((run) => run.statement === id);
  const last = runs.findLastIndex((run) => run.statement === id);
  const between = runs
    .slice(first, last + 1)
    .flatMap((run) => (run.statement === undefined ? run.text : []));
  const around = [
    ...(runs[first - 1]?.statement === undefined ? [runs[first - 1]?.text ?? ''] : []),
    ...between,
    ...(runs[last + 1]?.statement === undefined ? [runs[last + 1]?.text ?? ''] : []),
  ];
  const found = Object.entries(article.speakers).flatMap(
    ([speaker, { name, shortName = name }]) => {
      // An expression for each name and cue takes long; few names stand here at all.
      const here = [name, shortName].filter((one) => around.some((text) => text.includes(one)));
      if (here.length === 0) return [];
      const names = here.map(escaped).join('|');
      const beside = new RegExp(
        `(?<!\\p{L})(?:${names}) ${escaped(cue)}(?!\\p{L})|(?<!\\p{L})${escaped(cue)} (?:${names})(?!\\p{L})`,
        'u',
      );
      return around.some((text) => beside.test(text)) ? [speaker] : [];
    },
  );
  return found.length === 1 ? found[0] : undefined;
}
