import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import type { Card } from './card.ts';
import { fontsFor } from './card-fonts.ts';
import { cardPalette } from './card-palette.ts';
import { layOutCard } from './lay-out-card.tsx';
import { printableText } from './printable-text.ts';
import { CARD_HEIGHT, CARD_WIDTH, QuoteCard } from './QuoteCard.tsx';

/** Preview pictures, in the order of the cards: PNG files of 1200 × 630. */
export async function renderCards(cards: readonly Card[]): Promise<Uint8Array[]> {
  const pictures: Promise<Uint8Array>[] = [];
  // Each is laid out while those before it are drawn, on threads of their own.
  for (const card of cards) pictures.push(drawPicture(await cardSvg(card)));
  return Promise.all(pictures);
}

/** A card as an SVG of outlines, or of `<text>` elements that name the words and their boxes. */
export async function cardSvg(card: Card, { outlines = true } = {}): Promise<string> {
  const printable = Object.fromEntries(
    Object.entries(card).map(([part, text]) => [part, printableText(text)]),
  ) as unknown as Card;
  const fonts = await fontsFor(Object.values(printable).join(' '));
  const set = await layOutCard(printable, fonts);
  return satori(<QuoteCard card={set} palette={cardPalette()} />, {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fonts,
    embedFont: outlines,
  });
}

/** In indexed colours, all of them: a card has under a hundred, and takes half the bytes of true colour. */
async function drawPicture(svg: string): Promise<Uint8Array> {
  const { pixels, width, height } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, dither: 0, effort: 4 })
    .toBuffer();
}
