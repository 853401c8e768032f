import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue as ar } from '#messages/catalogue/ar.ts';
import { arPage } from '#messages/catalogue/ar-page.static.ts';
import { catalogue as en } from '#messages/catalogue/en.ts';
import { enPage } from '#messages/catalogue/en-page.static.ts';
import { catalogue as uk } from '#messages/catalogue/uk.ts';
import { ukPage } from '#messages/catalogue/uk-page.static.ts';

/** Every text of a catalogue by its path; what is told of something is told of marks like ⟨1⟩. */
function textsOf(part: unknown, path = ''): [path: string, text: string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') return [[path, part('⟨1⟩', '⟨2⟩', '⟨3⟩')]];
  return Object.entries(part as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const english = new Map([...textsOf(en), ...textsOf(enPage)]);

describe.each([
  ['Ukrainian', [uk, ukPage], /\p{Script=Cyrillic}/u],
  ['Arabic', [ar, arPage], /\p{Script=Arabic}/u],
] as const)('the %s catalogue', (_language, catalogues, letters) => {
  const texts = catalogues.flatMap((catalogue) => textsOf(catalogue));

  it('has words of its language for everything, and no others', () => {
    const names = /On the Record|JSON(?:-LD)?|CSV|HTML|JavaScript|\{name\}|\]\([\w-]+\)/g;
    const left = texts.filter(([, text]) => /\p{Script=Latin}/u.test(text.replace(names, '')));
    expect(left).toEqual([]);
    const wordless = texts.filter(([, text]) => !letters.test(text) && /\p{L}/u.test(text));
    // Where somebody else is named besides, the form for none has the name alone.
    expect(wordless.map(([path]) => path)).toEqual(
      wordless.map(() => '.counts.namedAndOthers.zero'),
    );
  });

  it('tells all that the English tells', () => {
    const told = (text: string) => (text.match(/⟨\d⟩|\{name\}/g) ?? []).toSorted().join();
    const lacking = texts.filter(([path, text]) => told(text) !== told(inEnglish(path)));
    expect(lacking).toEqual([]);
  });

  it('has the same links in its texts', () => {
    const links = (text: string) => text.match(/\]\([\w-]+\)/g)?.toSorted() ?? [];
    for (const [path, text] of texts)
      expect([path, links(text)]).toEqual([path, links(inEnglish(path))]);
  });
});

/** The English of a text; of a plural form that English lacks, the form for most numbers. */
function inEnglish(path: string): string {
  return english.get(path) ?? english.get(path.replace(/\w+$/, 'other')) ?? '';
}

describe('what style sheets write', () => {
  it('is in English what the catalogue has, letter for letter', () => {
    const sheets = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(join('src/ui', file), 'utf8'));
    const written = sheets.flatMap((sheet) => [
      ...sheet.matchAll(/var\((--text-[\w-]+), "([^"]*)"\)/g),
    ]);
    const byName = Object.fromEntries(written.map(([, name, text]) => [name, text]));
    expect(byName).toEqual(enPage.inStyles);
  });

  it('is a word in no other way', () => {
    const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.css'),
    );
    const words = sheets.flatMap((file) =>
      [...readFileSync(join('src', file), 'utf8').matchAll(/content:(.*);/g)]
        .map(([, value = '']) => value.replace(/var\(--text-[\w-]+, "[^"]*"\)/g, ''))
        .filter((value) => (value.match(/"[^"]*"/g) ?? []).some((text) => /\p{L}/u.test(text)))
        .map((value) => `${file}: ${value}`),
    );
    expect(words).toEqual([]);
  });
});
