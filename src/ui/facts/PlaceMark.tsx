import styles from './LocatorMap.module.css';
import { type DrawnPlace, LABEL_LEADING } from './map-drawing.ts';
import { em, percent } from './svg-lengths.ts';

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
