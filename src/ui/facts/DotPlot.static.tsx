import type { NumberClaim } from '#content/claim.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { words } from '#messages/catalogue/words.ts';
import { capitalised } from '#messages/counts.ts';
import { countedOnScale, formatAmount, formatBound, formatMarks } from '#messages/numbers.ts';
import { allowedNumbers } from '#selectors/allowed-numbers.ts';
import type { ComparableClaim } from '#selectors/compare-claims.ts';
import { shortName } from '#selectors/speakers.ts';
import { classesFor } from '#ui/filter/speaker-classes.ts';
import { TextWithLinks } from '#ui/shared/TextWithLinks.static.tsx';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import styles from './DotPlot.module.css';
import { axisLabels, barOf, type DotScale, dotScale, PLOT_WIDTH } from './dot-scale.ts';

interface DotPlotProps {
  /** All about the same thing. */
  claims: readonly ComparableClaim[];
  language: string;
  base: string;
}

/** Comparable numbers on one scale, and the same as a table: claimant, number, its place. */
export function DotPlot({ claims, language, base }: DotPlotProps) {
  const scale = dotScale(claims);
  const { currency } = claims[0]?.claim ?? {};
  const thing = thingOf(claims[0]?.claim, language);
  const [start] = formatMarks(scale.marks, undefined, language);
  return (
    <table className={styles.plot}>
      <caption className={styles.caption}>
        <WrittenIn language={language}>{thing}</WrittenIn>
        {words().comma}
        <TextWithLinks
          text={pageWords().onOneScaleFrom(start ?? '')}
          link={(_, label) => (
            <a key="plot" href={glossaryHref(base, 'plot')}>
              {label}
            </a>
          )}
        />
      </caption>
      <tbody>
        {claims.map(({ id, claim, claimant }) => (
          <tr
            key={id}
            className={classesFor(undefined, 'claim', claim.by === undefined ? [] : [claim.by])}
            data-claimant={claim.by ?? ''}
          >
            <th scope="row" className={styles.name}>
              {claimant ? (
                <WrittenIn language={language}>{shortName(claimant)}</WrittenIn>
              ) : (
                capitalised(words().theArticle)
              )}
            </th>
            <td className={styles.number}>
              {claim.bound && `${formatBound(claim.bound)} `}
              <WrittenIn language={language}>{formatAmount(claim, language)}</WrittenIn>
              <Track claim={claim} scale={scale} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot aria-hidden="true">
        <tr>
          <td />
          <td>
            <Axis scale={scale} texts={formatMarks(scale.marks, currency, language)} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** What the numbers are about: "bodies, in forests nearby". */
export function thingOf(claim: NumberClaim | undefined, language: string): string {
  if (!claim) return '';
  return [countedOnScale(claim, language), claim.scope].filter(Boolean).join(words().comma);
}

/** A dot for a number, a bar for all that a claim allows, an arrow where it has no end. */
function Track({ claim, scale }: { claim: NumberClaim; scale: DotScale }) {
  const { fromIn, toIn } = allowedNumbers(claim);
  const { start, end, onward } = barOf(claim, scale);
  const dot = claim.value === undefined ? undefined : scale.at(claim.value);
  return (
    <svg className={styles.track} viewBox={`0 0 ${PLOT_WIDTH} 12`} aria-hidden="true">
      <path className={styles.line} d={`M0 6H${PLOT_WIDTH}`} />
      {end > start && <path className={styles.span} d={`M${start} 6H${end}`} />}
      {onward.right && <path className={styles.arrow} d={`M${end - 4} 2l4 4-4 4`} />}
      {onward.left && <path className={styles.arrow} d={`M${start + 4} 2l-4 4 4 4`} />}
      {dot !== undefined && (
        <circle className={styles.dot} cx={dot} cy="6" r="4" data-open={!(fromIn && toIn)} />
      )}
    </svg>
  );
}

interface AxisProps {
  scale: DotScale;
  /** What to write of each of its marks, where there is room. */
  texts: readonly string[];
}

function Axis({ scale, texts }: AxisProps) {
  return (
    <svg className={styles.track} viewBox={`0 0 ${PLOT_WIDTH} 18`} aria-hidden="true">
      <path
        className={styles.line}
        d={scale.marks.map((mark) => `M${scale.at(mark)} 0v4`).join('')}
      />
      {axisLabels(scale, texts).map(({ place, text, anchor }) => (
        <text key={text} className={styles.mark} x={place} y="16" textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}
