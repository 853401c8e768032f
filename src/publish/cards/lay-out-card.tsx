import type { Font } from 'satori';
import { type Card, cardLabel } from './card.ts';
import { boxesOf, boxOf, textHeight } from './card-layout.tsx';
import { cardPalette } from './card-palette.ts';
import { fitLines } from './fit-lines.ts';
import { fitWords } from './fit-words.ts';
import { hangOf } from './hanging-punctuation.tsx';
import {
  CARD_TYPE,
  CARD_WIDTH,
  type CardLayout,
  QuoteCard,
  VALUE_TYPE,
  wordsStyle,
} from './QuoteCard.tsx';

const SIZES = [68, 62, 56, 50, 46, 42, 38, 35, 32] as const;

/** Words that hold a claim's number stand in its place. */
const SIZES_OF_FIGURE = [84, ...SIZES] as const;

/** Words beneath a number are its wording: they stay smaller than it. */
const SIZES_UNDER_VALUE = [46, 42, 38, 35, 32] as const;

/** A number is never cut where a smaller size holds it. */
const VALUE_PLACE = { type: VALUE_TYPE, sizes: [92, 76, 64, 54, 46, 38], lines: 1 } as const;

/** A standfirst stays only under a headline that is larger than this. */
const SIZE_OVER_STANDFIRST = 50;

/** Finds for every text of a card the size or the length that its place has room for. */
export async function layOutCard(card: Card, fonts: Font[]): Promise<CardLayout> {
  const { standfirst, ...rest } = card;
  if (standfirst) {
    const whole = await setTexts(card, fonts);
    if (whole.wordsSize > SIZE_OVER_STANDFIRST) return whole;
  }
  return setTexts(rest, fonts);
}

async function setTexts(card: Card, fonts: Font[]): Promise<CardLayout> {
  const frame = await frameOf(card, fonts);
  const lead = leadOf(card);
  const hang = await hangOf(lead, fonts);
  const set = (words: string, wordsSize: number): CardLayout => ({
    ...frame,
    words,
    wordsSize,
    hang: hang * wordsSize,
  });
  const room = await roomFor(set('x', 50), fonts);
  const { words, size } = await fitWords(
    lead,
    sizesOf(frame),
    async (words, size) => (await textHeight(words, wordsStyle(set(words, size)), fonts)) <= room,
  );
  return set(words, size);
}

/** The height that a card has for its words, whatever they are. */
async function roomFor(card: CardLayout, fonts: Font[]): Promise<number> {
  const element = <QuoteCard card={card} palette={cardPalette()} />;
  const boxes = await boxesOf(element, CARD_WIDTH, fonts);
  const around = boxOf(boxes, 'passage').height - boxOf(boxes, 'words').height;
  return boxOf(boxes, 'room').height - around;
}

/** What is set large. */
function leadOf({ kind, speaker, words }: Card): string {
  return kind === 'speaker' ? (speaker ?? words) : words;
}

type Frame = Omit<CardLayout, 'words' | 'wordsSize' | 'hang'>;

/** All that stands around the words. On a speaker's card what follows the name moves up into its place. */
async function frameOf(card: Card, fonts: Font[]): Promise<Frame> {
  const cut = async (text: string, part: keyof typeof CARD_TYPE, lines: number) => {
    const type = CARD_TYPE[part];
    return (await fitLines(text, { type, sizes: [type.fontSize], lines }, fonts)).words;
  };
  const label = cardLabel(card);
  const [name, role] =
    card.kind === 'speaker' ? [card.role, card.words] : [card.speaker, card.role];
  const wordsAreFigure = holds(card.words, card.value);
  return {
    wordsAreFigure,
    ...(label && { label: await cut(label, 'label', 1) }),
    ...(card.value && !wordsAreFigure && { value: await fitLines(card.value, VALUE_PLACE, fonts) }),
    ...(name && { name: await cut(name, 'name', 2) }),
    // A name of more than a line leaves one for the role: the words need the rest.
    ...(role && { role: await cut(role, 'role', name && name.length > 60 ? 1 : 2) }),
    ...(card.standfirst && { standfirst: card.standfirst }),
    ...(card.headline && { headline: await cut(card.headline, 'headline', 2) }),
    date: card.date,
    source: await cut(card.source, 'small', 1),
  };
}

function holds(words: string, value: string | undefined): boolean {
  return value !== undefined && words.toLowerCase().includes(value.toLowerCase());
}

function sizesOf({ value, wordsAreFigure }: Frame) {
  if (wordsAreFigure) return SIZES_OF_FIGURE;
  return value ? SIZES_UNDER_VALUE : SIZES;
}
