import { isNumberClaim, type Verification } from '#content/claim.ts';
import { passageFragment } from '#links/addresses.ts';
import { questionAnchor } from '#links/panel-anchors.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { words } from '#messages/catalogue/words.ts';
import { isolated } from '#messages/isolated.ts';
import { describeVerification } from '#messages/labels.ts';
import { countedBy, formatAmount, formatBound } from '#messages/numbers.ts';
import { pageCountOf } from '#messages/page-counts.static.ts';
import type { PlacedClaim } from '#selectors/facts.ts';
import { shortName } from '#selectors/speakers.ts';
import type { ArticleSummary } from '#selectors/summary.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import { writtenIn } from '#ui/shared/written-in.ts';
import styles from './FiguresSideBySide.module.css';

interface FiguresSideBySideProps {
  article: ArticleSummary;
  /** The article's page. */
  href: string;
}

/** An article's questions with the numbers that answer them, each leading to its words in the text. */
export function FiguresSideBySide({ article, href }: FiguresSideBySideProps) {
  return (
    <aside className={styles.figures} aria-labelledby={ELEMENT_IDS.figures}>
      <h2 id={ELEMENT_IDS.figures} className={styles.title}>
        {pageWords().figuresSideBySide}
      </h2>
      <p className={styles.hint}>{pageWords().noneIsPicked}</p>
      {article.facts.map(({ id, question, claims, verification }) => (
        <section key={id} className={styles.question}>
          <h3 className={styles.title} {...writtenIn(article.language)}>
            <a href={`${href}#${questionAnchor(id)}`}>{question}</a>
          </h3>
          <Answers claims={claims} language={article.language} href={href} />
          {verification && <Check article={article} verification={verification} />}
        </section>
      ))}
    </aside>
  );
}

interface AnswersProps {
  claims: readonly PlacedClaim[];
  language: string;
  href: string;
}

/** The numbers, and how many answers there are in words, which only the article has room for. */
function Answers({ claims, language, href }: AnswersProps) {
  const numbers = claims.filter(({ claim }) => isNumberClaim(claim));
  const worded = claims.length - numbers.length;
  return (
    <>
      {numbers.length > 0 && (
        <ul className={styles.claims}>
          {numbers.map((placed) => (
            <li key={placed.id}>
              <Figure placed={placed} language={language} href={href} />
            </li>
          ))}
        </ul>
      )}
      {worded > 0 && <p className={styles.hint}>{pageCountOf(worded, 'accountInWords')}</p>}
    </>
  );
}

interface CheckProps {
  article: ArticleSummary;
  verification: Verification;
}

function Check({ article, verification }: CheckProps) {
  const checker = article.speakers.find(({ id }) => id === verification.by);
  const { label, rest } = describeVerification(verification, checker?.name ?? verification.by);
  return <p className={styles.check}>{label + rest}</p>;
}

interface FigureProps {
  placed: PlacedClaim;
  language: string;
  href: string;
}

function Figure({ placed: { id, claim, claimant }, language, href }: FigureProps) {
  if (!isNumberClaim(claim)) return null;
  const who = claimant ? shortName(claimant) : words().theArticle;
  return (
    <a className={styles.figure} href={href + passageFragment(id)}>
      {claim.bound && <span className={styles.bound}>{formatBound(claim.bound)}</span>}
      <WrittenIn language={language}>
        {(claim.bound ? ' ' : '') + formatAmount(claim, language)}
      </WrittenIn>{' '}
      <span className={styles.who}>
        {[countedBy(claim), claim.scope, who]
          .flatMap((part) => (part ? isolated(part) : []))
          .join(words().comma)}
      </span>
    </a>
  );
}
