import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What an earlier run has noted in a file; nothing where there is none or it was written by half. */
export function readNote<Note extends object>(file: string): Partial<Note> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) ?? {};
  } catch {
    return {};
  }
}

/** Writes a note. Another process may read the file meanwhile, so it is never half there. */
export function writeNote(file: string, note: object): void {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(note));
  renameSync(own, file);
}
