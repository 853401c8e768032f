import type { CSSProperties, ReactElement } from 'react';
import satori, { type Font } from 'satori';
import { TEXT_WIDTH } from './QuoteCard.tsx';

type Boxes = ReadonlyMap<string, { width: number; height: number }>;

/** How large satori makes the elements that have a key. Nothing is drawn. */
export async function boxesOf(element: ReactElement, width: number, fonts: Font[]): Promise<Boxes> {
  const boxes = new Map<string, { width: number; height: number }>();
  await satori(element, {
    width,
    fonts,
    embedFont: false,
    onNodeDetected: ({ key, width, height }) => {
      if (key !== undefined) boxes.set(String(key), { width, height });
    },
  });
  return boxes;
}

export function boxOf(boxes: Boxes, key: string): { width: number; height: number } {
  const box = boxes.get(key);
  if (box) return box;
  throw new Error(`The quote card has no element with the key “${key}”.`);
}

/** How tall a text is in its style, in the width that a card has for it. */
export async function textHeight(text: string, style: CSSProperties, fonts: Font[]) {
  const element = (
    <div key="text" style={{ ...style, overflowWrap: 'break-word' }}>
      {text}
    </div>
  );
  return boxOf(await boxesOf(element, TEXT_WIDTH, fonts), 'text').height;
}
