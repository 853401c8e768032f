import { glossaryHref } from '#links/glossary-address.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { formatDate } from '#messages/dates.ts';
import { isolated } from '#messages/isolated.ts';
import { formatAmount, formatBound } from '#messages/numbers.ts';
import type { Revisions } from '#selectors/revisions.ts';
import { shortName } from '#selectors/speakers.ts';
import { TextWithLinks } from '#ui/shared/TextWithLinks.static.tsx';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import plot from './DotPlot.module.css';
import { thingOf } from './DotPlot.static.tsx';
import { PLOT_WIDTH } from './dot-scale.ts';
import { GROUND, PLOT_HEIGHT, pointsOverTime } from './over-time.ts';
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
        <WrittenIn language={language}>{thingOf(first?.claim, language)}</WrittenIn>
        {words().comma}
        <TextWithLinks
          text={pageWords().asRevised}
          link={(_, label) => (
            <a key="revised" href={glossaryHref(base, 'revised')}>
              {label}
            </a>
          )}
        />
        <Line revisions={revisions} />
      </caption>
      <tbody>
        {revisions.map(({ id, claim, claimant, day }) => (
          <tr key={id}>
            <th scope="row" className={plot.name}>
              {formatDate(day, locale())}
            </th>
            <td className={plot.number}>
              {claim.bound && `${formatBound(claim.bound)} `}
              <WrittenIn language={language}>{formatAmount(claim, language)}</WrittenIn>
              {claimant && words().comma + isolated(shortName(claimant))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** From the first day to the last, from nought upwards; it steps where the number was revised. */
function Line({ revisions }: { revisions: Revisions }) {
  const points = pointsOverTime(revisions);
  const path = points.map(({ x, y }, i) => (i === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
  return (
    <svg className={styles.line} viewBox={`0 0 ${PLOT_WIDTH} ${PLOT_HEIGHT}`} aria-hidden="true">
      <path className={plot.line} d={`M0 ${GROUND}H${PLOT_WIDTH}`} />
      <path className={plot.span} d={path} />
      {points.map(({ x, y }) => (
        <circle key={x} className={plot.dot} cx={x} cy={y} r="3" />
      ))}
    </svg>
  );
}
