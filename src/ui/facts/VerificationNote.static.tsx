import type { Article } from '#content/article.ts';
import type { Verification } from '#content/claim.ts';
import { passageFragment } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { describeVerification } from '#messages/labels.ts';
import styles from './ClaimRow.module.css';

interface VerificationNoteProps {
  article: Article;
  verification: Verification;
  base: string;
}

/** Who checked, and with what result; it leads to the words that say so. */
export function VerificationNote({ article, verification, base }: VerificationNoteProps) {
  const { by, result, statement } = verification;
  const { label, rest } = describeVerification(verification, article.speakers[by]?.name ?? by);
  return (
    <p className={styles.verification} data-result={result}>
      <a href={glossaryHref(base, result)}>{label}</a>
      {statement ? <a href={passageFragment(statement)}>{rest}</a> : rest}
    </p>
  );
}
