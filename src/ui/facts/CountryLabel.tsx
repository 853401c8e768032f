import styles from './LocatorMap.module.css';
import { type CountryName, LABEL_LEADING } from './map-drawing.ts';
import { em, percent } from './svg-lengths.ts';

/** From a line's middle to its baseline: half the height of capitals. */
const HALF_CAPITAL = 0.36;

export function CountryLabel({ country: { lines, point } }: { country: CountryName }) {
  const first = HALF_CAPITAL - ((lines.length - 1) * LABEL_LEADING) / 2;
  // Letters that have no capitals are as a rule joined, and not to be set apart.
  const isCapitals = lines.some((line) => line !== line.toLowerCase());
  return (
    <svg aria-hidden="true" x={percent(point.x)} y={percent(point.y)}>
      <text className={styles.country} data-capitals={isCapitals} y={em(first)}>
        {lines.map((line, i) => (
          <tspan key={line} x="0" dy={i > 0 ? em(LABEL_LEADING) : undefined}>
            {line}
          </tspan>
        ))}
      </text>
    </svg>
  );
}
