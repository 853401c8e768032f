import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { madeOnce } from '#content/made-once.ts';

/**
 * The faces that cards are set in, the first of them first: Literata, the reading font; where it lacks a
 * letter, as it does for Kazakh or Tatar, and for other scripts, those of Noto.
 */
const FACES = [
  'literata',
  'noto-serif',
  'noto-naskh-arabic',
  'noto-serif-hebrew',
  'noto-serif-devanagari',
  'noto-serif-bengali',
  'noto-serif-gujarati',
  'noto-serif-gurmukhi',
  'noto-serif-kannada',
  'noto-serif-malayalam',
  'noto-serif-sinhala',
  'noto-serif-tamil',
  'noto-serif-telugu',
  'noto-serif-armenian',
  'noto-serif-ethiopic',
  'noto-serif-georgian',
  'noto-serif-khmer',
  'noto-serif-lao',
  'noto-serif-thai',
  'noto-serif-tibetan',
  'noto-serif-jp',
  'noto-serif-kr',
  'noto-serif-sc',
] as const;
type Face = (typeof FACES)[number];

/** The same signs are drawn otherwise in these languages. */
const FACES_OF: Record<string, Face> = {
  ja: 'noto-serif-jp',
  ko: 'noto-serif-kr',
  zh: 'noto-serif-sc',
};

/** Part of a face, as a file of its own. Its letters are known once it has been read. */
export interface FontFile {
  face: Face;
  data: Buffer;
  /** What the file is for; the first and the last code point of each stretch. */
  ranges: [from: number, to: number][];
  letters: ReadonlySet<number>;
}

/** What a text is set in, and the letters that no face has. */
export interface FontsForText {
  /** In the order in which they are asked for a letter. */
  faces: readonly Face[];
  files: readonly FontFile[];
  missing: string;
}

/** The fonts for a text. No word of Latin, Cyrillic or Greek letters is set in two faces. */
export function fontsFor(text: string, language: string): FontsForText {
  const letters = [...new Set(text.replace(/[\s\p{Cf}]/gu, ''))];
  const [own = ''] = language.split('-');
  const order = facesOf(own);
  const known = filesIn(own);
  const found = letters.map((letter) => {
    if (!known.has(letter)) known.set(letter, fileWith(letter, order));
    return { letter, file: known.get(letter) };
  });
  const files = [...new Set(found.flatMap(({ file }) => file ?? []))];
  const lacking = found.some(
    ({ letter, file }) => file?.face === 'noto-serif' && /\p{L}/u.test(letter),
  );
  const all = lacking
    ? [...files, ...letters.flatMap((letter) => fileWith(letter, ['noto-serif']) ?? [])]
    : files;
  const faces = order.filter((face) => all.some((file) => file.face === face));
  return {
    faces: lacking ? ['noto-serif', ...faces.filter((face) => face !== 'noto-serif')] : faces,
    files: [...new Set(all)],
    missing: found.flatMap(({ letter, file }) => (file ? [] : letter)).join(''),
  };
}

/** The faces in the order in which a language is set in them. */
function facesOf(language: string): readonly Face[] {
  const first = FACES_OF[language];
  return first ? [...new Set<Face>(['literata', 'noto-serif', first, ...FACES])] : FACES;
}

/** The files that have been looked for so far, by letter. */
const filesIn = madeOnce((_language: string) => new Map<string, FontFile | undefined>());

function fileWith(letter: string, faces: readonly Face[]): FontFile | undefined {
  const point = letter.codePointAt(0) ?? 0;
  for (const face of faces) {
    const part = partsOf(face).find(({ ranges }) =>
      ranges.some(([from, to]) => from <= point && point <= to),
    );
    const file = part && readFont(face, part);
    if (file?.letters.has(point)) return file;
  }
  return undefined;
}

interface Part {
  name: string;
  ranges: [number, number][];
}

const { resolve } = createRequire(import.meta.url);
const files = new Map<Part, FontFile>();

/** The files that a face consists of: `unicode.json` says which letters each is for. */
const partsOf = madeOnce((face: Face): Part[] => {
  const listed: Record<string, string> = JSON.parse(
    readFileSync(resolve(`@fontsource-variable/${face}/unicode.json`), 'utf8'),
  );
  return Object.entries(listed).map(([name, ranges]) => ({
    name: name.replace(/[[\]]/g, ''),
    ranges: ranges.split(',').map(rangeOf),
  }));
});

/** "U+0600-06FF", "U+2E41" */
function rangeOf(text: string): [number, number] {
  const [from = '', to = from] = text.replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

function readFont(face: Face, part: Part): FontFile {
  const known = files.get(part);
  if (known) return known;
  const path = `@fontsource-variable/${face}/files/${face}-${part.name}-wght-normal.woff2`;
  const data = readFileSync(resolve(path));
  const letters = new Set((create(data) as Font).characterSet);
  const file = { face, data, ranges: part.ranges, letters };
  files.set(part, file);
  return file;
}
