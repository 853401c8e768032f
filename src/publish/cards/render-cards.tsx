import { type MeasuredNode, Renderer } from '@takumi-rs/core';
import { fromJsx } from '@takumi-rs/helpers/jsx';
import type { ReactElement } from 'react';
import type { Card } from './card.ts';
import type { FontFile, FontsForText } from './card-fonts.ts';
import { cardPalette } from './card-palette.ts';
import { layOutCard } from './lay-out-card.tsx';
import { fontsOf, printable } from './printable.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './QuoteCard.tsx';

/** How many pictures are drawn at once, on threads of their own. Each takes 3 MB. */
const AT_ONCE = 4;

/** Preview pictures, in the order of the cards: PNG files of 1200 × 630. */
export async function renderCards(cards: readonly Card[]): Promise<Uint8Array[]> {
  const pictures: Promise<Uint8Array>[] = [];
  for (const [i, card] of cards.entries()) {
    await pictures[i - AT_ONCE];
    pictures.push(drawPicture(card));
  }
  return Promise.all(pictures);
}

/** Where the parts of a card come to stand, each with its lines. */
export async function measureCard(card: Card): Promise<MeasuredNode> {
  const { element, fonts } = await laidOut(card);
  return measure(element, fonts);
}

async function laidOut(card: Card): Promise<{ element: ReactElement; fonts: FontsForText }> {
  const drawn = printable(card);
  const fonts = fontsOf(drawn);
  const height = async (part: ReactElement) => (await measure(part, fonts)).height;
  return { element: await layOutCard(drawn, cardPalette(), height), fonts };
}

const renderer = new Renderer();
const registered = new Map<FontFile, Promise<unknown>>();

/** The faces by their names; each file is registered when it is first needed. */
async function register({ faces, files }: FontsForText): Promise<string[]> {
  for (const file of files) {
    const { face, data, ranges } = file;
    const done =
      registered.get(file) ?? renderer.registerFont({ name: face, data, unicodeRange: ranges });
    registered.set(file, done);
    await done;
  }
  return [...faces];
}

async function measure(element: ReactElement, fonts: FontsForText): Promise<MeasuredNode> {
  const fontFamilies = await register(fonts);
  const { node } = await fromJsx(element);
  return renderer.measure(node, { width: CARD_WIDTH, fontFamilies });
}

async function drawPicture(card: Card): Promise<Uint8Array> {
  const { element, fonts } = await laidOut(card);
  const fontFamilies = await register(fonts);
  const { node } = await fromJsx(element);
  return renderer.render(node, { width: CARD_WIDTH, height: CARD_HEIGHT, fontFamilies });
}
