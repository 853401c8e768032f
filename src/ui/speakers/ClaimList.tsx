import { claimAnchor } from '#links/panel-anchors.ts';
import { capitalised, nounFor } from '#messages/counts.ts';
import { describeQuantity } from '#messages/numbers.ts';
import type { PlacedClaim } from '#selectors/facts.ts';
import styles from './ClaimList.module.css';

interface ClaimListProps {
  claims: readonly PlacedClaim[];
  language: string;
}

/** The claims of a speaker, each leading to its entry among the facts. */
export function ClaimList({ claims, language }: ClaimListProps) {
  return (
    claims.length > 0 && (
      <>
        <h4 className={styles.title}>{capitalised(nounFor(claims.length, 'claim'))}</h4>
        <ul className={styles.list}>
          {claims.map(({ id, claim, text }) => (
            <li key={id}>
              <a className={styles.claim} href={`#${claimAnchor(id)}`} suppressHydrationWarning>
                {describeQuantity(claim, language) ?? text}
              </a>
            </li>
          ))}
        </ul>
      </>
    )
  );
}
