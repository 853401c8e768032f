import type { ReactNode } from 'react';
import type { Article } from '#content/article.ts';
import type { Claim } from '#content/claim.ts';
import { isNumberClaim } from '#content/claim.ts';
import { passageFragment } from '#links/addresses.ts';
import { claimAnchor } from '#links/panel-anchors.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { words } from '#messages/catalogue/words.ts';
import { claimAsSaid } from '#messages/describe-passage.ts';
import { isolated } from '#messages/isolated.ts';
import { countedBy, formatAmount, formatBound } from '#messages/numbers.ts';
import type { PlacedClaim } from '#selectors/facts.ts';
import { isQuotedClaim, statementOfClaim } from '#selectors/mentions.ts';
import { shortName } from '#selectors/speakers.ts';
import { Responses } from '#ui/documents/Responses.static.tsx';
import { classesFor } from '#ui/filter/speaker-classes.ts';
import firstLetter from '#ui/shared/FirstLetter.module.css';
import { PassageLink } from '#ui/shared/PassageLink.static.tsx';
import { VisuallyHidden } from '#ui/shared/VisuallyHidden.tsx';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import { writtenIn } from '#ui/shared/written-in.ts';
import { Claimant } from './Claimant.static.tsx';
import styles from './ClaimRow.module.css';

interface ClaimRowProps {
  article: Article;
  placed: PlacedClaim;
  base: string;
  /** Whether it is its question's only answer, so that its unit can stand with its number. */
  alone: boolean;
  /** Whether it stands with another question as well, which is where links to it lead. */
  elsewhere: boolean;
  /** What is said of this claim alone: who checked it. */
  children: ReactNode;
}

/**
 * One claim: its number or words and what they cover, a link to the passage, and who says so. The link
 * holds the bound and, for those who hear it alone, the claimant.
 */
export function ClaimRow({ article, placed, base, alone, elsewhere, children }: ClaimRowProps) {
  const { id, claim, claimant } = placed;
  const { language } = article;
  const unit = alone ? countedBy(claim) : '';
  const amount = isNumberClaim(claim) ? `${formatAmount(claim, language)} ${unit}`.trim() : '';
  const statement = article.statements[statementOfClaim(article, id) ?? ''];
  const { comma, kinds, theArticle } = words();
  const name = claimant && shortName(claimant);
  return (
    <li
      id={elsewhere ? undefined : claimAnchor(id)}
      className={classesFor(styles.claim, 'claim', claim.by === undefined ? [] : [claim.by])}
      data-claimant={claim.by ?? ''}
      data-alone={alone ? '' : undefined}
      data-words={isNumberClaim(claim) ? undefined : ''}
    >
      <a className={styles.said} href={passageFragment(id)}>
        {isNumberClaim(claim) ? (
          <span className={styles.amount}>
            {claim.bound && <span className={styles.bound}>{formatBound(claim.bound)}</span>}
            <WrittenIn language={language}>{(claim.bound ? ' ' : '') + amount}</WrittenIn>
          </span>
        ) : (
          <span
            className={
              isQuotedClaim(article, id) ? styles.words : `${styles.words} ${firstLetter.capital}`
            }
            {...writtenIn(language)}
          >
            {claimAsSaid(article, placed)}
          </span>
        )}
        {coverage(claim, alone, language)}
        <VisuallyHidden>
          {comma}
          {name === undefined ? (
            theArticle
          ) : (
            <WrittenIn language={language}>{isolated(name)}</WrittenIn>
          )}
          {statement?.kind === 'denial' && comma + kinds.denial}
        </VisuallyHidden>
      </a>
      <PassageLink
        id={id}
        what={pageWords().thisClaimBy(name === undefined ? theArticle : isolated(name))}
        className={styles.share}
      />
      <Claimant article={article} placed={placed} statement={statement} base={base} />
      <Responses article={article} id={id} className={styles.responses} />
      {children}
    </li>
  );
}

function coverage(claim: Claim, alone: boolean, language: string) {
  const { scope, comparison } = claim;
  const counted = [alone ? undefined : countedBy(claim), scope].filter(Boolean);
  const { comma, semicolon } = words();
  const parts = [counted.join(comma), comparison].filter(Boolean);
  return (
    parts.length > 0 && (
      <>
        {' '}
        <span className={styles.coverage} {...writtenIn(language)}>
          {parts.join(semicolon)}
        </span>
      </>
    )
  );
}
