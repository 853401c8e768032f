import type { Claim } from '#content/article.ts';
import { isNumberClaim } from '#content/number-claim.ts';
import { passageFragment } from '#links/addresses.ts';
import type { PlacedClaim } from '#selectors/facts.ts';
import { formatAmount, formatBound } from '#selectors/format.ts';
import { shortName } from '#selectors/speakers.ts';
import styles from './ClaimRow.module.css';

interface ClaimRowProps {
  placed: PlacedClaim;
  language: string;
  /** Whether it is its question's only answer, so that its unit can stand with its number. */
  alone: boolean;
}

/** One claim: its number or words, what they cover, who says so; it leads to its passage. */
export function ClaimRow({ placed, language, alone }: ClaimRowProps) {
  const { id, claim, text, claimant } = placed;
  return (
    <a className={styles.claim} data-alone={alone} href={passageFragment(id)}>
      {!isNumberClaim(claim) ? (
        <span className={styles.words} lang={language}>
          {text}
        </span>
      ) : (
        <span className={styles.amount} suppressHydrationWarning>
          {claim.bound && <span className={styles.bound}>{formatBound(claim.bound)} </span>}
          {formatAmount(claim, language)}
          {alone && claim.unit && ` ${claim.unit}`}
        </span>
      )}{' '}
      <span className={styles.rest}>
        {coverage(claim, alone)}
        <span className={styles.claimant}>
          {claimant ? shortName(claimant) : 'The article, citing no one'}
        </span>
      </span>
    </a>
  );
}

function coverage({ unit, scope, comparison }: Claim, alone: boolean) {
  const counted = [alone ? undefined : unit, scope].filter(Boolean).join(', ');
  const parts = [counted, comparison].filter(Boolean);
  return parts.length > 0 && <span>{parts.join('; ')} </span>;
}
