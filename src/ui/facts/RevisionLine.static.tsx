import { glossaryHref } from '#links/glossary-address.ts';
import { formatDate } from '#messages/dates.ts';
import { formatAmount, formatBound } from '#messages/numbers.ts';
import type { DatedClaim, Revisions } from '#selectors/revisions.ts';
import { shortName } from '#selectors/speakers.ts';
import plot from './DotPlot.module.css';
import { thingOf } from './DotPlot.static.tsx';
import { dotScale, PLOT_WIDTH } from './dot-scale.ts';
import styles from './RevisionLine.module.css';

interface RevisionLineProps {
  revisions: Revisions;
  language: string;
  base: string;
}

/** A number that was revised, as a line over time and as a table: nobody contradicts themselves by knowing more. */
export function RevisionLine({ revisions, language, base }: RevisionLineProps) {
  const [first] = revisions;
  return (
    <table className={plot.plot}>
      <caption className={plot.caption}>
        {thingOf(first?.claim)}, <a href={glossaryHref(base, 'revised')}>as revised</a> over time
        <Line revisions={revisions} />
      </caption>
      <tbody>
        {revisions.map(({ id, claim, claimant, day }) => (
          <tr key={id}>
            <th scope="row" className={plot.name}>
              {formatDate(day, language)}
            </th>
            <td className={plot.number}>
              {claim.bound && `${formatBound(claim.bound)} `}
              {formatAmount(claim, language)}
              {claimant && `, ${shortName(claimant)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const HEIGHT = 60;
const MARGIN = 6;

/** From the first day to the last, from nought upwards; it steps where the number was revised. */
function Line({ revisions }: { revisions: Revisions }) {
  const scale = dotScale(revisions);
  const days = revisions.map(({ day }) => Date.parse(day));
  const [start = 0, end = 0] = [days.at(0), days.at(-1)];
  const across = (day: number) =>
    MARGIN + ((day - start) / (end - start || 1)) * (PLOT_WIDTH - 2 * MARGIN);
  const upTo = scale.at(scale.marks.at(-1) ?? 0) - scale.at(0);
  const height = (number: number) =>
    HEIGHT - MARGIN - ((scale.at(number) - scale.at(0)) / (upTo || 1)) * (HEIGHT - 2 * MARGIN);
  const points = revisions.map(({ claim }, i) => ({
    x: round(across(days[i] ?? 0)),
    y: round(height(numberOf(claim))),
  }));
  const path = points.map(({ x, y }, i) => (i === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
  return (
    <svg className={styles.line} viewBox={`0 0 ${PLOT_WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path className={plot.line} d={`M0 ${HEIGHT - MARGIN}H${PLOT_WIDTH}`} />
      <path className={plot.span} d={path} />
      {points.map(({ x, y }) => (
        <circle key={x} className={plot.dot} cx={x} cy={y} r="3" />
      ))}
    </svg>
  );
}

/** The middle of a range. */
function numberOf(claim: DatedClaim['claim']): number {
  return claim.value ?? (claim.from + claim.to) / 2;
}

function round(place: number): number {
  return Math.round(place * 10) / 10;
}
