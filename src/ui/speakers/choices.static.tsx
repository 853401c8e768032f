import type { Speaker } from '#content/article.ts';
import type { Depth } from '#links/reader-search.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale } from '#messages/catalogue/words.ts';
import { formatNumber, nounFor } from '#messages/counts.ts';
import { roleOf } from '#messages/labels.ts';
import { VisuallyHidden } from '#ui/shared/VisuallyHidden.tsx';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import styles from './choices.module.css';

/* The controls of the filter. What they say is shown by `speaker-rules.css`, without any script. */

interface SpeakerChoiceProps {
  id: string;
  /** Earlier ids, which addresses may still name. */
  formerIds: readonly string[];
  speaker: Speaker;
  /** The article's. */
  language: string;
  /** How many statements the choice shows. */
  count: number;
}

/** A name to choose, or to choose no longer. */
export function SpeakerChoice(props: SpeakerChoiceProps) {
  const { id, formerIds, speaker, language, count } = props;
  return (
    <label className={styles.speaker}>
      <input
        type="checkbox"
        name="speaker"
        value={id}
        className={styles.box}
        data-former={formerIds.length > 0 ? formerIds.join(' ') : undefined}
      />
      <NameAndCount name={speaker.name} language={language} count={count} />
      <span className={styles.role}>
        <WrittenIn language={speaker.role ? language : locale()}>{roleOf(speaker)}</WrittenIn>
      </span>
    </label>
  );
}

/** The way out of the filter. */
export function EveryoneButton({ count }: { count: number }) {
  return (
    <button type="reset" className={`${styles.speaker} ${styles.everyone}`}>
      <NameAndCount name={pageWords().everyone} count={count} />
    </button>
  );
}

interface NameAndCountProps {
  name: string;
  /** The article's, where the name is its own. */
  language?: string;
  count: number;
}

function NameAndCount({ name, language = locale(), count }: NameAndCountProps) {
  return (
    <>
      <span className={styles.name}>
        <WrittenIn language={language}>{name}</WrittenIn>
      </span>
      <span className={styles.count}>
        {formatNumber(count)}
        <VisuallyHidden> {nounFor(count, 'statement')}</VisuallyHidden>
      </span>
    </>
  );
}

const DEPTHS: readonly Depth[] = ['story', 'words'];

/** How much of the story stays while a speaker is chosen. */
export function DepthChoice() {
  return (
    <fieldset className={styles.depths}>
      <legend>
        <VisuallyHidden>{pageWords().show}</VisuallyHidden>
      </legend>
      {DEPTHS.map((depth) => (
        <label key={depth} className={styles.depth}>
          <input type="radio" name="depth" value={depth} defaultChecked={depth === 'story'} />
          {pageWords().depths[depth]}
        </label>
      ))}
    </fieldset>
  );
}
