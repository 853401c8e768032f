import type { CSSProperties } from 'react';
import { REGULAR, SEMIBOLD } from './card-fonts.ts';
import type { CardPalette } from './card-palette.ts';
import type { FittedWords } from './fit-words.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const MARGIN = 72;
export const TEXT_WIDTH = CARD_WIDTH - 2 * MARGIN;

/** A card as it is set: every text at the size or the length that its place has room for. */
export interface CardLayout {
  label?: string;
  value?: FittedWords;
  words: string;
  wordsSize: number;
  /** The words of a claim that hold its number: they take the number's place. */
  wordsAreFigure: boolean;
  /** How far the opening quotation mark hangs into the margin. */
  hang: number;
  /** Who speaks, or what else stands first under the words. */
  name?: string;
  role?: string;
  standfirst?: string;
  headline?: string;
  date: string;
  source: string;
}

/** The type of each part but the words. A phone shows the card at about 350 px: nothing is smaller than 26. */
export const CARD_TYPE = {
  small: { fontSize: 28, fontWeight: REGULAR, lineHeight: 1.3 },
  label: { fontSize: 28, fontWeight: SEMIBOLD, lineHeight: 1.3 },
  headline: { fontSize: 29, fontWeight: REGULAR, lineHeight: 1.28 },
  name: { fontSize: 32, fontWeight: SEMIBOLD, lineHeight: 1.25 },
  role: { fontSize: 28, fontWeight: REGULAR, lineHeight: 1.25 },
  standfirst: { fontSize: 32, fontWeight: REGULAR, lineHeight: 1.36 },
} as const satisfies Record<string, CSSProperties>;

export const VALUE_TYPE = {
  fontWeight: SEMIBOLD,
  lineHeight: 1.1,
  letterSpacing: '-0.02em',
  marginBottom: 10,
} as const satisfies CSSProperties;

/**
 * A preview picture: the words between two hairlines, the article below them. Its keys are for
 * measuring: the words fit when the `passage` that they stand in is no taller than its `room`.
 */
export function QuoteCard({ card, palette }: { card: CardLayout; palette: CardPalette }) {
  const page = {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    boxSizing: 'border-box',
    padding: `32px ${MARGIN}px 34px`,
    backgroundColor: palette.paper,
    color: palette.ink,
    overflowWrap: 'break-word',
  } as const;
  const quiet = { color: palette['ink-quiet'] };
  const hairline = `2px solid ${palette.rule}`;
  return (
    <div style={{ ...column, ...page }}>
      <div style={{ ...row, justifyContent: 'space-between', borderBottom: hairline }}>
        <div style={{ ...mastheadType, borderBottom: `4px solid ${palette.accent}` }}>
          On the Record
        </div>
        <div style={{ ...CARD_TYPE.small, ...quiet }}>{card.date}</div>
      </div>
      <div key="room" style={{ ...column, flex: '1 1 0', minHeight: 0, justifyContent: 'center' }}>
        <div key="passage" style={{ ...column, flexShrink: 0, padding: '32px 0' }}>
          {card.label && (
            <div style={{ ...CARD_TYPE.label, color: palette.accent, marginBottom: 10 }}>
              {card.label}
            </div>
          )}
          {card.value && (
            <div style={{ ...VALUE_TYPE, fontSize: card.value.size }}>{card.value.words}</div>
          )}
          <div key="words" style={wordsStyle(card)}>
            {card.words}
          </div>
          {card.standfirst && (
            <div style={{ ...CARD_TYPE.standfirst, ...quiet, marginTop: 22, textWrap: 'pretty' }}>
              {card.standfirst}
            </div>
          )}
          {(card.name || card.role) && (
            <div style={attribution}>
              {card.name && (
                <div style={{ ...CARD_TYPE.name, maxWidth: TEXT_WIDTH }}>{card.name}</div>
              )}
              {card.role && (
                <div style={{ ...CARD_TYPE.role, ...quiet, maxWidth: TEXT_WIDTH }}>{card.role}</div>
              )}
            </div>
          )}
        </div>
      </div>
      <div style={{ ...column, borderTop: hairline, paddingTop: 16 }}>
        {card.headline && (
          <div style={{ ...CARD_TYPE.headline, marginBottom: 3 }}>{card.headline}</div>
        )}
        <div style={{ ...CARD_TYPE.small, ...quiet }}>{card.source}</div>
      </div>
    </div>
  );
}

export function wordsStyle(card: Pick<CardLayout, 'wordsSize' | 'wordsAreFigure' | 'hang'>) {
  const { wordsSize, wordsAreFigure, hang } = card;
  const large = wordsSize > 50;
  return {
    width: TEXT_WIDTH,
    fontSize: wordsSize,
    fontWeight: wordsAreFigure ? SEMIBOLD : REGULAR,
    lineHeight: large ? 1.24 : 1.3,
    textWrap: large ? 'balance' : 'pretty',
    ...(large && { letterSpacing: '-0.008em' }),
    ...(hang > 0 && { textIndent: -hang }),
  } satisfies CSSProperties;
}

const row = { display: 'flex', flexDirection: 'row' } as const;
const column = { display: 'flex', flexDirection: 'column' } as const;

/** The accent covers the hairline under the name of the site. */
const mastheadType = { ...CARD_TYPE.label, paddingBottom: 12, marginBottom: -3 } as const;

/** The role stands beside the name where both fit on a line, and below it where they do not. */
const attribution = {
  ...row,
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: 16,
  marginTop: 20,
} as const;
