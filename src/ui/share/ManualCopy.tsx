import { useEffect, useId, useRef } from 'react';
import styles from './ManualCopy.module.css';

interface ManualCopyProps {
  link: string;
  /** The words with their source, where there are any beside the link. */
  text: string;
}

/** The link itself, selected, and the words below it, for browsers that refuse the clipboard. */
export function ManualCopy({ link, text }: ManualCopyProps) {
  const input = useRef<HTMLInputElement>(null);
  const words = useId();

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new link is selected anew
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [link]);

  return (
    <>
      <label className={styles.label}>
        Link
        <input ref={input} className={styles.field} type="text" readOnly value={link} />
      </label>
      {text !== link && (
        <label className={styles.label} htmlFor={words}>
          Words
          <textarea id={words} className={styles.field} readOnly rows={3} value={text} />
        </label>
      )}
    </>
  );
}
