import type { CSSProperties } from 'react';
import { type Direction, directionOf } from '#messages/direction.ts';
import { type Card, cardLabel } from './card.ts';

const REGULAR = 400;
const SEMIBOLD = 600;

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const MARGIN = 72;
export const PADDING = { top: 32, bottom: 34 };
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

interface PartProps {
  card: Card;
  palette: CardPalette;
}

/** A preview picture: the words between two hairlines, the article below them. */
export function QuoteCard({ card, lead, palette }: PartProps & { lead: CardLead }) {
  const page = {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    boxSizing: 'border-box',
    padding: `${PADDING.top}px ${MARGIN}px ${PADDING.bottom}px`,
    backgroundColor: palette.paper,
  } as const;
  return (
    <div lang={card.language} dir={directionOf(card.language)} style={{ ...column, ...page }}>
      <CardHead card={card} palette={palette} />
      <div style={{ ...column, flex: '1 1 0', minHeight: 0, justifyContent: 'center' }}>
        <CardPassage card={card} lead={lead} palette={palette} />
      </div>
      <CardFoot card={card} palette={palette} />
    </div>
  );
}

export function CardHead({ card, palette }: PartProps) {
  const underline = `2px solid ${palette.rule}`;
  return (
    <div style={{ ...row, justifyContent: 'space-between', borderBottom: underline }}>
      <div
        style={{ ...mastheadType, color: palette.ink, borderBottom: `4px solid ${palette.accent}` }}
      >
        On the Record
      </div>
      <CardText
        text={card.date}
        style={{ ...TYPE.small, color: palette['ink-quiet'] }}
        card={card}
      />
    </div>
  );
}

/** What is set large, with all that says whose it is and how it came. */
export function CardPassage({ card, lead, palette }: PartProps & { lead: CardLead }) {
  const ink = { color: palette.ink };
  const quiet = { color: palette['ink-quiet'] };
  const label = cardLabel(card);
  // On a speaker's card the name is set large, and what follows it moves up.
  const [name, role] =
    card.kind === 'speaker' ? [card.role, card.words] : [card.speaker, card.role];
  const text = (words: string | undefined, style: CSSProperties) =>
    words && <CardText text={words} style={style} card={card} />;
  return (
    <div
      style={{
        ...column,
        width: TEXT_WIDTH,
        flexShrink: 0,
        padding: '24px 0',
        overflowWrap: 'break-word',
      }}
    >
      {text(label, {
        ...TYPE.label,
        ...lines(card.silence ? 4 : 1),
        color: palette.accent,
        marginBottom: 10,
      })}
      {text(lead.value?.words, { ...VALUE_TYPE, ...ink, fontSize: lead.value?.size })}
      {text(lead.words, { ...wordsStyle(lead, directionOf(card.language)), ...ink })}
      {text(card.standfirst, { ...TYPE.standfirst, ...quiet, marginTop: 22, textWrap: 'pretty' })}
      {(name || role) && (
        <div style={attribution}>
          {text(name, { ...TYPE.name, ...ink, ...lines(2), maxWidth: TEXT_WIDTH })}
          {text(role, {
            ...TYPE.role,
            ...quiet,
            ...lines(name && name.length > 60 ? 1 : 2),
            maxWidth: TEXT_WIDTH,
          })}
        </div>
      )}
      {text(card.how, { ...TYPE.role, ...quiet, ...lines(1), marginTop: 4 })}
      {text(card.verification, {
        ...TYPE.role,
        ...lines(2),
        color: palette.caution,
        marginTop: 12,
      })}
    </div>
  );
}

export function CardFoot({ card, palette }: PartProps) {
  const border = `2px solid ${palette.rule}`;
  return (
    <div style={{ ...column, width: TEXT_WIDTH, borderTop: border, paddingTop: 16 }}>
      {card.headline && (
        <CardText
          text={card.headline}
          style={{ ...TYPE.headline, ...lines(2), color: palette.ink, marginBottom: 3 }}
          card={card}
        />
      )}
      <CardText
        text={card.source}
        style={{ ...TYPE.small, ...lines(1), color: palette['ink-quiet'] }}
        card={card}
      />
    </div>
  );
}

interface CardTextProps {
  card: Card;
  text: string;
  style: CSSProperties;
}

/** A text in its own direction, which may not be the card's, at the side where the card's lines begin. */
function CardText({ card, text, style }: CardTextProps) {
  const textAlign = directionOf(card.language) === 'rtl' ? 'right' : 'left';
  return (
    <div dir={directionOfText(text)} style={{ ...style, textAlign }}>
      {text}
    </div>
  );
}

/** By the first letter that has a direction. */
function directionOfText(text: string): Direction {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter)
    ? 'rtl'
    : 'ltr';
}

function wordsStyle({ words, size, isFigure }: CardLead, direction: Direction) {
  const large = size > 50;
  const hang = direction === 'ltr' ? (HANGS[words[0] ?? ''] ?? 0) : 0;
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
