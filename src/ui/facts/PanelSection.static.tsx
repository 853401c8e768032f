import type { ReactNode } from 'react';
import { locale } from '#messages/catalogue/words.ts';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import styles from './PanelSection.module.css';

interface PanelSectionProps {
  /** The id that links in the panel lead to. */
  id?: string;
  title: string;
  /** The article's, where the title is in its words. */
  language?: string;
  children: ReactNode;
}

/** One heading of the facts panel with what stands under it. */
export function PanelSection({ id, title, language = locale(), children }: PanelSectionProps) {
  return (
    <section id={id} className={styles.section}>
      <h3 className={styles.title}>
        <WrittenIn language={language}>{title}</WrittenIn>
      </h3>
      {children}
    </section>
  );
}
