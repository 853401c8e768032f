import type { Article } from '#content/article.ts';
import { isNumberClaim } from '#content/claim.ts';
import { formerIdsOf } from '#content/resolve-passage.ts';
import { hrefUnder, passageFragment } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { claimAnchor } from '#links/panel-anchors.ts';
import { speakerPath } from '#links/publication-addresses.ts';
import { tellWho } from '#messages/attribution.ts';
import { blockLabel } from '#messages/block-label.static.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { capitalised } from '#messages/counts.ts';
import { claimAsSaid } from '#messages/describe-passage.ts';
import { isolated } from '#messages/isolated.ts';
import { DOT, describeStatement, kindLabel } from '#messages/labels.ts';
import { describeAmount, formatBound } from '#messages/numbers.ts';
import { pageNounFor } from '#messages/page-counts.static.ts';
import type { PlacedClaim } from '#selectors/facts.ts';
import { isQuotedClaim } from '#selectors/mentions.ts';
import { type SpeakerEntry, shortName } from '#selectors/speakers.ts';
import { DocumentLink } from '#ui/documents/Documents.static.tsx';
import { Responses } from '#ui/documents/Responses.static.tsx';
import { classesFor } from '#ui/filter/speaker-classes.ts';
import firstLetter from '#ui/shared/FirstLetter.module.css';
import { PassageLink } from '#ui/shared/PassageLink.static.tsx';
import { VisuallyHidden } from '#ui/shared/VisuallyHidden.tsx';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import { writtenIn } from '#ui/shared/written-in.ts';
import { SpeakerChoice } from './choices.static.tsx';
import styles from './SpeakerItem.module.css';

interface SpeakerItemProps {
  article: Article;
  entry: SpeakerEntry;
  /** Theirs, in the order of the facts panel. */
  claims: readonly PlacedClaim[];
  /** Whether a page has what they said in all articles. */
  hasPage: boolean;
  /** Begins and ends with a slash. */
  base: string;
}

/** A speaker and, once chosen, what they said and what they claim. */
export function SpeakerItem({ article, entry, claims, hasPage, base }: SpeakerItemProps) {
  const { id, speaker, statements } = entry;
  return (
    <li id={id} className={styles.item}>
      <SpeakerChoice
        id={id}
        formerIds={formerIdsOf(article, id)}
        speaker={speaker}
        language={article.language}
        count={statements.length}
      />
      <div className={classesFor(styles.said, 'said', [id])}>
        <StatementList article={article} statements={statements} base={base} />
        <ClaimList article={article} claims={claims} whose={shortName(speaker)} />
        {hasPage && (
          <p className={styles.claims}>
            <a
              className={`${styles.claim} ${firstLetter.capital}`}
              href={hrefUnder(base, speakerPath(id))}
            >
              {pageWords().inAllArticles(isolated(shortName(speaker)))}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}

/** A speaker's statements in the order of the story, each leading to its passage. */
function StatementList({
  article,
  statements,
  base,
}: Pick<SpeakerItemProps, 'article' | 'base'> & Pick<SpeakerEntry, 'statements'>) {
  return (
    <ol className={styles.statements}>
      {statements.map(({ id, statement, text, blockId }) => (
        <li key={id} className={styles.statement} data-kind={statement.kind}>
          <a
            className={
              statement.kind === 'direct' ? styles.words : `${styles.words} ${firstLetter.capital}`
            }
            href={passageFragment(id)}
            {...writtenIn(article.language)}
          >
            <VisuallyHidden {...writtenIn(locale(), article.language)}>
              {tellWho(article, statement)}:
            </VisuallyHidden>
            {` ${text}`}
          </a>
          <p className={styles.source}>
            <a href={glossaryHref(base, statement.kind)}>{kindLabel(statement.kind)}</a>
            {['', ...describeStatement(article, statement), blockLabel(article, blockId)].join(DOT)}
            <PassageLink
              id={id}
              what={pageWords().thisStatement(tellWho(article, statement))}
              className={styles.share}
            />
            <DocumentLink article={article} id={statement.document} />
          </p>
          <Responses article={article} id={id} className={styles.source} />
          {statement.translation?.original && (
            <p
              className={styles.source}
              {...writtenIn(statement.translation.from ?? article.language)}
            >
              {statement.translation.original}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

interface ClaimListProps {
  article: Article;
  claims: readonly PlacedClaim[];
  /** The short name of the claimant. */
  whose: string;
}

/** A speaker's claims, each leading to its entry among the facts. */
function ClaimList({ article, claims, whose }: ClaimListProps) {
  const { language } = article;
  return (
    claims.length > 0 && (
      <>
        <h4 className={styles.claimsTitle}>{capitalised(pageNounFor(claims.length, 'claim'))}</h4>
        <ul className={styles.claims}>
          {claims.map(({ id, claim, text }) => {
            const inNumbers = isNumberClaim(claim);
            const quoted = isQuotedClaim(article, id);
            return (
              <li key={id}>
                <a
                  className={
                    quoted && !inNumbers ? styles.claim : `${styles.claim} ${firstLetter.capital}`
                  }
                  href={`#${claimAnchor(id)}`}
                >
                  {inNumbers && claim.bound && `${formatBound(claim.bound)} `}
                  <WrittenIn language={language}>
                    {inNumbers
                      ? describeAmount(claim, language)
                      : claimAsSaid(article, { id, text })}
                  </WrittenIn>
                  <VisuallyHidden>
                    {words().comma}
                    <WrittenIn language={language}>{isolated(whose)}</WrittenIn>
                  </VisuallyHidden>
                </a>
              </li>
            );
          })}
        </ul>
      </>
    )
  );
}
