import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '#publish/cards/card.ts';

import { cardPalette, cardSvg, renderCards } from '#publish/cards/render-cards.tsx';
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
    expect(words.length).toBeGreaterThan(8);
    for (const { x, width, text } of words.filter(({ text }) => text.trim() !== '')) {
      expect(x, text).toBeGreaterThanOrEqual(30);
      expect(x + width, text).toBeLessThanOrEqual(1200 - 72 + 1);
    }
    const lines = linesOf(words);
    for (const [i, { baseline, size, text }] of lines.entries()) {
      const above = lines[i - 1];
      if (above) expect(baseline - above.baseline, text).toBeGreaterThanOrEqual(size);
    }
  });

  it('has no type below 26 px', () => {
    expect(Math.min(...(texts.get(name) ?? []).map(({ size }) => size))).toBeGreaterThanOrEqual(26);
  });

  it('names the site and the day', () => {
    expect(said(name)).toContain('On the Record');
    expect(said(name)).toContain(hardCards[name].date);
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
    expect(LONG_QUOTE.startsWith(kept)).toBe(true);
    expect(LONG_QUOTE.slice(kept.length)).toMatch(/^[\s,]/);
  });

  it('gives a headline two lines and ends it with an ellipsis', () => {
    const name = 'a quote of 900 characters under a headline of five lines';
    const lines = linesOf((texts.get(name) ?? []).filter(({ size }) => size === 29)).filter(
      ({ baseline }) => baseline > 400,
    );
    expect(lines).toHaveLength(2);
    const [, kept = ''] = /^(.{80,}?)\s?…$/.exec(lines.map(({ text }) => text).join(' ')) ?? [];
    expect(kept).not.toBe('');
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
    const [mark, word] = (texts.get('a quote of one word') ?? []).filter(({ size }) => size > 40);
    expect(mark?.text).toBe('“');
    expect(mark?.x).toBeLessThan(72);
    expect(Math.abs((word?.x ?? 0) - 72)).toBeLessThan(1);
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

  it('is refused, with what to do, where no font has a letter', async () => {
    const card: Card = { ...hardCards['a quote of one word'], words: '“灯台”' };
    await expect(renderCards([card])).rejects.toThrow(
      /^Neither Literata nor Noto Serif has “灯台”.*Add a font that has it to src\/publish\/cards\/card-fonts\.tsx\.$/,
    );
  }, 60_000);
});

/** Nothing of a card stands so near to its edge. */
const EDGE = 20;

interface Text {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  width: number;
  size: number;
}

/** A card's texts as satori placed them, in the order of reading. */
async function textsOf(card: Card): Promise<Text[]> {
  const svg = await cardSvg(card, { outlines: false });
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes, text]) => {
    const number = (name: string) =>
      Number(new RegExp(`(?:^| )${name}="([\\d.-]+)"`).exec(attributes ?? '')?.[1]);
    return {
      text: (text ?? '').replaceAll('&#x27;', "'").replaceAll('&quot;', '"'),
      x: number('x'),
      y: number('y'),
      width: number('width'),
      size: number('font-size'),
    };
  });
}

interface Line {
  text: string;
  baseline: number;
  /** Of its largest type. */
  size: number;
}

function linesOf(words: readonly Text[]): Line[] {
  const byBaseline = new Map<number, Text[]>();
  for (const word of words) {
    const baseline = Math.round(word.y / 4);
    byBaseline.set(baseline, [...(byBaseline.get(baseline) ?? []), word]);
  }
  return [...byBaseline.values()]
    .map((line) => ({
      text: line
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
      baseline: line[0]?.y ?? 0,
      size: Math.max(...line.map(({ size }) => size)),
    }))
    .sort((a, b) => a.baseline - b.baseline);
}

/** All that a card says, in the order of reading. */
function said(name: Name): string {
  let [before, baseline, end] = ['', 0, 0];
  for (const { text, x, y, width } of texts.get(name) ?? []) {
    const apart = Math.abs(y - baseline) > 1 || x - end > 10;
    before += apart ? ` ${text}` : text;
    [baseline, end] = [y, x + width];
  }
  return before.replace(/\s+/g, ' ').trim();
}
