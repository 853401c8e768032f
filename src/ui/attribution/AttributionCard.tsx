import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Article } from '#content/article.ts';
import { words } from '#messages/catalogue/words.ts';
import { countOf } from '#messages/counts.ts';
import { DOT, describeStatement, kindLabel, roleOf } from '#messages/labels.ts';
import { statementsBy } from '#selectors/statements.ts';
import { usePositionBesideWords } from '#ui/shared/use-position-beside-words.ts';
import styles from './AttributionCard.module.css';
import type { PressedSource } from './pressed-source.ts';

export interface AttributionCardProps {
  article: Article;
  pressed: PressedSource;
  onOnlyTheirs: () => void;
  onCopyLink: () => void;
  onCopyWords: () => void;
  onClose: () => void;
}

/** Beside quoted words or a name: whose they are, how they came, and what can be done with them. */
export function AttributionCard(props: AttributionCardProps) {
  const { article, pressed, onOnlyTheirs, onCopyLink, onCopyWords, onClose } = props;
  const { speakerId, statementId, element } = pressed;
  const card = useRef<HTMLDivElement>(null);
  usePositionBesideWords(card, () => element.getBoundingClientRect());

  // Open it again for each press, even one that comes while it is closing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: run once for each press
  useLayoutEffect(() => {
    if (!card.current?.matches(':popover-open')) card.current?.showPopover();
    card.current?.focus({ preventScroll: true });
  }, [pressed]);

  const speaker = article.speakers[speakerId];
  const statement = statementId === undefined ? undefined : article.statements[statementId];
  const others = statementsBy(article, [speakerId]).filter(({ id }) => id !== statementId);
  if (!speaker) return null;
  return (
    <div
      ref={card}
      popover="auto"
      role="dialog"
      aria-label={words().whoSaysIt}
      tabIndex={-1}
      className={styles.card}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      <p className={styles.name}>
        <bdi lang={article.language}>{speaker.name}</bdi>
      </p>
      <p>
        <bdi lang={speaker.role ? article.language : undefined}>{roleOf(speaker)}</bdi>
      </p>
      {statement && (
        <p>{[kindLabel(statement.kind), ...describeStatement(article, statement)].join(DOT)}</p>
      )}
      <p>
        {statement
          ? others.length > 0
            ? countOf(others.length, 'moreHere')
            : words().noneMoreHere
          : countOf(others.length, 'statementHere')}
      </p>
      <div className={styles.actions}>
        <Action onPress={onOnlyTheirs}>{words().onlyTheirs}</Action>
        <Action onPress={onCopyLink}>{words().copyLink}</Action>
        <Action onPress={onCopyWords}>{words().copyWords}</Action>
      </div>
    </div>
  );
}

/** Does what it says, and closes the card. */
function Action({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      className={styles.action}
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        onPress();
      }}
    >
      {children}
    </button>
  );
}
