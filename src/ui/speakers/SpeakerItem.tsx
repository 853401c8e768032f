import type { Article } from '#content/article.ts';
import { formerIdsOf } from '#content/resolve-passage.ts';
import { roleOf } from '#messages/labels.ts';
import type { PlacedClaim } from '#selectors/facts.ts';
import type { SpeakerEntry } from '#selectors/speakers.ts';
import { ClaimList } from './ClaimList.tsx';
import { SpeakerChoice } from './SpeakerChoice.tsx';
import styles from './SpeakerItem.module.css';
import { StatementList } from './StatementList.tsx';

interface SpeakerItemProps {
  article: Article;
  entry: SpeakerEntry;
  /** Theirs, in the order of the facts panel. */
  claims: readonly PlacedClaim[];
  chosen: boolean;
  onToggle: () => void;
  base: string;
}

/** A speaker and, once chosen, what they said and what they claim. */
export function SpeakerItem({ article, entry, claims, chosen, onToggle, base }: SpeakerItemProps) {
  const { id, speaker, statements } = entry;
  return (
    <li className={styles.item} data-speaker={[id, ...formerIdsOf(article, id)].join(' ')}>
      <SpeakerChoice
        name={speaker.name}
        role={roleOf(speaker)}
        count={statements.length}
        chosen={chosen}
        onChoose={onToggle}
      />
      <div className={styles.said} hidden={!chosen}>
        <StatementList article={article} statements={statements} base={base} />
        <ClaimList claims={claims} language={article.language} />
      </div>
    </li>
  );
}
