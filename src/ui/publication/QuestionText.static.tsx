import type { Article } from '#content/article.ts';
import { isNumberClaim } from '#content/claim.ts';
import type { SharedQuestion } from '#content/registry.ts';
import { articlePath, hrefUnder, passageFragment } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { QUESTIONS_PATH } from '#links/publication-addresses.ts';
import { inLanguage, pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { capitalised } from '#messages/counts.ts';
import { formatDate, formatDay } from '#messages/dates.ts';
import { describeVerification } from '#messages/labels.ts';
import { describeQuantity, formatMarks } from '#messages/numbers.ts';
import { pageCountOf } from '#messages/page-counts.static.ts';
import {
  type ClaimSeries,
  claimsOfQuestion,
  type SharedClaim,
  seriesOf,
} from '#selectors/across-articles.ts';
import { PLOT_WIDTH } from '#ui/facts/dot-scale.ts';
import { marksUpwards, PLOT_HEIGHT, pointsOverTime } from '#ui/facts/over-time.ts';
import { PageTitle } from '#ui/shared/PageTitle.static.tsx';
import { writtenIn } from '#ui/shared/written-in.ts';
import styles from './Publication.module.css';

interface QuestionTextProps {
  id: string;
  question: SharedQuestion;
  articles: readonly Article[];
  base: string;
}

/** Every claim that answers a question in any article, by day. Different scopes are never compared. */
export function QuestionText({ id, question, articles, base }: QuestionTextProps) {
  const claims = claimsOfQuestion(articles, id);
  const series = seriesOf(claims).filter((one) => one.claims.length > 1);
  return (
    <>
      <PageTitle>{question.question}</PageTitle>
      <p className={styles.intro}>
        {pageCountOf(claims.length, 'claimByDay')} {pageWords().oneSourceOneClaim}{' '}
        <a href={glossaryHref(base, 'differ')}>{pageWords().howCompared}</a>
      </p>
      {series.map((one) => (
        <SeriesPlot key={`${one.counted} ${one.scope}`} series={one} />
      ))}
      <div className={styles.scrolls}>
        <table className={styles.claims}>
          <thead>
            <tr>
              <th scope="col">{pageWords().day}</th>
              <th scope="col">{words().whoSaysIt}</th>
              <th scope="col">{pageWords().whatTheySay}</th>
              <th scope="col">{pageWords().reportedIn}</th>
            </tr>
          </thead>
          <tbody>
            {claims.map((shared) => (
              <ClaimRow
                key={`${shared.reports[0].article.slug} ${shared.reports[0].id}`}
                shared={shared}
                base={base}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <a href={hrefUnder(base, QUESTIONS_PATH)}>{pageWords().allQuestions}</a>
      </p>
    </>
  );
}

function ClaimRow({ shared, base }: { shared: SharedClaim; base: string }) {
  const { claim, claimant, day, reports } = shared;
  const [{ article, words: said }] = reports;
  const checker = claim.verification && article.speakers[claim.verification.by];
  const check =
    claim.verification &&
    describeVerification(claim.verification, checker?.name ?? claim.verification.by);
  return (
    <tr>
      <td>
        <time dateTime={day}>{formatDate(day, locale())}</time>
      </td>
      <th scope="row">{claimant?.name ?? capitalised(words().theArticle)}</th>
      <td>
        <span {...writtenIn(article.language)}>
          {isNumberClaim(claim)
            ? inLanguage(article.language, () => describeQuantity(claim, article.language))
            : said}
        </span>
        {check && <span className={styles.check}>{check.label + check.rest}</span>}
      </td>
      <td>
        {reports.map((report) => (
          <a
            key={report.article.slug}
            className={styles.report}
            href={hrefUnder(base, articlePath(report.article.slug)) + passageFragment(report.id)}
          >
            {pageWords().articleOf(formatDate(report.article.published, locale()))}
          </a>
        ))}
      </td>
    </tr>
  );
}

/** The room that the numbers at a plot’s side take, in its own units. */
const LABELS = 24;

/** Numbers of one thing in one scope over time; the table beneath has them all in words. */
function SeriesPlot({ series: { counted, scope, claims } }: { series: ClaimSeries }) {
  const points = pointsOverTime(claims);
  const marks = marksUpwards(claims);
  const texts = formatMarks(
    marks.map(({ mark }) => mark),
    claims[0]?.claim.currency,
    locale(),
  );
  const days = [claims.at(0), claims.at(-1)].map((one) =>
    one ? formatDay(one.day, locale()) : '',
  );
  return (
    <figure className={styles.plot}>
      <figcaption className={styles.meta}>
        {[counted, scope, pageWords().byDay].filter(Boolean).join(words().comma)}
      </figcaption>
      <svg viewBox={`${-LABELS} 0 ${PLOT_WIDTH + LABELS} ${PLOT_HEIGHT + 9}`} aria-hidden="true">
        {marks.map(({ mark, y }, i) => (
          <g key={mark}>
            <path className={styles.ground} d={`M0 ${y}H${PLOT_WIDTH}`} />
            <text className={styles.mark} x={-LABELS} y={y + 2}>
              {texts[i]}
            </text>
          </g>
        ))}
        <text className={styles.mark} x="0" y={PLOT_HEIGHT + 6}>
          {days[0]}
        </text>
        <text className={styles.mark} x={PLOT_WIDTH} y={PLOT_HEIGHT + 6} textAnchor="end">
          {days[1]}
        </text>
        {points.map(({ x, y }, i) => (
          <circle key={claims[i]?.reports[0].id} className={styles.dot} cx={x} cy={y} r="2.5" />
        ))}
      </svg>
    </figure>
  );
}
