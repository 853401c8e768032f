import { isNumberClaim, type NumberClaim } from '#content/claim.ts';
import type { Registry } from '#content/registry.ts';
import { sourcesOf } from '#content/statement.ts';
import { articlePath, hrefUnder, passageFragment } from '#links/addresses.ts';
import { inLanguage, pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { formatDate } from '#messages/dates.ts';
import { claimAsSaid } from '#messages/describe-passage.ts';
import { isolated } from '#messages/isolated.ts';
import { describeVerification, kindLabel } from '#messages/labels.ts';
import { countedBy, formatAmount, formatBound } from '#messages/numbers.ts';
import { type CrossResponsesOf, describeResponses } from '#messages/responses.static.ts';
import type { ReportedClaim, SharedClaim } from '#selectors/across-articles.ts';
import { isQuotedClaim, statementOfClaim } from '#selectors/mentions.ts';
import { CrossResponseLine } from '#ui/documents/CrossResponseLine.static.tsx';
import firstLetter from '#ui/shared/FirstLetter.module.css';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import { writtenIn } from '#ui/shared/written-in.ts';
import styles from './ClaimsTable.module.css';
import { namedClaimant } from './claimant.ts';

interface ClaimsTableProps {
  claims: readonly SharedClaim[];
  registry: Registry;
  crossResponsesOf: CrossResponsesOf;
  base: string;
}

/**
 * Every claim with its day and how it was said, what others said to it, who makes it, who checked it
 * where anybody did, and the articles that report it.
 */
export function ClaimsTable({ claims, ...props }: ClaimsTableProps) {
  const anyChecked = claims.some(({ claim }) => claim.verification);
  return (
    <table className={styles.claims}>
      <thead>
        <tr>
          <th scope="col">{pageWords().day}</th>
          <th scope="col">{pageWords().whatTheySay}</th>
          <th scope="col">{words().whoSaysIt}</th>
          {anyChecked && <th scope="col">{pageWords().checked}</th>}
          <th scope="col">{pageWords().reportedIn}</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((shared) => (
          <ClaimRow
            key={`${shared.reports[0].article.slug} ${shared.reports[0].id}`}
            shared={shared}
            anyChecked={anyChecked}
            {...props}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ClaimRowProps extends Omit<ClaimsTableProps, 'claims'> {
  shared: SharedClaim;
  /** Whether the table has a column for checks. */
  anyChecked: boolean;
}

function ClaimRow({ shared, anyChecked, registry, crossResponsesOf, base }: ClaimRowProps) {
  const { day, reports } = shared;
  const { name, language, href } = namedClaimant(shared, registry, base);
  const [report] = reports;
  const kind = kindOf(report);
  return (
    <tr>
      <td>
        <time dateTime={day}>{formatDate(day, locale())}</time>
      </td>
      <td className={styles.claim}>
        <Said shared={shared} />
        {kind && <span className={styles.note}>{kindLabel(kind)}</span>}
        <Responses reports={reports} crossResponsesOf={crossResponsesOf} base={base} />
      </td>
      <th scope="row">
        <WrittenIn language={language}>
          {href === undefined ? name : <a href={href}>{name}</a>}
        </WrittenIn>
      </th>
      {anyChecked && (
        <td className={styles.check}>
          <Check shared={shared} registry={registry} />
        </td>
      )}
      <td>
        {reports.map((one) => (
          <span key={`${one.article.slug} ${one.id}`} className={styles.report}>
            <a href={hrefOf(one, base)} {...writtenIn(one.article.language)}>
              {one.article.headline}
            </a>
            {one.article.published !== day && (
              <span className={styles.note}>{formatDate(one.article.published, locale())}</span>
            )}
          </span>
        ))}
      </td>
    </tr>
  );
}

/** A number as the site writes it where the registry has its words; else the article’s own words. */
function Said({ shared: { claim, language = locale(), reports } }: { shared: SharedClaim }) {
  const [{ article, id, words: text }] = reports;
  if (!isNumberClaim(claim)) {
    return (
      <span
        className={
          isQuotedClaim(article, id) ? styles.words : `${styles.words} ${firstLetter.capital}`
        }
        {...writtenIn(article.language)}
      >
        {claimAsSaid(article, { id, text })}
      </span>
    );
  }
  const { bound, amount, counted } = inLanguage(language, () => partsOf(claim, language));
  return (
    <span {...writtenIn(language)}>
      {bound}
      <span className={styles.amount}>{amount}</span>
      {counted}
    </span>
  );
}

/** "more than ", "400", " bodies, in forests nearby" */
function partsOf(claim: NumberClaim, language: string) {
  const { bound, scope } = claim;
  const unit = countedBy(claim);
  return {
    bound: bound ? `${formatBound(bound)} ` : '',
    amount: formatAmount(claim, language),
    counted: (unit && ` ${unit}`) + (scope ? words().comma + isolated(scope) : ''),
  };
}

function Check({
  shared: { claim, reports },
  registry,
}: Pick<ClaimRowProps, 'shared' | 'registry'>) {
  if (!claim.verification) return null;
  const { by } = claim.verification;
  const checker = registry.speakers[by] ?? reports[0].article.speakers[by];
  const { label, rest } = describeVerification(claim.verification, checker?.name ?? by);
  return label + rest;
}

/** How the claimant said it: the kind of the statement that makes the claim, if it is theirs. */
function kindOf({ article, id }: ReportedClaim) {
  const [fact = '', claim = ''] = id.split('.');
  const by = article.facts[fact]?.claims[claim]?.by;
  const statement = article.statements[statementOfClaim(article, id) ?? ''];
  const isTheirs = statement && by !== undefined && sourcesOf(statement).includes(by);
  return isTheirs ? statement.kind : undefined;
}

type ResponsesProps = Pick<SharedClaim, 'reports'> &
  Pick<ClaimRowProps, 'crossResponsesOf' | 'base'>;

/**
 * What the claim or its statement denies or answers, and what denies or answers it. Articles that report
 * one claim may tell of the same words, which are told of once.
 */
function Responses({ reports, crossResponsesOf, base }: ResponsesProps) {
  const within = reports.flatMap((report) =>
    idsOf(report)
      .flatMap((id) => describeResponses(report.article, id))
      .map(({ id, text }) => {
        const href = hrefOf(report, base, id);
        return { href, told: <a href={href}>{text}</a> };
      }),
  );
  const elsewhere = reports.flatMap((report) =>
    crossResponsesOf(report.article)
      .filter(({ id }) => idsOf(report).includes(id))
      .map((response) => ({
        href: hrefUnder(base, response.path),
        told: <CrossResponseLine response={response} base={base} />,
      })),
  );
  return [...within, ...elsewhere]
    .filter(({ href }, i, all) => all.findIndex((one) => one.href === href) === i)
    .map(({ href, told }) => (
      <span key={href} className={styles.note}>
        {told}
      </span>
    ));
}

/** The claim, and the statement that makes it. */
function idsOf({ article, id }: ReportedClaim): string[] {
  const statement = statementOfClaim(article, id);
  return [id, ...(statement === undefined ? [] : [statement])];
}

function hrefOf({ article, id }: ReportedClaim, base: string, passage = id): string {
  return hrefUnder(base, articlePath(article.slug)) + passageFragment(passage);
}
