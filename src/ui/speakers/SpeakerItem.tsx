import type { Article } from '#content/article.ts';
import { formerIdsOf } from '#selectors/former-ids.ts';
import { roleOf, type SpeakerEntry } from '#selectors/speakers.ts';
import { SpeakerChoice } from './SpeakerChoice.tsx';
import styles from './SpeakerItem.module.css';
import { StatementList } from './StatementList.tsx';

interface SpeakerItemProps {
  article: Article;
  entry: SpeakerEntry;
  chosen: boolean;
  onToggle: () => void;
}

/** A speaker and, once chosen, what they said. */
export function SpeakerItem({ article, entry, chosen, onToggle }: SpeakerItemProps) {
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
      <StatementList article={article} statements={statements} hidden={!chosen} />
    </li>
  );
}
