import type { NumberClaim } from '#content/claim.ts';
import { allowedNumbers } from '#selectors/allowed-numbers.ts';
import type { ComparableClaim } from '#selectors/compare-claims.ts';
import { formatAmount, formatBound } from '#selectors/format.ts';
import { shortName } from '#selectors/speakers.ts';
import styles from './DotPlot.module.css';
import { type DotScale, dotScale, PLOT_WIDTH } from './dot-scale.ts';

interface DotPlotProps {
  /** All about the same thing. */
  claims: readonly ComparableClaim[];
  language: string;
}

/** Comparable numbers on one scale from nought, and the same as a table: claimant, number, its place. */
export function DotPlot({ claims, language }: DotPlotProps) {
  const scale = dotScale(claims);
  const { unit, currency, scope } = claims[0]?.claim ?? {};
  const thing = [unit ?? currency, scope].filter(Boolean).join(', ');
  return (
    <table className={styles.plot}>
      <caption className={styles.caption}>{thing}, on one scale from 0</caption>
      <tbody>
        {claims.map(({ id, claim, claimant }) => (
          <tr key={id} data-claimant={claim.by ?? ''}>
            <th scope="row" className={styles.name}>
              {claimant ? shortName(claimant) : 'The article'}
            </th>
            <td className={styles.number}>
              {claim.bound && `${formatBound(claim.bound)} `}
              {formatAmount(claim, language)}
              <Track claim={claim} scale={scale} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot aria-hidden="true">
        <tr>
          <td />
          <td>
            <Axis scale={scale} claim={claims[0]?.claim} language={language} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** A dot for a number, a bar for all that a claim allows, an arrow where it has no end. */
function Track({ claim, scale }: { claim: NumberClaim; scale: DotScale }) {
  const { from, to, fromIn, toIn } = allowedNumbers(claim);
  const [start, end] = [Number.isFinite(from) ? scale.at(from) : 2, endOf(to, scale)];
  const dot = claim.value === undefined ? undefined : scale.at(claim.value);
  return (
    <svg className={styles.track} viewBox={`0 0 ${PLOT_WIDTH} 12`} aria-hidden="true">
      <path className={styles.line} d={`M0 6H${PLOT_WIDTH}`} />
      {end > start && <path className={styles.span} d={`M${start} 6H${end}`} />}
      {!Number.isFinite(to) && <path className={styles.arrow} d={`M${end - 4} 2l4 4-4 4`} />}
      {!Number.isFinite(from) && <path className={styles.arrow} d={`M${start + 4} 2l-4 4 4 4`} />}
      {dot !== undefined && (
        <circle className={styles.dot} cx={dot} cy="6" r="4" data-open={!(fromIn && toIn)} />
      )}
    </svg>
  );
}

function endOf(to: number, scale: DotScale): number {
  return Number.isFinite(to) ? scale.at(to) : PLOT_WIDTH - 2;
}

interface AxisProps {
  scale: DotScale;
  /** One of the claims, for its currency. */
  claim: NumberClaim | undefined;
  language: string;
}

function Axis({ scale, claim, language }: AxisProps) {
  return (
    <svg className={styles.track} viewBox={`0 0 ${PLOT_WIDTH} 18`} aria-hidden="true">
      {scale.marks.map((mark) => (
        <g key={mark}>
          <path className={styles.line} d={`M${scale.at(mark)} 0v4`} />
          <text className={styles.mark} x={scale.at(mark)} y="16" textAnchor="middle">
            {claim && formatAmount(plainNumber(claim, mark), language)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** A number of the scale, in the claims' own currency or unit. */
function plainNumber({ unit, currency }: NumberClaim, value: number): NumberClaim {
  return currency === undefined ? { value, unit } : { value, currency };
}
