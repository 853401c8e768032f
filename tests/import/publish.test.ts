import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/*
 * From a report of 17 paragraphs to a page: imported, confirmed guess by guess as an author does it, and
 * built, in a copy of the project.
 */

const ROOT = resolve('.build/publish-test');
const REPORT = resolve(import.meta.dirname, 'report-of-17-paragraphs.txt');
const MODULE = join(ROOT, 'src/articles/ferries-to-harl/article.ts');

beforeAll(() => {
  rmSync(ROOT, { recursive: true, force: true });
  mkdirSync(ROOT, { recursive: true });
  for (const one of [
    'src',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'vite.config.ts',
    'index.html',
  ]) {
    cpSync(one, join(ROOT, one), { recursive: true });
  }
  for (const one of ['node_modules', 'public']) symlinkSync(resolve(one), join(ROOT, one));
});

afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

function command(...argv: string[]): string {
  return execFileSync(process.execPath, ['src/build/cli.mjs', ...argv], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, INIT_CWD: ROOT, CARDS: 'off', NODE_ENV: 'production', VITEST: '' },
  });
}

function compile(): void {
  execFileSync(resolve('node_modules/.bin/tsc'), ['-p', '.', '--incremental', 'false'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

/** Puts the value of each guess in the place of its call. */
function confirmed(source: string): string {
  let text = source;
  for (let at = text.search(/\bguess\(/); at !== -1; at = text.search(/\bguess\(/)) {
    const [open, end] = [at + 'guess('.length, closingOf(text, at + 'guess('.length)];
    const inside = text.slice(open, end);
    const comma = lastTopLevelComma(inside);
    text = text.slice(0, at) + inside.slice(0, comma).trim() + text.slice(end + 1);
  }
  return text
    .replace(/import \{ guess \}.*\n/, '')
    .replace(/ {2}\/\/ The build leaves.*\n {2}draft: true,\n/, '');
}

function walk(
  text: string,
  from: number,
  visit: (sign: string, depth: number, at: number) => boolean,
): number {
  let depth = 0;
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quote) {
      if (sign === '\\') at += 1;
      else if (sign === quote) quote = '';
      continue;
    }
    if (/['"`]/.test(sign)) quote = sign;
    else if (/[([{]/.test(sign)) depth += 1;
    else if (visit(sign, depth, at)) return at;
    else if (/[)\]}]/.test(sign)) depth -= 1;
  }
  return text.length;
}

const closingOf = (text: string, from: number) =>
  walk(text, from, (sign, depth) => sign === ')' && depth === 0);

function lastTopLevelComma(text: string): number {
  const commas: number[] = [];
  walk(text, 0, (sign, depth, at) => {
    if (sign === ',' && depth === 0) commas.push(at);
    return false;
  });
  // A call over several lines ends in a comma of its own.
  return (text.slice(commas.at(-1) ?? 0).trim() === ',' ? commas.at(-2) : commas.at(-1)) ?? 0;
}

test('a report is imported, confirmed and published', { timeout: 400_000 }, () => {
  const said = command('import', REPORT, '--slug', 'ferries-to-harl');
  expect(said).toMatch(
    /ferries-to-harl\/article\.ts: a draft with 17 blocks, \d+ speakers, \d+ statements/,
  );
  compile();

  const page = join(ROOT, 'dist/articles/ferries-to-harl.html');
  command('build', '--drafts');
  expect(readFileSync(page, 'utf8')).toContain('There was a bang, and then it was quiet');
  command('build');
  expect(existsSync(page)).toBe(false);

  // A guess that is left keeps an article from being published, draft or not.
  const draft = readFileSync(MODULE, 'utf8');
  writeFileSync(MODULE, draft.replace(/ {2}draft: true,\n/, ''));
  expect(() => command('build')).toThrow(/guesses/);

  writeFileSync(MODULE, confirmed(draft));
  expect(readFileSync(MODULE, 'utf8')).not.toContain('guess(');
  command('build');
  const html = readFileSync(page, 'utf8');
  expect(html).toContain('Ferries to Harl stand still for a third day');
  expect(html).toContain('Maren Oddly');
});
