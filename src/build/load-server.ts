import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { articleDigest } from './article-digest.ts';
import { digestOf } from './digest.ts';
import { codeIn, evaluateArticles } from './evaluate-articles.ts';
import { readNote, writeNote } from './note.ts';

type Server = typeof import('#server/render-page.tsx');

/** Where the dev server notes which articles it has found sound, for its next start. */
const NOTE = '.build/sound-articles.json';

interface Note {
  /** A digest of the code that found them so. */
  code: string;
  /** Their digests. */
  sound: string[];
}

/**
 * Loads the code that renders pages, and has it know the articles as their files are. Only what has changed
 * is run and checked again.
 */
export function serverLoader({ config, watcher, ssrLoadModule }: ViteDevServer) {
  const src = join(config.root, 'src');
  const changed = new Set<string>();
  let versions: ReadonlyMap<string, string> = new Map();
  let isStale = true;
  let refreshed = Promise.resolve();

  watcher.on('all', (_event, path) => {
    const [top = '', slug] = relative(src, path).split(sep);
    if (top === '..') return;
    // Not its module alone: its ledger and its pictures are checked too.
    if (top === 'articles' && slug) changed.add(slug);
    isStale = true;
  });

  async function refresh(loading: Promise<Server>): Promise<void> {
    const [server, evaluated] = await Promise.all([loading, evaluateArticles()]);
    for (const [slug, version] of evaluated) {
      if (versions.get(slug) !== version) changed.add(slug);
    }
    versions = evaluated;
    const slugs = [...changed];
    changed.clear();
    const code = digestOfCode();
    const earlier = readNote<Note>(NOTE);
    const sound = new Set(earlier.code === code ? earlier.sound : []);
    await server.refreshArticles(slugs, (one) => sound.has(articleDigest(one, server)));
    const { articles } = await server.loadPublication();
    const note: Note = { code, sound: articles.map((one) => articleDigest(one, server)) };
    writeNote(NOTE, note);
  }

  return async (): Promise<Server> => {
    const loading = ssrLoadModule('/src/server/render-page.tsx') as Promise<Server>;
    if (isStale) {
      isStale = false;
      refreshed = refreshed.catch(() => {}).then(() => refresh(loading));
    }
    await refreshed;
    return loading;
  };
}

/** Identifies the code that checks articles, and what they share. */
function digestOfCode(): string {
  const folders = readdirSync('src').filter((name) => name !== 'articles');
  const files = ['package-lock.json', 'src/articles/former.ts'];
  return digestOf(
    files.map((file) => readFileSync(file, 'utf8')),
    folders.map((name) => codeIn(join('src', name))),
  );
}
