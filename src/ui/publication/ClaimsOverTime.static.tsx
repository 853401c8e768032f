import { group } from 'd3-array';
import type { IsoDate } from '#content/moment.ts';
import type { Registry } from '#content/registry.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { inLanguage, pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { formatDate, formatShortDay } from '#messages/dates.ts';
import { formatAmount, formatBound } from '#messages/numbers.ts';
import { type SharedClaim, type SharedNumber, seriesOf } from '#selectors/across-articles.ts';
import { thingOf } from '#ui/facts/DotPlot.static.tsx';
import { TextWithLinks } from '#ui/shared/TextWithLinks.static.tsx';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import styles from './ClaimsOverTime.module.css';
import { ClaimsPlot, DayAxis } from './ClaimsPlot.static.tsx';
import { namedClaimant } from './claimant.ts';
import { type DayScale, dayScale } from './day-scale.ts';
import { type ClaimsDrawing, drawClaims } from './draw-claims.ts';

interface ClaimsOverTimeProps {
  claims: readonly SharedClaim[];
  registry: Registry;
  base: string;
}

/** What a plot may be wide, in pixels: of one thing that is counted, and of one claimant of it. */
const OF_ALL = [500, 1010] as const;
const OF_ONE = [280, 1010] as const;
/** The least that a plot is wide in a window of 62rem, where more days have room in one row. */
const ROOMY = 760;

type Named = ReturnType<typeof namedClaimant>;

/** Every number by day and claimant, each thing that is counted with a scale of its own. */
export function ClaimsOverTime({ claims, registry, base }: ClaimsOverTimeProps) {
  const series = seriesOf(claims);
  const days = series.flat().map(({ day }) => day);
  if (days.length === 0) return null;
  const wide = wideScale(days);
  const nameOf = (shared: SharedClaim) => namedClaimant(shared, registry, base);
  const drawn = series.map((own) => ({ own, drawing: drawTogether(own, wide, nameOf) }));
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <TextWithLinks
          text={howDrawn(drawn.map(({ drawing }) => drawing))}
          link={(_, label) => (
            <a key="plot" href={glossaryHref(base, 'plot')}>
              {label}
            </a>
          )}
        />
      </figcaption>
      <DayAxis days={wide} width={OF_ALL[0]} className={styles.close} />
      <DayAxis days={wide} width={ROOMY} className={styles.roomy} />
      {drawn.map(({ own, drawing }) => (
        <Series
          key={own[0]?.reports[0].id}
          claims={own}
          drawing={drawing}
          days={days}
          nameOf={nameOf}
        />
      ))}
    </figure>
  );
}

/** What is said of rows, and of scales and lines where there are any. */
function howDrawn(drawings: readonly ClaimsDrawing[]): string {
  const { rows, scales, lines, meaning } = pageWords().howDrawn;
  const hasScales = drawings.some((drawing) => isLegible(drawing) && drawing.marks.length > 0);
  const hasLines = drawings.some((drawing) => drawing.lines.length > 0);
  return [rows, ...(hasScales ? [scales] : []), ...(hasLines ? [lines] : []), meaning].join(' ');
}

/** All claimants of one thing in one plot. */
function drawTogether(
  claims: readonly SharedNumber[],
  days: DayScale,
  nameOf: (shared: SharedNumber) => Named,
): ClaimsDrawing {
  return drawClaims(claims, {
    days,
    widths: OF_ALL,
    labelOf: (shared) => `${numberOf(shared)} ${nameOf(shared).shortName}`,
  });
}

/** Whether there is room for every label. */
function isLegible({ dots }: ClaimsDrawing): boolean {
  return dots.every(({ place }) => place);
}

interface SeriesProps {
  /** Of one thing. */
  claims: readonly SharedNumber[];
  /** Of all claims, so that days stand under each other. */
  days: readonly IsoDate[];
  nameOf: (shared: SharedNumber) => Named;
}

/** All claimants in one plot, and for a narrow window, or where that is too crowded, each in their own. */
function Series({ claims, drawing, days, nameOf }: SeriesProps & { drawing: ClaimsDrawing }) {
  const [first] = claims;
  const language = first?.language ?? locale();
  const isTogether = isLegible(drawing);
  return (
    <section className={styles.series}>
      <p className={styles.counted}>
        <WrittenIn language={language}>{thingOf(first?.claim, language)}</WrittenIn>
      </p>
      {isTogether && (
        <ClaimsPlot
          name={tellAll(claims, (shared) => nameOf(shared).name)}
          drawing={drawing}
          days={wideScale(days)}
          className={styles.together ?? ''}
          boldOf={numberOf}
        />
      )}
      <div className={isTogether ? styles.apart : ''}>
        <ByClaimant claims={claims} days={days} nameOf={nameOf} />
      </div>
    </section>
  );
}

/** A row for each claimant, with the day in words. */
function ByClaimant({ claims, days, nameOf }: SeriesProps) {
  const scale = dayScale(days, { start: 4, end: 96 });
  const rows = [...group(claims, ({ claimantKey }) => claimantKey).values()];
  return rows.map((own) => {
    const [name] = own.map(nameOf);
    const drawing = drawClaims(own, {
      days: scale,
      widths: OF_ONE,
      labelOf: (shared) => `${numberOf(shared)} ${formatShortDay(shared.day, locale())}`,
    });
    return (
      <div key={own[0]?.claimantKey}>
        <p className={styles.who}>
          {name && <WrittenIn language={name.language}>{name.shortName}</WrittenIn>}
        </p>
        <ClaimsPlot
          name={tellAll(own, () => name?.name ?? '')}
          // Each dot says its number, and a narrow plot has no room for a scale.
          drawing={{ ...drawing, marks: [] }}
          boldOf={numberOf}
        />
      </div>
    );
  });
}

/** With room for the numbers of a scale before the first day. */
function wideScale(days: readonly IsoDate[]): DayScale {
  return dayScale(days, { start: 16, end: 95 });
}

/** "more than 400": a number with its bound, without what it counts. */
function numberOf({ claim, language = locale() }: SharedNumber): string {
  return inLanguage(language, () =>
    [claim.bound && formatBound(claim.bound), formatAmount(claim, language)]
      .filter(Boolean)
      .join(' '),
  );
}

/** The drawing in words: what is counted, then each number with its claimant and its day. */
function tellAll(
  claims: readonly SharedNumber[],
  nameOf: (shared: SharedNumber) => string,
): string {
  const told = claims.map((shared) =>
    [numberOf(shared), nameOf(shared), formatDate(shared.day, locale())].join(words().comma),
  );
  const [first] = claims;
  const thing = thingOf(first?.claim, first?.language ?? locale());
  return pageWords().drawingOf(thing, told.join(words().semicolon));
}
