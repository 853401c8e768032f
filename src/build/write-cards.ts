import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Card } from '#publish/cards/card.ts';
import { renderCards } from '#publish/cards/render-cards.tsx';
import { digestOf } from './digest.ts';

/** Pictures of earlier builds, each named for all that it was made from. */
const CACHE = '.build/cards';

/** Writes preview pictures. One that an earlier build has drawn from the same words is copied. */
export async function writeCards(
  outDir: string,
  cards: readonly { file: string; card: Card }[],
): Promise<void> {
  if (cards.length === 0) return;
  const code = await codeVersion();
  const named = cards.map(({ file, card }) => ({
    card,
    file: join(outDir, file),
    cached: join(CACHE, `${digestOf(code, card)}.png`),
  }));
  const missing = [];
  for (const one of named) if (!(await copied(one.cached, one.file))) missing.push(one);
  const pictures = await renderCards(missing.map(({ card }) => card));
  await mkdir(CACHE, { recursive: true });
  await Promise.all(
    missing.flatMap(({ file, cached }, i) =>
      [file, cached].map((to) => writeFile(to, pictures[i] ?? '')),
    ),
  );
}

/** Identifies the code that draws cards: this bundle, and the versions of its packages. */
async function codeVersion(): Promise<string> {
  const files = [fileURLToPath(import.meta.url), 'package-lock.json'];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return digestOf(...texts);
}

async function copied(from: string, to: string): Promise<boolean> {
  try {
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
    return true;
  } catch {
    return false;
  }
}
