import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { isoDay } from '#content/moment.ts';
import { draftFiles } from './draft-files.ts';
import { type ImportResult, importFiles, readFromDisk } from './import-command.ts';
import { newArticle } from './new-command.ts';

/** `npm run import`, on this machine: npm runs it at the root, and files are named from where it was called. */
export function runImport(argv: readonly string[], calledFrom: string): Promise<ImportResult> {
  const today = isoDay(new Date());
  return importFiles(argv, {
    read: (file) => readFromDisk(resolve(calledFrom, file)),
    standardInput: readStandardInput,
    draft: (analysis, options) => draftFiles(analysis, options, today, moduleText),
  });
}

/** `npm run new`: asks where somebody can answer, and takes what it would propose elsewhere. */
export async function runNew(argv: readonly string[]): Promise<ImportResult> {
  if (!process.stdin.isTTY)
    return newArticle(argv, async (_question, otherwise) => otherwise, isoDay(new Date()));
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await newArticle(
      argv,
      (question, otherwise) => terminal.question(`${question} [${otherwise}]: `),
      isoDay(new Date()),
    );
  } finally {
    terminal.close();
  }
}

function moduleText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    // More than is read at all; the rest would only fill memory.
    if (length > 6_000_000) break;
  }
  return Buffer.concat(chunks);
}
