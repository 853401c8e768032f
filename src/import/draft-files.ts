import { existsSync } from 'node:fs';
import type { IsoDate } from '#content/moment.ts';
import { registry } from '#speakers/registry.ts';
import type { Analysis } from './analysis/analyse.ts';
import { draftArticle } from './draft/draft-article.ts';
import { writeModule } from './draft/write-module.ts';
import { Refusal } from './formats/refusal.ts';

interface DraftedFiles {
  lines: string[];
  files: Map<string, string | Uint8Array>;
}

/** Drafts an article’s files. An article that is there already is never overwritten, but a draft with --force. */
export async function draftFiles(
  analysis: Analysis,
  options: { slug: string | undefined; force: boolean; name: string },
  today: IsoDate,
  readModule: (path: string) => string | undefined,
): Promise<DraftedFiles> {
  const source =
    options.name === '-' ? 'standard input' : (options.name.split(/[\\/]/).at(-1) ?? options.name);
  const draft = await draftArticle(analysis, { slug: options.slug, source, today, registry });
  const { slug } = draft.article;
  const folder = `src/articles/${slug}`;
  const path = `${folder}/article.ts`;
  refuseToOverwrite(path, folder, options.force, readModule);
  const module = writeModule(draft);
  const count = module.match(/\bguess\(/g)?.length ?? 0;
  const files = new Map<string, string | Uint8Array>([[path, module]]);
  for (const [name, bytes] of draft.files) files.set(`${folder}/${name}`, bytes);
  const statements =
    Object.keys(draft.article.statements).length +
    draft.article.blocks.filter(({ kind }) => kind === 'turn').length;
  return {
    files,
    lines: [
      `${path}: a draft with ${counted(draft.article.blocks.length, 'block')}, ${counted(Object.keys(draft.article.speakers).length, 'speaker')}, ${counted(statements, 'statement')}; ${count === 1 ? '1 guess' : `${count} guesses`} to confirm.`,
      ...draft.doubts.map((doubt) => `  - ${doubt}`),
      `  Read it at http://localhost:5173/articles/${slug} (npm run dev); npm run check lists the guesses left.`,
    ],
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function refuseToOverwrite(
  path: string,
  folder: string,
  force: boolean,
  readModule: (path: string) => string | undefined,
): void {
  const there = readModule(path);
  if (there === undefined && !existsSync(folder)) return;
  const isDraft =
    there !== undefined && /^\s+draft: true,/m.test(there) && !existsSync(`${folder}/ledger.json`);
  if (force && isDraft) return;
  throw new Refusal(
    isDraft
      ? `${path} is a draft that is there already. Import under another --slug, or write over it with --force.`
      : `${folder} holds an article that is there already, and it is never overwritten. Import under another --slug.`,
  );
}
