import styles from './LocatorMap.module.css';
import { type CountryName, type DrawnPlace, LABEL_LEADING, type ScaleBar } from './map-drawing.ts';

interface PlaceMarkProps {
  drawn: DrawnPlace;
  name: string;
  /** Where the story names it first. Absent: it only helps to find the others. */
  href: string | undefined;
}

/** A place on the map: its marker and its name. An inner `svg` gives it ems from its own point. */
export function PlaceMark({ drawn, name, href }: PlaceMarkProps) {
  const { point, label, targets } = drawn;
  const mark = (
    <>
      {targets.map(({ left, top, right, bottom }) => (
        <rect
          key={`${left} ${top}`}
          className={styles.target}
          x={em(left)}
          y={em(top)}
          width={em(right - left)}
          height={em(bottom - top)}
        />
      ))}
      {label?.leader && (
        <line className={styles.leader} x2={em(label.leader.x)} y2={em(label.leader.y)} />
      )}
      <circle className={styles.marker} r={em(href ? 0.28 : 0.22)} />
      {label && (
        <text className={styles.name} y={em(label.baseline)} textAnchor={label.anchor}>
          {label.lines.map((line, i) => (
            <tspan key={line} x={em(label.x)} dy={i > 0 ? em(LABEL_LEADING) : undefined}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </>
  );
  return (
    <svg role="presentation" x={percent(point.x)} y={percent(point.y)}>
      {href ? (
        <a className={styles.place} href={href} aria-label={name}>
          {mark}
        </a>
      ) : (
        <g className={styles.orientation}>{mark}</g>
      )}
    </svg>
  );
}

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

function em(length: number): string {
  return `${shortened(length)}em`;
}

/** Of a share: 0.5 is `50%`. */
function percent(share: number): string {
  return `${shortened(share * 100)}%`;
}

/** No more digits than can be seen. */
function shortened(number: number): number {
  return Math.round(number * 100) / 100;
}
