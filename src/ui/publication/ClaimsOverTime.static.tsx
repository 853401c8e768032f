import { group } from 'd3-array';
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
import { dayScale } from './day-scale.ts';
import { drawClaims } from './draw-claims.ts';

interface ClaimsOverTimeProps {
  claims: readonly SharedClaim[];
  registry: Registry;
  base: string;
}

/** What a plot may be wide, in pixels, where names stand beside it and where they stand above it. */
const BESIDE_NAMES = [500, 1010] as const;
const UNDER_NAMES = [280, 740] as const;

/** Every number by day and claimant, each thing that is counted with a scale of its own. */
export function ClaimsOverTime({ claims, registry, base }: ClaimsOverTimeProps) {
  const series = seriesOf(claims);
  const days = series.flat().map(({ day }) => day);
  if (days.length === 0) return null;
  const wide = dayScale(days, { start: 13, end: 95 });
  const nameOf = (shared: SharedNumber) => namedClaimant(shared, registry, base);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <TextWithLinks
          text={pageWords().howDrawn}
          link={(_, label) => (
            <a key="plot" href={glossaryHref(base, 'plot')}>
              {label}
            </a>
          )}
        />
      </figcaption>
      <DayAxis days={wide} width={BESIDE_NAMES[0]} />
      {series.map((own) => (
        <section key={own[0]?.reports[0].id} className={styles.series}>
          <p className={styles.counted}>
            <WrittenIn language={own[0]?.language ?? locale()}>{thingOf(own[0]?.claim)}</WrittenIn>
          </p>
          <ClaimsPlot
            name={tellAll(own, (shared) => nameOf(shared).name)}
            drawing={drawClaims(own, {
              days: wide,
              widths: BESIDE_NAMES,
              labelOf: (shared) => `${numberOf(shared)} ${nameOf(shared).shortName}`,
            })}
            days={wide}
            className={styles.beside ?? ''}
            boldOf={numberOf}
          />
          <ByClaimant claims={own} days={days} nameOf={nameOf} />
        </section>
      ))}
    </figure>
  );
}

interface ByClaimantProps {
  claims: readonly SharedNumber[];
  days: readonly SharedNumber['day'][];
  nameOf: (shared: SharedNumber) => ReturnType<typeof namedClaimant>;
}

/** The same for a narrow window: a row for each claimant, with the day in words. */
function ByClaimant({ claims, days, nameOf }: ByClaimantProps) {
  const narrow = dayScale(days, { start: 4, end: 96 });
  const claimants = group(claims, ({ claimantKey }) => claimantKey);
  return [...claimants].map(([key, own]) => {
    const [first] = own;
    const { name, shortName, language } = first
      ? nameOf(first)
      : { name: '', shortName: '', language: locale() };
    return (
      <div key={key} className={styles.row}>
        <p className={styles.who}>
          <WrittenIn language={language}>{shortName}</WrittenIn>
        </p>
        <ClaimsPlot
          name={tellAll(own, () => name)}
          drawing={drawClaims(own, {
            days: narrow,
            widths: UNDER_NAMES,
            labelOf: (shared) => `${numberOf(shared)} ${formatShortDay(shared.day, locale())}`,
          })}
          boldOf={numberOf}
        />
      </div>
    );
  });
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
  return pageWords().drawingOf(thingOf(claims[0]?.claim), told.join(words().semicolon));
}
