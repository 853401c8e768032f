import styles from './LocatorMap.module.css';
import type { ScaleBar } from './map-drawing.ts';
import { percent } from './svg-lengths.ts';

/** How long so many kilometres are: a bar at the foot of the map. */
export function ScaleMark({ scaleBar: { text, length } }: { scaleBar: ScaleBar }) {
  const end = percent(length);
  return (
    <svg aria-hidden="true" className={styles.scale} x="0.6em" y="100%">
      <line x2={end} y1="-0.6em" y2="-0.6em" />
      <line y1="-0.85em" y2="-0.6em" />
      <line x1={end} x2={end} y1="-0.85em" y2="-0.6em" />
      <text y="-1em">{text}</text>
    </svg>
  );
}
