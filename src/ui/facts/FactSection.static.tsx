import type { Article } from '#content/article.ts';
import { hrefUnder } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { questionAnchor } from '#links/panel-anchors.ts';
import { questionPath } from '#links/publication-addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { comparisonsOf, hasRevisions, isNotCompared } from '#selectors/compare-claims.ts';
import type { FactEntry } from '#selectors/facts.ts';
import { revisionsOf } from '#selectors/revisions.ts';
import rows from './ClaimRow.module.css';
import { ClaimRow } from './ClaimRow.static.tsx';
import { ComparisonNote } from './ComparisonNote.static.tsx';
import styles from './PanelSection.module.css';
import { PanelSection } from './PanelSection.static.tsx';
import { RevisionLine } from './RevisionLine.static.tsx';
import { VerificationNote } from './VerificationNote.static.tsx';

interface FactSectionProps {
  article: Article;
  fact: FactEntry;
  base: string;
}

/** A question and the claims that answer it, side by side, with what comparing them comes to. */
export function FactSection({ article, fact, base }: FactSectionProps) {
  const { claims, verification } = fact;
  const question = article.facts[fact.id]?.shared;
  const page = pageWords();
  return (
    <PanelSection id={questionAnchor(fact.id)} title={fact.question} language={article.language}>
      <ul className={rows.claims}>
        {claims.map((placed) => (
          <ClaimRow
            key={placed.id}
            article={article}
            placed={placed}
            base={base}
            alone={claims.length === 1}
            elsewhere={placed.factId !== fact.id}
          >
            {!verification && placed.claim.verification && (
              <VerificationNote
                article={article}
                verification={placed.claim.verification}
                base={base}
              />
            )}
          </ClaimRow>
        ))}
      </ul>
      {revisionsOf(fact).map((revisions) => (
        <RevisionLine
          key={revisions[0]?.id}
          revisions={revisions}
          language={article.language}
          base={base}
        />
      ))}
      {comparisonsOf(fact).map((comparison) => (
        <ComparisonNote
          key={comparison.claims[0]?.id}
          comparison={comparison}
          all={comparison.claims.length === claims.length}
          language={article.language}
          base={base}
        />
      ))}
      {isNotCompared(fact) && (
        <p className={styles.note}>
          <a href={glossaryHref(base, 'not-compared')}>{page.notCompared}</a>
          {`: ${hasRevisions(fact) ? page.notComparedButRevisions : page.notComparedBecause}`}
        </p>
      )}
      {verification && (
        <VerificationNote article={article} verification={verification} base={base} />
      )}
      {question !== undefined && (
        <p className={styles.item}>
          <a className={styles.way} href={hrefUnder(base, questionPath(question))}>
            {page.questionInAllArticles}
          </a>
        </p>
      )}
    </PanelSection>
  );
}
