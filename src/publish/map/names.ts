import type { EmBox, FramePoint } from '#ui/facts/map-drawing.ts';
import { countryNames, type PlacedName, type SeenCountry } from './country-names.ts';
import type { FloatingBox } from './floating-box.ts';
import type { View } from './frame.ts';
import { type LabelPosition, MARKER_BOX } from './label-positions.ts';
import { holds, type Outline } from './outline.ts';
import { type NamedPoint, placeLabels } from './place-labels.ts';

interface Names {
  places: (LabelPosition | undefined)[];
  countries: PlacedName[];
}

/** How much worse the places' positions may be, all in all, for their countries' names to stand well. */
const CONCESSION = 4;

/** More than any position costs. */
const UNNAMED = 1000;

/**
 * The names of places and countries. The countries that the places lie in are what tells a reader where
 * in the world this is, so places first try to leave their names room; the other countries get what
 * is left.
 */
export function namesOn(
  view: View,
  places: readonly NamedPoint[],
  countries: readonly SeenCountry[],
  land: Outline,
  taken: readonly FloatingBox[],
): Names {
  const frame = { ratio: view.height / view.width };
  const markers = places.map(({ point }) => ({ ...MARKER_BOX, point }));
  const homes = countries.filter(({ outline }) =>
    places.some(({ point: { x, y } }) => holds(outline, [x * view.width, y * view.height])),
  );
  const reserved = countryNames(homes, land, view, [...taken, ...markers]);
  const free = placeLabels(places, frame, taken);
  const yielding = placeLabels(places, frame, [...taken, ...reserved.map(({ box }) => box)]);
  const labels = costOf(yielding) <= costOf(free) + CONCESSION ? yielding : free;
  const boxes = places.flatMap(({ point }, i) => hung(point, labels[i]));
  const named = labels === yielding ? reserved : [];
  const others = countries.filter(({ lines }) => !named.some((name) => name.lines === lines));
  const rest = countryNames(others, land, view, [
    ...taken,
    ...markers,
    ...boxes,
    ...named.map(({ box }) => box),
  ]);
  return { places: labels, countries: [...named, ...rest] };
}

function costOf(labels: readonly (LabelPosition | undefined)[]): number {
  return labels.reduce((sum, label) => sum + (label?.cost ?? UNNAMED), 0);
}

function hung(point: FramePoint, label: LabelPosition | undefined): FloatingBox[] {
  const boxes: readonly EmBox[] = label ? [label.box, ...label.leader] : [];
  return boxes.map((box) => ({ ...box, point }));
}
