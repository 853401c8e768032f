import type { Article, Statement } from '#content/article.ts';
import { hrefUnder, passagePath } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { describeStatement, kindLabel, roleOf } from '#messages/labels.ts';
import type { PlacedClaim } from '#selectors/facts.ts';
import { shortName } from '#selectors/speakers.ts';
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
  if (!claimant || claim.by === undefined) {
    return (
      <p className={styles.source}>
        <a href={glossaryHref(base, 'narration')}>The article</a>, citing no one
      </p>
    );
  }
  const page = hrefUnder(base, passagePath(article.slug, claim.by));
  const details = [roleOf(claimant), ...(statement ? describeStatement(article, statement) : [])];
  return (
    <p className={styles.source}>
      {statement?.kind === 'denial' && (
        <>
          <a href={glossaryHref(base, 'denial')}>{kindLabel('denial')}</a>
          {' · '}
        </>
      )}
      <a className={styles.name} href={page} data-choose={claim.by}>
        {shortName(claimant)}
      </a>
      {` · ${details.join(' · ')}`}
    </p>
  );
}
