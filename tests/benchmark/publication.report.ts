import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { test } from 'vitest';
import { articleAt } from './publication/many-articles.ts';
import { writeArticle, writePublication } from './publication/write-publication.ts';

/*
 * What a publication of many articles takes: a copy of the project with invented reports of 17
 * paragraphs, built without cards, built again, built after one article has changed. Set `ARTICLES` to
 * other numbers: `ARTICLES=10,1000 npm run benchmark -- publication`.
 */

const COUNTS = (process.env.ARTICLES ?? '10,1000,10000').split(',').map(Number);
const FOLDER = resolve('.build/publication');
const VITE = 'node_modules/vite/bin/vite.js';
/** As `npm run build` has it. */
const BUILD = ['--max-old-space-size=704', VITE, 'build'];

interface Row {
  articles: number;
  /** In seconds. */
  'first build': number;
  'ms an article': number;
  'after one changed': number;
  /** Peak resident memory of all processes together, in MB. */
  'MB of memory': number;
  /** Brotli, in bytes. */
  'entry and imports': number;
  'front page': number;
  'an article': number;
  /** The first page of `vite dev`, at its first start and at a later one. */
  'dev, first start': number;
  'dev, later': number;
  tsc: number;
}

test('how a publication grows', { timeout: 3_600_000 }, async () => {
  const rows: Row[] = [];
  for (const count of COUNTS) {
    writePublication(FOLDER, count);
    rmSync('.build/built-publication.json', { force: true });
    const first = await run(...BUILD);
    writeArticle(FOLDER, { ...articleAt(4), headline: 'Keepers look again at the landing' });
    const second = await run(...BUILD);
    rmSync(join(FOLDER, '.build'), { recursive: true });
    const firstStart = await devStart();
    const laterStart = await devStart();
    // What the dev server's type checker has noted would be half of the work.
    rmSync(join(FOLDER, '.build/tsbuildinfo'), { force: true });
    rows.push({
      articles: count,
      'first build': first.seconds,
      'ms an article': Math.round((first.seconds * 1000) / count),
      'after one changed': second.seconds,
      'MB of memory': Math.max(first.megabytes, second.megabytes),
      'entry and imports': scriptBytes(),
      'front page': bytesOf('index.html'),
      'an article': bytesOf('articles/report-9.html'),
      'dev, first start': firstStart,
      'dev, later': laterStart,
      tsc: (await run('node_modules/typescript/bin/tsc', '--noEmit')).seconds,
    });
    console.table(rows);
  }
  mkdirSync('test-results', { recursive: true });
  await writeFile('test-results/publication.json', JSON.stringify(rows, null, 2));
});

/** Runs a command in the copy. The memory is the most that it and what it started have had at once. */
async function run(...args: string[]) {
  const start = Date.now();
  const { VITEST: _, ...environment } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: FOLDER,
    env: { ...environment, NODE_ENV: 'production', CARDS: 'off' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, kilobytesOf(String(child.pid)));
  }, 200);
  const code = await new Promise<number | null>((done) => child.on('exit', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}.`);
  return { seconds: (Date.now() - start) / 1000, megabytes: Math.round(peak / 1024) };
}

/** The memory of a process and of those that it has started; nothing once it has ended. */
function kilobytesOf(pid: string): number {
  try {
    const [, own] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    const started = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
    return started.filter(Boolean).reduce((sum, one) => sum + kilobytesOf(one), Number(own ?? 0));
  } catch {
    return 0;
  }
}

/** From the start of `vite dev` until it has answered with an article. */
async function devStart(): Promise<number> {
  const start = Date.now();
  const child = spawn(process.execPath, [VITE, '--port', '4290', '--strictPort'], {
    cwd: FOLDER,
    stdio: 'ignore',
    // A group of its own, which the type checker belongs to as well: both are ended.
    detached: true,
  });
  try {
    const address = 'http://localhost:4290/articles/report-9';
    for (;;) {
      const answer = await fetch(address, { headers: { accept: 'text/html' } }).catch(() => null);
      if (answer?.ok) return (Date.now() - start) / 1000;
      await new Promise((done) => setTimeout(done, 50));
    }
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid);
    await once(child, 'exit');
  }
}

function bytesOf(file: string): number {
  return brotliCompressSync(readFileSync(join(FOLDER, 'dist', file))).length;
}

/** The scripts that an article's page loads before anybody touches it. */
function scriptBytes(): number {
  const html = readFileSync(join(FOLDER, 'dist/articles/report-9.html'), 'utf8');
  const files = new Set(
    [...html.matchAll(/(?:modulepreload" href|async src)="\/(.*?)"/g)].map(
      ([, file]) => file ?? '',
    ),
  );
  return [...files].reduce((sum, file) => sum + bytesOf(file), 0);
}
