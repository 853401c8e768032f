import type { Article } from '#content/article.ts';
import { sourcesOf } from '#content/statement.ts';
import { passageFragment } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { speakerOf, tellWho } from '#messages/attribution.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { formatDate } from '#messages/dates.ts';
import { isolated } from '#messages/isolated.ts';
import { DOT, kindLabel } from '#messages/labels.ts';
import { denialsAndSilence } from '#selectors/denials-and-silence.ts';
import { classesFor } from '#ui/filter/speaker-classes.ts';
import { VisuallyHidden } from '#ui/shared/VisuallyHidden.tsx';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import { writtenIn } from '#ui/shared/written-in.ts';
import styles from './PanelSection.module.css';
import { PanelSection } from './PanelSection.static.tsx';

/** Who denies, and who has not answered, in the article's words, and as of when. */
export function DenialsAndSilence({ article, base }: { article: Article; base: string }) {
  const refusals = denialsAndSilence(article);
  return (
    refusals.length > 0 && (
      <PanelSection title={pageWords().deniedOrUnanswered}>
        <ul>
          {refusals.map((refusal) => (
            <li
              key={refusal.id}
              className={classesFor(styles.item, 'claim', sourcesOf(refusal.statement))}
              data-claimant={refusal.statement.source}
            >
              <p className={styles.label}>
                <WrittenIn language={article.language}>
                  {isolated(speakerOf(article, refusal.statement)?.name ?? '')}
                </WrittenIn>
                {DOT}
                <a href={glossaryHref(base, refusal.statement.kind)}>
                  {kindLabel(refusal.statement.kind)}
                </a>
                {words().comma + words().asOf(formatDate(refusal.asOf, locale()))}
              </p>
              <a
                className={styles.row}
                href={passageFragment(refusal.id)}
                {...writtenIn(article.language)}
              >
                <VisuallyHidden {...writtenIn(locale(), article.language)}>
                  {tellWho(article, refusal.statement)}:
                </VisuallyHidden>
                {` ${refusal.text}`}
              </a>
            </li>
          ))}
        </ul>
      </PanelSection>
    )
  );
}
