import type { ReactElement } from 'react';
import type { Card } from './card.ts';
import { fitWords } from './fit-words.ts';
import {
  CARD_HEIGHT,
  CardFoot,
  CardHead,
  type CardLead,
  type CardPalette,
  CardPassage,
  PADDING,
  QuoteCard,
  TEXT_WIDTH,
  VALUE_TYPE,
} from './QuoteCard.tsx';

const SIZES = [68, 62, 56, 50, 46, 42, 38, 35, 32, 30, 28] as const;

/** Words that hold a claim's number stand in its place. */
const SIZES_OF_FIGURE = [84, ...SIZES] as const;

/** Words beneath a number are its wording: they stay smaller than it. */
const SIZES_UNDER_VALUE = [46, 42, 38, 35, 32, 30, 28] as const;

/** A number stands on a line of its own, and is never cut where a smaller size holds it. */
const VALUE_SIZES = [92, 76, 64, 54, 46, 38] as const;

/** In letters: a line of the smallest type. */
const SOME_WORDS = 60;

/** A standfirst stays only under a headline that is larger than this. */
const SIZE_OVER_STANDFIRST = 50;

/** Finds what a card sets large the size or the length that there is room for. `heightOf` draws nothing. */
export async function layOutCard(
  card: Card,
  palette: CardPalette,
  heightOf: (part: ReactElement) => Promise<number>,
): Promise<ReactElement> {
  const { standfirst, ...rest } = card;
  const lead = await leadOf(card, palette, heightOf);
  if (!standfirst || lead.size > SIZE_OVER_STANDFIRST) {
    return <QuoteCard card={card} lead={lead} palette={palette} />;
  }
  const alone = await leadOf(rest, palette, heightOf);
  return <QuoteCard card={rest} lead={alone} palette={palette} />;
}

async function leadOf(
  card: Card,
  palette: CardPalette,
  heightOf: (part: ReactElement) => Promise<number>,
): Promise<CardLead> {
  const { kind, speaker, words, value } = card;
  const isFigure = value !== undefined && words.toLowerCase().includes(value.toLowerCase());
  const head = await heightOf(<CardHead card={card} palette={palette} />);
  const foot = await heightOf(<CardFoot card={card} palette={palette} />);
  const room = CARD_HEIGHT - PADDING.top - PADDING.bottom - head - foot;
  const isInRoom = async (lead: CardLead) =>
    (await heightOf(<CardPassage card={card} lead={lead} palette={palette} />)) <= room;

  // A number is on one line, and leaves room for some of its wording.
  const isLedBy = async (value: string, size: number) => {
    const style = { ...VALUE_TYPE, fontSize: size, width: TEXT_WIDTH };
    if ((await heightOf(<div style={style}>{value}</div>)) >= 2 * size) return false;
    const some = words.slice(0, SOME_WORDS);
    return isInRoom({ isFigure, value: { words: value, size }, words: some, size: 28 });
  };
  const around = {
    isFigure,
    ...(value && !isFigure && { value: await fitWords(value, VALUE_SIZES, isLedBy) }),
  };
  const sizes = isFigure ? SIZES_OF_FIGURE : value ? SIZES_UNDER_VALUE : SIZES;
  const fits = (words: string, size: number) => isInRoom({ ...around, words, size });
  const fitted = await fitWords(kind === 'speaker' ? (speaker ?? words) : words, sizes, fits);
  return { ...around, ...fitted };
}
