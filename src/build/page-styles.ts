import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import type { RenderedPage } from '#server/rendered-page.ts';
import { splitStyles } from './split-styles.ts';
import { usedStyles } from './used-styles.ts';

const APP = 'src/client/main.tsx';
/** Entries of styles alone, for what only the build renders. */
const STYLE_ENTRIES = {
  facts: 'src/client/facts.ts',
  text: 'src/client/text.ts',
  passage: 'src/client/passage.ts',
} as const;

/** The styles of the site's pages. */
export interface PageStyles {
  /** What stands in the HTML of a page. */
  inline: (page: Pick<RenderedPage, 'kind' | 'body'>) => string;
  /** The file of what may come after the first view; pages of passages have no app and no such file. */
  later: string;
  /** Files of the bundle that no page asks for any more. */
  leftovers: string[];
}

/** Collects what the bundle has for each kind of page, and writes the file of what comes later. */
export async function collectPageStyles(manifest: Manifest, outDir: string): Promise<PageStyles> {
  const read = (entry: string) => readStyles(manifest, entry, outDir);
  const app = splitStyles(await read(APP));
  const facts = splitStyles(await read(STYLE_ENTRIES.facts));
  const texts = splitStyles(await read(STYLE_ENTRIES.text));
  const passage = await read(STYLE_ENTRIES.passage);

  const text = app.later + facts.later + texts.later;
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  const later = `assets/later-${hash}.css`;
  await writeFile(join(outDir, later), text);

  const styleEntries = Object.values(STYLE_ENTRIES);
  return {
    inline: ({ kind, body }) => {
      switch (kind) {
        case 'article':
          return app.first + usedStyles(facts.first, body);
        case 'plain':
        case 'not-found':
          return app.first + usedStyles(texts.first, body);
        case 'passage':
          return passage;
        default:
          return kind satisfies never;
      }
    },
    later,
    leftovers: [
      ...[APP, ...styleEntries].flatMap((entry) => stylesOf(manifest, entry)),
      ...styleEntries.flatMap((entry) => manifest[entry]?.file ?? []),
    ],
  };
}

async function readStyles(manifest: Manifest, key: string, outDir: string): Promise<string> {
  const files = stylesOf(manifest, key);
  const texts = await Promise.all(files.map((file) => readFile(join(outDir, file), 'utf8')));
  return texts.join('').trim();
}

/** The style files of an entry, those that it shares with others first. */
function stylesOf(manifest: Manifest, key: string): string[] {
  const { imports = [], css = [] } = manifest[key] ?? {};
  return [...new Set([...imports.flatMap((shared) => stylesOf(manifest, shared)), ...css])];
}
