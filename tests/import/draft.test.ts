/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the templates of modules. */
import { expect, test } from 'vitest';
import { analyse } from '#import/analysis/analyse.ts';
import { draftFiles } from '#import/draft-files.ts';
import { readInput } from '#import/formats/read-input.ts';
import { goldReports } from './gold.ts';
import { bytesOf, mailOf, paragraph, run, wordFile } from './made-files.ts';

async function moduleOf(name: string, bytes: Uint8Array) {
  const analysis = analyse(await readInput(name, bytes));
  const { files, lines } = await draftFiles(
    analysis,
    { slug: 'a-draft', force: false, name },
    '2026-03-04',
    () => undefined,
  );
  return { source: String(files.get('src/articles/a-draft/article.ts')), files, lines };
}

const REPORT = `Ferries stand still

HARL, 3 March 2026 — The harbour office said on Monday that an engine fault had stopped 12 crossings.

“There was a bang,” said Maren Oddly, a deckhand. “Then it was quiet.”

Brannock Ferries did not respond to requests for comment.`;

test('a draft is written as an author would write it', async () => {
  const { source, lines } = await moduleOf('ferries.txt', bytesOf(REPORT));
  expect(source).toBe(
    `import { defineArticle } from '#content/define-article.ts';
import { guess } from '#content/guess.ts';

export const article = defineArticle({
  // The build leaves drafts out. Delete this line once every guess is confirmed.
  draft: true,
  slug: 'a-draft',
  language: guess('en-GB', 'by the small words of the text'),
  headline: 'Ferries stand still',
  standfirst: guess(
    'HARL, 3 March 2026 — The harbour office said on Monday that an engine fault had stopped 12 crossings.',
    'the first sentence of the text; write what the report comes to',
  ),
  dateline: guess('HARL', 'the capitals before the first sentence'),
  timeZone: guess('UTC', 'nothing says in which zone the days are counted'),
  credit: guess('From ferries.txt', 'the file says nobody who wrote it'),
  published: guess('2026-03-03', 'a day that the first lines name'),

  groups: {
    bodies: { name: 'Bodies quoted', officials: false },
    people: { name: 'People quoted', officials: false },
  },

  speakers: {
    'harbour-office': guess(
      { kind: 'institution', name: 'Harbour office', group: 'bodies' },
      'named once; no role was found',
    ),
    oddly: guess(
      {
        kind: 'person',
        name: 'Maren Oddly',
        shortName: 'Oddly',
        role: 'Deckhand',
        group: 'people',
      },
      'named once, the role beside the name',
    ),
    'brannock-ferries': guess(
      { kind: 'institution', name: 'Brannock Ferries', group: 'bodies' },
      'named once; no role was found',
    ),
  },
`.trimStart() + source.slice(source.indexOf('\n  statements: {')),
  );
  expect(source).toContain(`    'engine-fault-stopped': guess(
      { source: 'harbour-office', when: { on: '2026-03-02' }, kind: 'reported', cue: 'said' },
      'line 3: “said”',
    ),`);
  expect(source).toContain(
    "        'harbour-office': guess(\n          { value: 12, unit: 'crossings', by: 'harbour-office' },",
  );
  expect(source).toContain(
    `    p('there-bang-maren')\`
      \${says('there-bang')\`“There was a bang,”\`} said Maren Oddly, a deckhand.
      \${says('there-bang')\`“Then it was quiet.”\`}\`,`,
  );
  expect(lines[0]).toMatch(
    /a draft with 3 blocks, 3 speakers, 3 statements; \d+ guesses to confirm\./,
  );
});

test('what the import could not tell stands at the head of the file and on the terminal, with lines', async () => {
  const { source, lines } = await moduleOf(
    'a.txt',
    bytesOf(
      'It rained.\n\n“Nobody ever asked us about it,” one reads on the wall.\n\n“We were never asked at all.”',
    ),
  );
  expect(source).toMatch(
    /^\/\*\n \* Left to you by the import:\n \* - Line \d+: nobody is named for “/,
  );
  expect(lines.join('\n')).toMatch(/ {2}- Line \d+: nobody is named for “/);
});

test('signs that would end a template or a comment are harmless', async () => {
  const { source } = await moduleOf(
    'a.txt',
    bytesOf(
      'The mayor said `rm` and ${process.exit(1)} \\ were “no */ words” of hers.\n\n“Nobody */ asked us at all.”',
    ),
  );
  expect(source).toContain('\\`rm\\` and \\${process.exit(1)} \\\\ were');
  expect(source.slice(0, source.indexOf('import {'))).not.toMatch(/\*\/[\s\S]*\*\//);
});

test('links, notes, tables and lists are written with what authors use', async () => {
  const source =
    '# Ferries\n\nSee [the page](https://harl.example/a).[^1]\n\n- Harl\n- Orre\n\n| Day | Lost |\n| --- | --- |\n| Monday | 12 |\n\n[^1]: Since *May*.';
  const { source: module } = await moduleOf('a.md', bytesOf(source));
  expect(module).toContain(
    "      See ${link('https://harl.example/a', 'harl.example')`the page`}.${note('note-1')}`,",
  );
  expect(module).toContain("list('harl', [\n      words`Harl`,\n      words`Orre`,\n    ]),");
  expect(module).toContain('head: [words`Day`, words`Lost`],');
  expect(module).toContain("footnote('note-1')`Since ${emphasis`May`}.`,");
});

test('a transcript becomes turns, with questions and their answers', async () => {
  const { source } = await moduleOf(
    'a.txt',
    bytesOf(
      'Q: How many boats?\nMAYOR ANA ORR: Twelve boats.\nQ: Why so few?\nMAYOR ANA ORR: There are no more.',
    ),
  );
  expect(source).toContain("question('how-many-boats', 'questions')`How many boats?`");
  expect(source).toContain(
    "turn('twelve-boats', 'orr', { answers: 'how-many-boats' })`Twelve boats.`",
  );
});

test('a picture of the file is written beside the module, under a name of ours', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const html = `<p>It rained all day in Harl.</p><img src="data:image/png;base64,${png.toString('base64')}" alt="../../A pier">`;
  const { files, source } = await moduleOf('a.html', bytesOf(`<html><body>${html}</body></html>`));
  expect([...files.keys()]).toEqual([
    'src/articles/a-draft/article.ts',
    'src/articles/a-draft/pier.png',
  ]);
  expect(source).toContain("files: [{ name: 'pier.png', width: 1, height: 1 }],");
});

test('a registered speaker is taken from the registry, as a guess', async () => {
  const { source } = await moduleOf(
    'a.txt',
    bytesOf('Reuters was not able to verify the reports.'),
  );
  expect(source).toContain('  registry,\n');
  expect(source).toContain(
    "reuters: guess({}, 'the registry has Reuters; the text says “Reuters”'),",
  );
});

test('a mail and a Word file become drafts as well', async () => {
  const mail = await moduleOf('a.eml', bytesOf(mailOf('The mayor said it had rained.')));
  expect(mail.source).toContain("published: '2026-03-04',");
  const word = await moduleOf(
    'a.docx',
    await wordFile({ body: paragraph(run('The mayor said it had rained.')) }),
  );
  expect(word.source).toContain("says('rained')`it had rained.`");
});

test.each(goldReports())(
  'the draft of $name passes every check but those of publication',
  async ({ name, text }) => {
    const { lines } = await moduleOf(`${name}.txt`, bytesOf(text));
    expect(
      lines.filter((line) =>
        /^ {2}- (?:statement|claim|speaker|id|paragraph|event|place|body) “/.test(line),
      ),
    ).toEqual([]);
  },
);
