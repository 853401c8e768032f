import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import type { Card } from './card.ts';
import { fontsFor } from './card-fonts.tsx';
import { layOutCard } from './lay-out-card.tsx';
import { CARD_HEIGHT, CARD_WIDTH, type CardPalette } from './QuoteCard.tsx';

/** How many pictures are drawn at once, on threads of their own, while the next is laid out. Each takes 3 MB. */
const AT_ONCE = 4;

/** Preview pictures, in the order of the cards: PNG files of 1200 × 630. */
export async function renderCards(cards: readonly Card[]): Promise<Uint8Array[]> {
  const pictures: Promise<Uint8Array>[] = [];
  for (const [i, card] of cards.entries()) {
    await pictures[i - AT_ONCE];
    pictures.push(drawPicture(await cardSvg(card)));
  }
  return Promise.all(pictures);
}

/** A card as an SVG of outlines, or of `<text>` elements that name the words and their boxes. */
export async function cardSvg(card: Card, { outlines = true } = {}): Promise<string> {
  const printable = Object.fromEntries(
    Object.entries(card).map(([part, text]) => [part, printableText(text)]),
  ) as unknown as Card;
  const fonts = await fontsFor(Object.values(printable).join(' '));
  const element = await layOutCard(printable, cardPalette(), fonts);
  return satori(element, { width: CARD_WIDTH, height: CARD_HEIGHT, fonts, embedFont: outlines });
}

/** In indexed colours, all of them: a card has under a hundred, and takes half the bytes of true colour. */
async function drawPicture(svg: string): Promise<Uint8Array> {
  const { pixels, width, height } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, dither: 0, effort: 4 })
    .toBuffer();
}

/** What fonts lack, though every reader knows a character that looks the same. */
const LOOKALIKES: readonly [RegExp, string][] = [
  [/[\u2010\u2011]/g, '-'],
  [/\u2012/g, '–'],
  [/\u2015/g, '—'],
  [/\u202f/g, '\u00a0'],
  [/[\u2000-\u200a\u205f]/g, ' '],
];

/** No line begins with an ellipsis, and none ends between a number and what it counts: "9 sq km". */
const BOUND_SPACE = / (?=…|\.\.\.)|(?<=\d) (?=\p{Ll})|(?<=\d \p{Ll}{1,2}) (?=\p{Ll}{1,2}\b)/gu;

/**
 * A text as it can be drawn: without characters that are not seen, with those that fonts have, and
 * with the spaces held together that no line should break at.
 */
function printableText(text: string): string {
  const seen = text
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
  return LOOKALIKES.reduce((result, [from, to]) => result.replace(from, to), seen)
    .replace(BOUND_SPACE, '\u00a0')
    .normalize('NFC');
}

let palette: CardPalette | undefined;

/** The light colours of the app, from the one file where colours stand. */
export function cardPalette(): CardPalette {
  palette ??= readPalette();
  return palette;
}

function readPalette(): CardPalette {
  const { resolve } = createRequire(import.meta.url);
  const tokens = readFileSync(resolve('#styles/tokens.css'), 'utf8');
  const light = (role: string) => {
    const token = new RegExp(`--${role}:\\s*light-dark\\(\\s*(#[\\da-f]+)`, 'i').exec(tokens);
    if (token?.[1]) return token[1];
    throw new Error(
      `Preview pictures need --${role} in src/styles/tokens.css, as “light-dark(#light, #dark)”.`,
    );
  };
  return {
    paper: light('paper'),
    ink: light('ink'),
    'ink-quiet': light('ink-quiet'),
    caution: light('caution'),
    rule: light('rule'),
    accent: light('accent'),
  };
}
