import type { MeasuredNode } from '@takumi-rs/core';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '#publish/cards/card.ts';

import { cardPalette } from '#publish/cards/card-palette.ts';
import { lettersWithoutFont } from '#publish/cards/printable.ts';
import { measureCard, renderCards } from '#publish/cards/render-cards.tsx';
import { hardCards, LONG_HEADLINE, LONG_QUOTE } from '../../fixtures/hard-cards.ts';

type Name = keyof typeof hardCards;

const names = Object.keys(hardCards) as Name[];
const pictures = new Map<Name, Uint8Array>();
const texts = new Map<Name, Text[]>();

beforeAll(async () => {
  const made = await renderCards(names.map((name) => hardCards[name]));
  for (const [i, name] of names.entries()) {
    pictures.set(name, made[i] as Uint8Array);
    texts.set(name, await textsOf(hardCards[name]));
  }
}, 120_000);

describe.each(names)('the card for %s', (name) => {
  it('is a PNG file of 1200 × 630 and at most 60 KB', () => {
    const picture = Buffer.from(pictures.get(name) ?? []);
    expect(picture.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(picture.length).toBeLessThanOrEqual(60_000);
  });

  it('keeps its edges free, so nothing on it is cut off', async () => {
    const { data, info } = await sharp(pictures.get(name)).removeAlpha().raw().toBuffer({
      resolveWithObject: true,
    });
    const colours = new Set<string>();
    for (let y = 0; y < info.height; y += 1) {
      for (let x = 0; x < info.width; x += 1) {
        if (x >= EDGE && x < info.width - EDGE && y >= EDGE && y < info.height - EDGE) continue;
        const at = (y * info.width + x) * info.channels;
        colours.add(`#${data.subarray(at, at + 3).toString('hex')}`);
      }
    }
    expect([...colours]).toEqual([cardPalette().paper]);
  });

  it('sets every word between the margins, and no line over another', () => {
    const words = texts.get(name) ?? [];
    expect(words.length).toBeGreaterThan(3);
    for (const { x, width, text, size } of words.filter(({ text }) => text.trim() !== '')) {
      expect(x, text).toBeGreaterThanOrEqual(30);
      // A space at the end of a line hangs over it.
      const hanging = text.endsWith(' ') ? size / 3 : 1;
      expect(x + width, text).toBeLessThanOrEqual(1200 - 72 + hanging);
    }
    const lines = linesOf(words);
    for (const [i, { middle, size, text }] of lines.entries()) {
      const above = lines[i - 1];
      if (above) {
        expect(middle - above.middle, text).toBeGreaterThanOrEqual(Math.min(size, above.size));
      }
    }
  });

  it('has no type below 26 px', () => {
    const letters = (texts.get(name) ?? []).filter(({ text }) => /[a-zа-я]/i.test(text));
    expect(Math.min(...letters.map(({ size }) => size))).toBeGreaterThanOrEqual(26);
  });

  it('names the site and the day', () => {
    expect(said(name)).toContain('On the Record');
    // Parts in another script, or from right to left, are runs of their own.
    const written = said(name).replaceAll(' ', '');
    for (const word of hardCards[name].date.split(' ')) expect(written).toContain(word);
  });
});

describe('a quote card', () => {
  it('says of a silence that it is one, however long the name', () => {
    expect(said('a silence').replaceAll(/\s+/g, ' ')).toContain('has not commented');
  });

  it('is the same file each time', async () => {
    const [again] = await renderCards([hardCards['a quote with gaps']]);
    expect(Buffer.from(again ?? [])).toEqual(Buffer.from(pictures.get('a quote with gaps') ?? []));
  }, 60_000);

  it('holds a quote of 450 characters in full', () => {
    expect(LONG_QUOTE).toHaveLength(450);
    expect(said('a quote of 450 characters')).toContain(LONG_QUOTE);
  });

  it('ends a longer one at a word, with an ellipsis', () => {
    const shown = /“.*? …/.exec(
      said('a quote of 900 characters under a headline of five lines'),
    )?.[0];
    expect(shown?.length).toBeGreaterThan(350);
    const kept = shown?.slice(0, -2) ?? '';
    const whole = `${LONG_QUOTE} ${LONG_QUOTE}`;
    expect(whole.startsWith(kept)).toBe(true);
    expect(whole.slice(kept.length)).toMatch(/^[\s,]/);
  });

  it('gives a headline two lines', () => {
    const name = 'a quote of 900 characters under a headline of five lines';
    const lines = linesOf((texts.get(name) ?? []).filter(({ size }) => size === 29)).filter(
      ({ middle }) => middle > 400,
    );
    expect(lines).toHaveLength(2);
    // The ellipsis itself is drawn and not measured.
    const kept = lines.map(({ text }) => text).join(' ');
    expect(kept.length).toBeGreaterThan(80);
    expect(LONG_HEADLINE.startsWith(kept)).toBe(true);
  });

  it.each<[Name, string]>([
    ['reported words', 'Reported'],
    ['a long name, a long role, a long headline and a long credit', 'Denial'],
    ['no comment', 'No comment'],
    ['a paragraph of 450 characters', 'From the article'],
    ['a number and its wording', 'How many people were aboard'],
    ['a speaker', 'Speaker'],
  ])('says of %s what they are, before them', (name, label) => {
    expect(said(name)).toMatch(new RegExp(`^On the Record ${hardCards[name].date} ${label}`));
  });

  it('adds no quotation marks', () => {
    expect(said('reported words')).not.toMatch(/[“”"«»]/);
    expect(said('a quote of one word').match(/[“”]/g)).toEqual(['“', '”']);
  });

  it('hangs the opening mark, so that the words keep the margin', () => {
    const [words] = (texts.get('a quote of one word') ?? []).filter(({ size }) => size > 40);
    expect(words?.text).toBe('“No.”');
    // Literata’s mark is 0.53 em wide.
    expect(Math.abs((words?.x ?? 0) + 0.53 * 68 - 72)).toBeLessThan(1);
  });

  it('says a number once where the words hold it', () => {
    expect(said('words that hold their number').match(/400/g)).toHaveLength(1);
    expect(said('a number and its wording')).toContain('41 “Forty-one of us, and the dog”');
  });

  it('shows a long number in full', () => {
    expect(said('a number that holds a currency and a range')).toContain(
      'between US$1,250,000,000 and US$1,375,000,000',
    );
  });

  it.each<[Name, boolean]>([
    ['an article', true],
    ['an article of one word', true],
    ['an article in Ukrainian', true],
    ['an article with a headline of five lines', false],
    ['an article with a headline of 900 characters', false],
    ['an article with a standfirst of 450 characters', false],
    ['an article whose headline is a word without end', false],
  ])('shows all of the standfirst or none: %s', (name, whole) => {
    const { standfirst } = hardCards[name] as Card;
    const [beginning = ''] = /^\S+ \S+/.exec(standfirst ?? '') ?? [];
    expect(beginning).not.toBe('');
    expect(said(name).includes(standfirst ?? '')).toBe(whole);
    expect(said(name).includes(beginning)).toBe(whole);
  });

  it('of an article says its headline once, large, and nothing before it but site and day', () => {
    for (const name of ['an article', 'an article in Ukrainian'] as const) {
      const { date, source, standfirst, words } = hardCards[name];
      expect(said(name)).toBe(`On the Record ${date} ${words} ${standfirst} ${source}`);
      expect(Math.max(...(texts.get(name) ?? []).map(({ size }) => size))).toBeGreaterThan(50);
    }
  });

  it('of an article holds a headline of five lines in full, and ends a longer one at a word', () => {
    expect(said('an article with a headline of five lines')).toContain(LONG_HEADLINE);
    const shown = /Harbour council.*? …/.exec(said('an article with a headline of 900 characters'));
    const kept = shown?.[0].slice(0, -2) ?? '';
    expect(kept.length).toBeGreaterThan(350);
    const { words } = hardCards['an article with a headline of 900 characters'];
    expect(words.startsWith(kept)).toBe(true);
    expect(words.slice(kept.length)).toMatch(/^[\s,]/);
  });

  it('says how the words came: through whom, where and when', () => {
    expect(said('a way through two others, late on a day')).toContain(
      'via The Farrow Tidings · Video address · late on Thursday 6 March',
    );
  });

  it.each<[Name, string]>([
    ['Arabic words', 'حتى'],
    ['Hebrew words', '21:00'],
  ])('sets %s from the right, the first word first, and numbers as they are read', (name, word) => {
    const large = (texts.get(name) ?? []).filter(({ size }) => size > 45);
    const [line = { middle: 0 }] = linesOf(large);
    const first = large.filter(({ middle, size }) => middle - line.middle < size / 3);
    const opening = first.reduce((one, other) => (other.x > one.x ? other : one));
    expect(hardCards[name].words.startsWith(opening.text.trim().slice(0, 3))).toBe(true);
    expect(opening.x + opening.width).toBeGreaterThan(1100);
    expect(first.some(({ text }) => text.includes(word))).toBe(true);
  });
});

describe('the letters of a card that no font has', () => {
  it.each<[words: string, missing: string]>([
    ['“Lamp”', ''],
    ['«Маяк» «Ҡыҙыл» «Қайық»', ''],
    ['«منارة» ”מגדלור“ 「灯台」 등대 灯塔', ''],
    ['दीपस्तंभ বাতিঘর கலங்கரை ประภาคาร შუქურა փարոս መብራት', ''],
    ['“𐎀𐎁”', '𐎀𐎁'],
    ['“Lamp 🏮”', '🏮'],
  ])('%s: “%s”', (words, missing) => {
    expect(lettersWithoutFont({ ...hardCards['a quote of one word'], words })).toBe(missing);
  });
});

/** Nothing of a card stands so near to its edge. */
const EDGE = 20;

interface Text {
  text: string;
  x: number;
  width: number;
  /** Of its line, from the top. */
  middle: number;
  /** Of the type. */
  size: number;
}

/** How tall a line is that Literata fills, in ems. */
const LINE = 1.485;

/** A card's runs of text where they came to stand. */
async function textsOf(card: Card): Promise<Text[]> {
  return textsIn(await measureCard(card));
}

function textsIn({ transform, runs, children }: MeasuredNode): Text[] {
  const [, , , , left, top] = transform;
  const own = runs.map(({ text, x, y, width, height }) => ({
    text,
    x: left + x,
    width,
    middle: top + y + height / 2,
    size: Math.round(height / LINE),
  }));
  return [...own, ...children.flatMap(textsIn)];
}

interface Line {
  text: string;
  middle: number;
  /** Of its smallest type. */
  size: number;
}

function linesOf(words: readonly Text[]): Line[] {
  const lines: Text[][] = [];
  for (const word of words.toSorted((a, b) => a.middle - b.middle)) {
    const last = lines.at(-1);
    if (last && word.middle - (last[0]?.middle ?? 0) < word.size / 3) last.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => ({
    text: joined(line),
    middle: line[0]?.middle ?? 0,
    size: Math.min(...line.map(({ size }) => size)),
  }));
}

/** Texts one after another. Where the script changes within a line there is a run for each part. */
function joined(words: readonly Text[]): string {
  return words
    .map(({ text, x, middle, size }, i) => {
      const before = words[i - 1];
      const follows =
        before && Math.abs(before.middle - middle) < size / 3 && x - before.x - before.width < 2;
      return follows ? text : ` ${text}`;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** All that a card says, in the order of reading. */
function said(name: Name): string {
  return joined(texts.get(name) ?? []);
}
