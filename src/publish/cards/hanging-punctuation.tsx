import type { Font } from 'satori';
import { boxesOf, boxOf } from './card-layout.tsx';

const widths = new WeakMap<Font[], Map<string, number>>();

/** The width in ems of the quotation mark that a text opens with; 0 where it opens with none. */
export async function hangOf(text: string, fonts: Font[]): Promise<number> {
  const mark = /^[“‘„«‹"']/.exec(text)?.[0];
  if (!mark) return 0;
  const known = widths.get(fonts) ?? new Map<string, number>();
  widths.set(fonts, known);
  const width = known.get(mark) ?? (await widthOf(mark, fonts));
  known.set(mark, width);
  return width;
}

async function widthOf(mark: string, fonts: Font[]): Promise<number> {
  const element = (
    <div style={{ display: 'flex', fontSize: 100 }}>
      <div key="mark">{mark}</div>
    </div>
  );
  return boxOf(await boxesOf(element, 1000, fonts), 'mark').width / 100;
}
