import type { Article } from '#content/article.ts';
import { claimsOf } from '#selectors/facts.ts';
import { formerIdsOf } from '#selectors/former-ids.ts';
import { roleOf, type SpeakerEntry } from '#selectors/speakers.ts';
import { ClaimList } from './ClaimList.tsx';
import { SpeakerChoice } from './SpeakerChoice.tsx';
import styles from './SpeakerItem.module.css';
import { StatementList } from './StatementList.tsx';

interface SpeakerItemProps {
  article: Article;
  entry: SpeakerEntry;
  chosen: boolean;
  onToggle: () => void;
  base: string;
}

/** A speaker and, once chosen, what they said and what they claim. */
export function SpeakerItem({ article, entry, chosen, onToggle, base }: SpeakerItemProps) {
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
        <ClaimList claims={claimsOf(article, id)} language={article.language} />
      </div>
    </li>
  );
}
