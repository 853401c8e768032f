import type { CSSProperties } from 'react';
import { type Card, cardLabel } from './card.ts';
import { REGULAR, SEMIBOLD } from './card-fonts.tsx';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const MARGIN = 72;
export const TEXT_WIDTH = CARD_WIDTH - 2 * MARGIN;

/** The colours of a card, by their roles in `tokens.css`. */
export type CardPalette = Readonly<
  Record<'paper' | 'ink' | 'ink-quiet' | 'rule' | 'accent' | 'caution', string>
>;

/** What is set large, and how: the rest has a place and a size of its own. */
export interface CardLead {
  words: string;
  size: number;
  value?: { words: string; size: number };
  /** The words of a claim that hold its number: they take the number's place. */
  isFigure: boolean;
}

/** Opening quotation marks of Literata, in ems: they hang into the margin, and the words keep to it. */
const HANGS: Record<string, number> = { '“': 0.53, '„': 0.42, '«': 0.5, '‘': 0.33 };

/**
 * A preview picture: the words between two hairlines, the article below them. Its keys are for
 * measuring: the words fit when the `passage` that they stand in is no taller than its `room`.
 */
export function QuoteCard(props: { card: Card; lead: CardLead; palette: CardPalette }) {
  const { card, lead, palette } = props;
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
  const label = cardLabel(card);
  // On a speaker's card the name is set large, and what follows it moves up.
  const [name, role] =
    card.kind === 'speaker' ? [card.role, card.words] : [card.speaker, card.role];
  return (
    <div style={{ ...column, ...page }}>
      <div style={{ ...row, justifyContent: 'space-between', borderBottom: hairline }}>
        <div style={{ ...mastheadType, borderBottom: `4px solid ${palette.accent}` }}>
          On the Record
        </div>
        <div style={{ ...TYPE.small, ...quiet }}>{card.date}</div>
      </div>
      <div key="room" style={{ ...column, flex: '1 1 0', minHeight: 0, justifyContent: 'center' }}>
        <div key="passage" style={{ ...column, flexShrink: 0, padding: '32px 0' }}>
          {label && (
            <div
              style={{
                ...TYPE.label,
                ...lines(card.silence ? 4 : 1),
                color: palette.accent,
                marginBottom: 10,
              }}
            >
              {label}
            </div>
          )}
          {lead.value && (
            <div style={{ ...VALUE_TYPE, fontSize: lead.value.size }}>{lead.value.words}</div>
          )}
          <div key="words" style={wordsStyle(lead)}>
            {lead.words}
          </div>
          {card.standfirst && (
            <div style={{ ...TYPE.standfirst, ...quiet, marginTop: 22, textWrap: 'pretty' }}>
              {card.standfirst}
            </div>
          )}
          {(name || role) && (
            <div style={attribution}>
              {name && (
                <div style={{ ...TYPE.name, ...lines(2), maxWidth: TEXT_WIDTH }}>{name}</div>
              )}
              {role && (
                <div
                  style={{
                    ...TYPE.role,
                    ...quiet,
                    ...lines(name && name.length > 60 ? 1 : 2),
                    maxWidth: TEXT_WIDTH,
                  }}
                >
                  {role}
                </div>
              )}
            </div>
          )}
          {card.verification && (
            <div style={{ ...TYPE.role, ...lines(2), color: palette.caution, marginTop: 12 }}>
              {card.verification}
            </div>
          )}
        </div>
      </div>
      <div style={{ ...column, borderTop: hairline, paddingTop: 16 }}>
        {card.headline && (
          <div style={{ ...TYPE.headline, ...lines(2), marginBottom: 3 }}>{card.headline}</div>
        )}
        <div style={{ ...TYPE.small, ...lines(1), ...quiet }}>{card.source}</div>
      </div>
    </div>
  );
}

export function wordsStyle({ words, size, isFigure }: CardLead) {
  const large = size > 50;
  const hang = HANGS[words[0] ?? ''] ?? 0;
  return {
    width: TEXT_WIDTH,
    fontSize: size,
    fontWeight: isFigure ? SEMIBOLD : REGULAR,
    lineHeight: large ? 1.24 : 1.3,
    textWrap: large ? 'balance' : 'pretty',
    ...(large && { letterSpacing: '-0.008em' }),
    ...(hang > 0 && { textIndent: -hang * size }),
  } satisfies CSSProperties;
}

export const VALUE_TYPE = {
  fontWeight: SEMIBOLD,
  lineHeight: 1.1,
  letterSpacing: '-0.02em',
  marginBottom: 10,
} as const satisfies CSSProperties;

/** The type of each part but the words. A phone shows the card at about 350 px: nothing is smaller than 26. */
const TYPE = {
  small: { fontSize: 28, fontWeight: REGULAR, lineHeight: 1.3 },
  label: { fontSize: 28, fontWeight: SEMIBOLD, lineHeight: 1.3 },
  headline: { fontSize: 29, fontWeight: REGULAR, lineHeight: 1.28 },
  name: { fontSize: 32, fontWeight: SEMIBOLD, lineHeight: 1.25 },
  role: { fontSize: 28, fontWeight: REGULAR, lineHeight: 1.25 },
  standfirst: { fontSize: 32, fontWeight: REGULAR, lineHeight: 1.36 },
} as const satisfies Record<string, CSSProperties>;

/** At most so many lines; what is cut ends in an ellipsis. */
function lines(count: number) {
  return { display: 'block', lineClamp: count } as const;
}

const row = { display: 'flex', flexDirection: 'row' } as const;
const column = { display: 'flex', flexDirection: 'column' } as const;

/** The accent covers the hairline under the name of the site. */
const mastheadType = { ...TYPE.label, paddingBottom: 12, marginBottom: -3 } as const;

/** The role stands beside the name where both fit on a line, and below it where they do not. */
const attribution = {
  ...row,
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: 16,
  marginTop: 20,
} as const;
