import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import type { Scene } from './atlas.ts';
import type { View } from './frame.ts';
import { PathText } from './path-text.ts';

/**
 * Land, coasts and borders as a file of their own, which no script and no style reaches: so its greys
 * are translucent, and right on light and dark paper alike. Colours with a meaning are the page's.
 */
export function landSvg({ land, borders }: Scene, view: View): string {
  const { projection, width, height } = view;
  const draw = (shape: GeoPermissibleObjects) => {
    const text = new PathText(UNITS);
    geoPath(projection, text)(shape);
    return text.toString();
  };
  const coast = draw(land);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`,
    ` viewBox="0 0 ${width * UNITS} ${height * UNITS}" stroke="gray" stroke-linejoin="round">`,
    // The sea is the globe with the land cut out of it.
    path(
      draw({ type: 'Sphere' }) + coast,
      'fill="gray" fill-opacity=".2" fill-rule="evenodd" stroke-width=".75"',
    ),
    path(draw(borders), `fill="none" ${view.reach === 'world' ? QUIET : DASHED}`),
    '</svg>',
  ].join('');
}

/** Whole tenths of a pixel are written shorter than decimals. */
const UNITS = 10;

const DASHED = 'stroke-dasharray="4 2.5"';
/** All the world's borders at once are a texture at best. */
const QUIET = 'stroke-width=".5" stroke-opacity=".5"';

/** Lines are as thin at every size. */
function path(d: string, attributes: string): string {
  return d && `<path vector-effect="non-scaling-stroke" ${attributes} d="${d}"/>`;
}
