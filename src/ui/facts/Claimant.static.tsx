import type { Article, Statement } from '#content/article.ts';
import { hrefUnder, passagePath } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { capitalised } from '#messages/counts.ts';
import { formatDate } from '#messages/dates.ts';
import { isolated } from '#messages/isolated.ts';
import { DOT, describeStatement, kindLabel, roleOf } from '#messages/labels.ts';
import { describeQuantity } from '#messages/numbers.ts';
import type { PlacedClaim } from '#selectors/facts.ts';
import { shortName } from '#selectors/speakers.ts';
import { DocumentLink } from '#ui/documents/Documents.static.tsx';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import styles from './ClaimRow.module.css';

interface ClaimantProps {
  article: Article;
  placed: PlacedClaim;
  /** Where the claim is made; absent where the article makes it in its own voice. */
  statement: Statement | undefined;
  base: string;
}

/** Who makes a claim, with role, how and when. The name chooses the speaker. */
export function Claimant({ article, placed, statement, base }: ClaimantProps) {
  const { claim, claimant } = placed;
  const dated = describeDays(article, placed, statement);
  if (!claimant || claim.by === undefined) {
    return (
      <p className={styles.source}>
        <a href={glossaryHref(base, 'narration')}>{capitalised(words().theArticle)}</a>
        {claim.document === undefined && words().comma + pageWords().citingNoOne}
        {dated.map((part) => DOT + part)}
        <DocumentLink article={article} id={claim.document} />
      </p>
    );
  }
  const page = hrefUnder(base, passagePath(article.slug, claim.by));
  const details = [
    isolated(roleOf(claimant)),
    ...(statement ? describeStatement(article, statement) : []),
    ...dated,
  ];
  return (
    <p className={styles.source}>
      {statement?.kind === 'denial' && (
        <>
          <a href={glossaryHref(base, 'denial')}>{kindLabel('denial')}</a>
          {DOT}
        </>
      )}
      <a className={styles.name} href={page} data-choose={claim.by}>
        <WrittenIn language={article.language}>{isolated(shortName(claimant))}</WrittenIn>
      </a>
      {DOT + details.join(DOT)}
      <DocumentLink article={article} id={claim.document} />
    </p>
  );
}

/** When it was made and of which day it tells, and what it took the place of. */
function describeDays(
  article: Article,
  { factId, claim }: PlacedClaim,
  statement: Statement | undefined,
): string[] {
  const { revises } = claim;
  // The day that its statement names stands there already.
  const said = statement?.when?.on;
  const made = said === undefined ? claim.made : undefined;
  const asOf = claim.asOf === said ? undefined : claim.asOf;
  const { language } = article;
  const earlier = revises === undefined ? undefined : article.facts[factId]?.claims[revises];
  const before = earlier && describeQuantity(earlier, language);
  return [
    ...(made ? [formatDate(made, locale())] : []),
    ...(asOf ? [words().asOf(formatDate(asOf, locale()))] : []),
    ...(before ? [pageWords().revisedFrom(before)] : []),
  ];
}
