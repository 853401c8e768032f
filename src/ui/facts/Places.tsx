import type { Article } from '#content/article.ts';
import { passageFragment } from '#links/addresses.ts';
import { indexOf } from '#selectors/article-index.ts';
import styles from './PanelList.module.css';
import { PanelSection } from './PanelSection.tsx';

/** The places of the story, each leading to the paragraph that names it first. */
export function Places({ article }: { article: Article }) {
  const places = Object.entries(article.places);
  const { places: marks } = indexOf(article);
  return (
    places.length > 0 && (
      <PanelSection title="Where">
        <ul>
          {places.map(([id, { name, note }]) => {
            const paragraph = marks.get(id)?.paragraph;
            const content = (
              <>
                <span>{name}</span>
                {note && <span className={styles.label}>{note}</span>}
              </>
            );
            return (
              <li key={id}>
                {paragraph ? (
                  <a className={styles.row} href={passageFragment(paragraph.id)}>
                    {content}
                  </a>
                ) : (
                  <div className={styles.row}>{content}</div>
                )}
              </li>
            );
          })}
        </ul>
      </PanelSection>
    )
  );
}
