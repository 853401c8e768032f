import type { Inline } from '#content/block.ts';
import type { DraftFacts } from './facts.ts';
import type { Layer } from './layers.ts';
import type { Said } from './said.ts';

/** What may stand on the text: statements weigh most, formats least. */
export function layersOf(
  said: readonly Said[],
  { figureMarks, placeMarks, eventMarks }: DraftFacts,
): Layer[] {
  const mark =
    (kind: 'statement' | 'figure' | 'place' | 'event', id: string) =>
    (children: readonly Inline[]): Inline => ({ mark: kind, id, children });
  return [
    ...said.flatMap(({ id, spans }) =>
      spans.map((span) => ({ ...span, wrap: mark('statement', id), weight: 4 })),
    ),
    ...figureMarks.map(({ id, start, end }) => ({
      start,
      end,
      wrap: mark('figure', id),
      weight: 3,
    })),
    ...eventMarks.map(({ id, start, end }) => ({ start, end, wrap: mark('event', id), weight: 2 })),
    ...placeMarks.map(({ id, start, end }) => ({ start, end, wrap: mark('place', id), weight: 1 })),
  ];
}
