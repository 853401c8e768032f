import type { ReactElement } from 'react';
import satori, { type Font } from 'satori';
import type { Card } from './card.ts';
import { fitWords } from './fit-words.ts';
import {
  CARD_WIDTH,
  type CardLead,
  type CardPalette,
  QuoteCard,
  TEXT_WIDTH,
  VALUE_TYPE,
  wordsStyle,
} from './QuoteCard.tsx';

const SIZES = [68, 62, 56, 50, 46, 42, 38, 35, 32] as const;

/** Words that hold a claim's number stand in its place. */
const SIZES_OF_FIGURE = [84, ...SIZES] as const;

/** Words beneath a number are its wording: they stay smaller than it. */
const SIZES_UNDER_VALUE = [46, 42, 38, 35, 32] as const;

/** A number stands on a line of its own, and is never cut where a smaller size holds it. */
const VALUE_SIZES = [92, 76, 64, 54, 46, 38] as const;

/** A standfirst stays only under a headline that is larger than this. */
const SIZE_OVER_STANDFIRST = 50;

/** Finds what a card sets large the size or the length that there is room for, and draws the card. */
export async function layOutCard(
  card: Card,
  palette: CardPalette,
  fonts: Font[],
): Promise<ReactElement> {
  const { standfirst, ...rest } = card;
  const lead = await leadOf(card, palette, fonts);
  if (!standfirst || lead.size > SIZE_OVER_STANDFIRST) {
    return <QuoteCard card={card} lead={lead} palette={palette} />;
  }
  return <QuoteCard card={rest} lead={await leadOf(rest, palette, fonts)} palette={palette} />;
}

async function leadOf(card: Card, palette: CardPalette, fonts: Font[]): Promise<CardLead> {
  const { kind, speaker, words, value } = card;
  const isFigure = value !== undefined && words.toLowerCase().includes(value.toLowerCase());
  const height = async (text: string, style: object) => {
    const element = (
      <div key="text" style={{ ...style, width: TEXT_WIDTH, overflowWrap: 'break-word' }}>
        {text}
      </div>
    );
    return (await heightsOf(element, fonts))('text');
  };
  const onOneLine = async (text: string, fontSize: number) =>
    (await height(text, { ...VALUE_TYPE, fontSize })) < 2 * fontSize;
  const around = {
    isFigure,
    ...(value && !isFigure && { value: await fitWords(value, VALUE_SIZES, onOneLine) }),
  };
  // The room that a card has for its words, whatever they are.
  const lead = { ...around, words: 'x', size: 50 };
  const heights = await heightsOf(<QuoteCard card={card} lead={lead} palette={palette} />, fonts);
  const room = heights('room') - heights('passage') + heights('words');
  const sizes = isFigure ? SIZES_OF_FIGURE : value ? SIZES_UNDER_VALUE : SIZES;
  const fitted = await fitWords(
    kind === 'speaker' ? (speaker ?? words) : words,
    sizes,
    async (words, size) => (await height(words, wordsStyle({ ...around, words, size }))) <= room,
  );
  return { ...around, ...fitted };
}

/** How tall satori makes the elements that have a key. Nothing is drawn. */
async function heightsOf(element: ReactElement, fonts: Font[]): Promise<(key: string) => number> {
  const heights = new Map<string, number>();
  await satori(element, {
    width: CARD_WIDTH,
    fonts,
    embedFont: false,
    onNodeDetected: ({ key, height }) => void heights.set(String(key), height),
  });
  return (key) => {
    const height = heights.get(key);
    if (height === undefined) throw new Error(`The card has no element with the key “${key}”.`);
    return height;
  };
}
