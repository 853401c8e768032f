import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readNote, writeNote } from './note.ts';

/** What a build has checked and written, so that the next one does only what has changed. */
export interface EarlierBuild {
  /** Digests of the articles that were found sound, each with the code that found it so. */
  checked: ReadonlySet<string>;
  /**
   * Digests of what pages and search indexes were made from, by what their addresses begin with:
   * `/articles/SLUG`, `/search-index/1`.
   */
  pages: ReadonlyMap<string, string>;
}

/** The same as a file, which another version of this code may have written. */
interface Note {
  checked: string[];
  pages: Record<string, string>;
}

/** Where a build notes it. Beside no other build’s. */
function noteOf(outDir: string): string {
  return `.build/built-${basename(outDir)}.json`;
}

/** What the last build into a folder has left. Its note goes: a build that is cut short must leave none. */
export function takeEarlierBuild(outDir: string): EarlierBuild {
  const note = noteOf(outDir);
  const { checked = [], pages = {} } = readNote<Note>(note);
  rmSync(note, { force: true });
  const stands = (at: string) =>
    ['.html', '/pagefind-entry.json'].some((end) => existsSync(join(outDir, at) + end));
  const standing = Object.entries(pages).filter(([at]) => stands(at));
  return { checked: new Set(checked), pages: new Map(standing) };
}

export function noteBuild(outDir: string, { checked, pages }: EarlierBuild): void {
  const note: Note = { checked: [...checked], pages: Object.fromEntries(pages) };
  writeNote(noteOf(outDir), note);
}

/** The folders whose pages and indexes may be kept from one build to the next. */
const KEPT_FOLDERS = ['articles', 'speakers', 'questions', 'topics', 'search-index'];

/** Empties a folder but for what may be kept. */
export function clearFolder(outDir: string): void {
  for (const name of namesIn(outDir)) {
    if (!KEPT_FOLDERS.includes(name)) rmSync(join(outDir, name), { recursive: true });
  }
}

/** Deletes the pages and indexes of an earlier build, and all that begins with their addresses. */
export function deletePages(outDir: string, isKept: (at: string) => boolean): void {
  for (const folder of KEPT_FOLDERS) {
    for (const name of namesIn(join(outDir, folder))) {
      if (!isKept(`/${folder}/${name.split('.')[0]}`)) {
        rmSync(join(outDir, folder, name), { recursive: true });
      }
    }
  }
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
