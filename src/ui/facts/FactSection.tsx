import type { Article, Verification } from '#content/article.ts';
import { passageFragment } from '#links/addresses.ts';
import { describeVerification, type FactEntry } from '#selectors/facts.ts';
import { PassageLink } from '../share/PassageLink.tsx';
import { ClaimRow } from './ClaimRow.tsx';
import styles from './FactSection.module.css';
import { PanelSection } from './PanelSection.tsx';

/** A question and the claims that answer it, side by side. */
export function FactSection({ article, fact }: { article: Article; fact: FactEntry }) {
  return (
    <PanelSection title={fact.question}>
      <ul>
        {fact.claims.map((placed) => (
          <li key={placed.id} className={styles.claim}>
            <ClaimRow
              placed={placed}
              language={article.language}
              alone={fact.claims.length === 1}
            />
            <PassageLink id={placed.id} what="this claim" className={styles.share} />
            {!fact.verification && placed.claim.verification && (
              <VerificationNote article={article} verification={placed.claim.verification} />
            )}
          </li>
        ))}
      </ul>
      {fact.verification && <VerificationNote article={article} verification={fact.verification} />}
    </PanelSection>
  );
}

interface VerificationNoteProps {
  article: Article;
  verification: Verification;
}

function VerificationNote({ article, verification }: VerificationNoteProps) {
  const checkedBy = article.speakers[verification.by]?.name ?? verification.by;
  const text = describeVerification(verification, checkedBy);
  return (
    <p className={styles.verification} data-result={verification.result}>
      {verification.statement ? <a href={passageFragment(verification.statement)}>{text}</a> : text}
    </p>
  );
}
