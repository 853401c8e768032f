import { locale } from '#messages/catalogue/words.ts';
import { formatShortDay } from '#messages/dates.ts';
import { formatMarks } from '#messages/numbers.ts';
import type { SharedNumber } from '#selectors/across-articles.ts';
import styles from './ClaimsPlot.module.css';
import type { DayScale } from './day-scale.ts';
import type { ClaimsDrawing, DrawnClaim } from './draw-claims.ts';
import { DOT_RADIUS, labelBox, overlap, type Spot } from './place-labels.ts';

interface ClaimsPlotProps {
  /** Everything that is drawn, in words. */
  name: string;
  drawing: ClaimsDrawing;
  /** Each with a rule through the plot. */
  days?: DayScale;
  className?: string;
  /** The part of a label that stands out. */
  boldOf: (shared: SharedNumber) => string;
}

/**
 * Dots, bars, lines and labels. Places across are shares of the width and all else is in rem, so that
 * text keeps its size however wide the plot is.
 */
export function ClaimsPlot({ name, drawing, days, className = '', boldOf }: ClaimsPlotProps) {
  const { height, marks, lines, dots } = drawing;
  const texts = formatMarks(
    marks.map(({ mark }) => mark),
    dots[0]?.shared.claim.currency,
    locale(),
  );
  return (
    <svg
      className={`${styles.plot} ${className}`}
      height={rem(height)}
      role="img"
      aria-label={name}
    >
      {[...(days?.values() ?? [])].map((x) => (
        <line key={x} className={styles.rule} x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />
      ))}
      {marks.map(({ mark, y }, i) => (
        <g key={mark}>
          <line className={styles.rule} x1="0" x2="100%" y1={rem(y)} y2={rem(y)} />
          <text className={styles.mark} x="0" y={rem(y - 3)}>
            {texts[i]}
          </text>
        </g>
      ))}
      {lines.map(({ x1, y1, x2, y2 }) => (
        <line
          key={`${x1} ${y1} ${x2}`}
          className={styles.line}
          x1={`${x1}%`}
          y1={rem(y1)}
          x2={`${x2}%`}
          y2={rem(y2)}
        />
      ))}
      {dots.map((dot) => (
        <Dot key={`${dot.shared.reports[0].article.slug} ${dot.shared.reports[0].id}`} dot={dot} />
      ))}
      {dots.map((dot) => (
        <Label
          key={`${dot.shared.reports[0].article.slug} ${dot.shared.reports[0].id}`}
          dot={dot}
          bold={boldOf(dot.shared)}
        />
      ))}
    </svg>
  );
}

function Dot({ dot: { x, y, dot, bar } }: { dot: DrawnClaim }) {
  const across = { x1: `${x}%`, x2: `${x}%` };
  return (
    <>
      {bar && <line className={styles.bar} {...across} y1={rem(bar.top)} y2={rem(bar.bottom)} />}
      {bar?.onward.up && <Arrow x={x} y={bar.top} d="M-4 4l4-4 4 4" />}
      {bar?.onward.down && <Arrow x={x} y={bar.bottom} d="M-4-4l4 4 4-4" />}
      {dot !== 'none' && (
        <circle
          className={styles.dot}
          cx={`${x}%`}
          cy={rem(y)}
          r={rem(DOT_RADIUS)}
          data-open={dot === 'hollow'}
        />
      )}
    </>
  );
}

function Arrow({ x, y, d }: { x: number; y: number; d: string }) {
  return (
    <svg x={`${x}%`} y={rem(y)} className={styles.arrow} aria-hidden="true">
      <path d={d} />
    </svg>
  );
}

function Label({
  dot: { x, y, top, bottom, label, place },
  bold,
}: {
  dot: DrawnClaim;
  bold: string;
}) {
  if (!place) return null;
  const baseline = y + place.dy;
  const leader = baseline < y ? [baseline + 4, top] : [bottom, baseline - 12];
  return (
    <>
      {place.leader && (
        <line
          className={styles.leader}
          x1={`${x}%`}
          x2={`${x}%`}
          y1={rem(leader[0] ?? 0)}
          y2={rem(leader[1] ?? 0)}
        />
      )}
      <text
        className={styles.label}
        x={`${x}%`}
        dx={rem(place.dx)}
        y={rem(baseline)}
        textAnchor={place.anchor}
      >
        <tspan className={styles.number}>{bold}</tspan>
        {label.slice(bold.length)}
      </text>
    </>
  );
}

interface DayAxisProps {
  days: DayScale;
  /** The least that it may be wide, in pixels. */
  width: number;
  className?: string | undefined;
}

/** The days above the plots, in two rows where one has no room; what still has none, the table has. */
export function DayAxis({ days, width, className }: DayAxisProps) {
  const years = new Set([...days.keys()].map((day) => day.slice(0, 4))).size > 1;
  const middle = { dx: 0, dy: 0, anchor: 'middle', leader: false } as const;
  const shown: Spot[] = [];
  for (const [day, x] of days) {
    const label = formatShortDay(day, locale(), years);
    const spot = [34, 16]
      .map((y): Spot => ({ x, y, top: y, bottom: y, label }))
      .find((one) => {
        const box = labelBox(one, middle, width);
        return !shown.some((other) => overlap(labelBox(other, middle, width), box));
      });
    if (spot) shown.push(spot);
  }
  return (
    <svg className={`${styles.plot} ${className ?? ''}`} height={rem(40)} aria-hidden="true">
      {shown.map(({ x, y, label }) => (
        <text key={x} className={styles.mark} x={`${x}%`} y={rem(y)} textAnchor="middle">
          {label}
        </text>
      ))}
    </svg>
  );
}

function rem(pixels: number): string {
  return `${pixels / 16}rem`;
}
