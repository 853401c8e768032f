import { useEffect, useRef } from 'react';
import styles from './ManualCopy.module.css';

/** The link itself, selected, for browsers that refuse the clipboard. */
export function ManualCopy({ link }: { link: string }) {
  const input = useRef<HTMLInputElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new link is selected anew
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [link]);

  return (
    <label className={styles.label}>
      The browser did not allow copying. Here is the link:
      <input ref={input} className={styles.link} type="text" readOnly value={link} />
    </label>
  );
}
