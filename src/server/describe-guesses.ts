import type { Guess } from '#content/guess.ts';

/** The guesses of a draft as an editor reads them: one a line, under a count. */
export function describeGuesses(module: string, guesses: readonly Guess[], source: string): string {
  const count = guesses.length === 1 ? '1 guess' : `${guesses.length} guesses`;
  if (guesses.length === 0) {
    return `${module}: a draft without guesses. Delete “draft: true” to publish it.`;
  }
  const used = new Set<number>();
  const lines = guesses.map(({ because }) => {
    const at = placeOf(because, source, used);
    used.add(at);
    const line = at === -1 ? undefined : source.slice(0, at).split('\n').length;
    return {
      line: line ?? 0,
      text: `  ${module}${line === undefined ? '' : `:${line}`}: ${because}`,
    };
  });
  return [
    `${count} to confirm in a draft, which is not published:`,
    ...lines.toSorted((a, b) => a.line - b.line).map(({ text }) => text),
  ].join('\n');
}

/** Where a reason is written; the same reason twice is written twice. */
function placeOf(because: string, source: string, used: ReadonlySet<number>): number {
  const written = because.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  let at = source.indexOf(written);
  while (at !== -1 && used.has(at)) at = source.indexOf(written, at + 1);
  return at;
}
