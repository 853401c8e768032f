import type { Article } from '#content/article.ts';
import { passageFragment } from '#links/addresses.ts';
import { indexOf } from '#selectors/article-index.ts';
import { formatEventTime } from '#selectors/format.ts';
import styles from './PanelList.module.css';
import { PanelSection } from './PanelSection.tsx';

/** The dated events of the story in order, each leading to the paragraph that tells it. */
export function Timeline({ article }: { article: Article }) {
  const events = Object.entries(article.events);
  const { events: marks } = indexOf(article);
  return (
    events.length > 0 && (
      <PanelSection title="When">
        <ol>
          {events.map(([id, { when, what }]) => {
            const paragraph = marks.get(id)?.paragraph;
            return (
              <li key={id}>
                <a className={styles.row} href={paragraph && passageFragment(paragraph.id)}>
                  <span className={styles.label} suppressHydrationWarning>
                    {formatEventTime(when, article.language)}
                  </span>
                  <span>{what}</span>
                </a>
              </li>
            );
          })}
        </ol>
      </PanelSection>
    )
  );
}
