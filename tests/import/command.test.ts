import { expect, test } from 'vitest';
import { draftFiles } from '#import/draft-files.ts';
import { importFiles } from '#import/import-command.ts';
import { newArticle } from '#import/new-command.ts';
import { bytesOf, SENTENCES } from './made-files.ts';

const FILES: Record<string, string> = {
  'ferries.txt': `Ferries stand still\n\n${SENTENCES.join('\n\n')}`,
  'boat.txt': '🚢 “It sank,” said Ana Orr. Oddly said it had not.',
  'speakers.txt': '# Who is who\nMaren Oddly; deckhand on the Kestrel\nAna Orr\n',
};

function run(argv: string[], there: Record<string, string> = {}, input = '') {
  return importFiles(argv, {
    read: async (file) => {
      const text = FILES[file];
      if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      return bytesOf(text);
    },
    standardInput: async () => bytesOf(input),
    draft: (analysis, options) =>
      draftFiles(analysis, options, '2026-03-04', (path) => there[path]),
  });
}

test('--json prints a line a file, in code points, and writes nothing', async () => {
  const { ok, lines, files } = await run([
    '--json',
    'boat.txt',
    'ferries.txt',
    '--speakers',
    'speakers.txt',
  ]);
  expect(ok).toBe(true);
  expect(files.size).toBe(0);
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    file: 'boat.txt',
    text: '🚢 “It sank,” said Ana Orr. Oddly said it had not.',
    paragraphs: [{ start: 0, end: 49 }],
    speakers: [
      {
        id: 'oddly',
        name: 'Maren Oddly',
        role: 'deckhand on the Kestrel',
        mentions: [{ start: 27, end: 32 }],
      },
      { id: 'orr', name: 'Ana Orr', mentions: [{ start: 18, end: 25 }] },
    ],
    statements: [
      {
        kind: 'direct',
        speaker: 'orr',
        source: [{ start: 18, end: 25 }],
        cue: [{ start: 13, end: 17 }],
        content: [{ start: 2, end: 12 }],
      },
      {
        kind: 'reported',
        speaker: 'oddly',
        source: [{ start: 27, end: 32 }],
        cue: [{ start: 33, end: 37 }],
        content: [{ start: 38, end: 49 }],
      },
    ],
    dropped: [],
  });
});

test('a draft stands under the slug of its headline, or under another', async () => {
  const { files } = await run(['ferries.txt']);
  expect([...files.keys()]).toEqual(['src/articles/ferries-stand-still/article.ts']);
  const other = await run(['ferries.txt', '--slug', 'boats']);
  expect([...other.files.keys()]).toEqual(['src/articles/boats/article.ts']);
});

test('“-” is standard input', async () => {
  const { lines } = await run(['-', '--json'], {}, 'The mayor said it had rained.');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    file: '-',
    statements: [{ kind: 'reported' }],
  });
});

test.each([
  ['no file', [], /No file is named/],
  ['an unknown option', ['a.txt', '--wrong'], /Unknown option '--wrong'/],
  ['a slug that is none', ['ferries.txt', '--slug', '../outside'], /“..\/outside” is no slug/],
  ['a language that is none', ['ferries.txt', '--language', '?!'], /is no language tag/],
  [
    'a slug for several files',
    ['ferries.txt', 'boat.txt', '--slug', 'a'],
    /--slug names one article/,
  ],
  ['a file that is not there', ['gone.txt'], /gone\.txt is not there/],
  [
    'a list of speakers that is not there',
    ['ferries.txt', '--speakers', 'gone.txt'],
    /gone\.txt is not there/,
  ],
])('%s is one sentence, and nothing is written', async (_what, argv, reason) => {
  const { ok, files, complaints } = await run(argv);
  expect(ok).toBe(false);
  expect(files.size).toBe(0);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toMatch(reason);
});

test('a file that cannot be read stops none of the others', async () => {
  const { ok, lines } = await run(['gone.txt', 'ferries.txt', '--json']);
  expect(ok).toBe(false);
  expect(lines).toHaveLength(1);
});

const PATH = 'src/articles/ferries-stand-still/article.ts';

test('a draft is written over only when asked, an article never', async () => {
  const draft = { [PATH]: 'export const article = {\n  draft: true,\n};' };
  expect((await run(['ferries.txt'], draft)).complaints[0]).toMatch(
    /is a draft that is there already/,
  );
  expect((await run(['ferries.txt', '--force'], draft)).files.size).toBe(1);
  const article = { [PATH]: 'export const article = {};' };
  const { files, complaints } = await run(['ferries.txt', '--force'], article);
  expect(files.size).toBe(0);
  expect(complaints[0]).toMatch(/is never overwritten/);
});

test('npm run new writes a draft from flags and answers', async () => {
  const asked: string[] = [];
  const { ok, files } = await newArticle(
    ['--headline', 'Ferries run again', '--dateline', 'HARL'],
    async (question, otherwise) => {
      asked.push(question);
      return question.startsWith('Credit') ? 'An invented report' : otherwise;
    },
    '2026-03-04',
  );
  expect(ok).toBe(true);
  expect(asked).toHaveLength(5);
  const source = String(files.get('src/articles/ferries-run-again/article.ts'));
  expect(source).toContain("  draft: true,\n  slug: 'ferries-run-again',\n  language: 'en-GB',");
  expect(source).toContain('`Write the first paragraph here.`');
  expect(source).not.toContain('guess(');
});

test.each([
  ['an unknown flag', ['--colour', 'red'], /Unknown option '--colour'/],
  ['a slug that is none', ['--slug', 'A b'], /is no slug/],
  ['a slug that is taken', ['--slug', 'izyum-burial-site'], /is there already/],
  [
    'a time zone that is none',
    ['--slug', 'a', '--time-zone', 'Mars'],
    /time zone “Mars”: no such zone/,
  ],
])('npm run new refuses %s', async (_what, argv, reason) => {
  const { ok, files, complaints } = await newArticle(
    argv,
    async (_question, otherwise) => otherwise,
    '2026-03-04',
  );
  expect(ok).toBe(false);
  expect(files.size).toBe(0);
  expect(complaints[0]).toMatch(reason);
});
