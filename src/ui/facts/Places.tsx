import type { ReactNode } from 'react';
import type { Article } from '#content/article.ts';
import { placeAnchor } from '#links/panel-anchors.ts';
import { mentionsOf } from '#selectors/mentions.ts';
import { Mentions } from './Mentions.tsx';
import styles from './PanelList.module.css';
import { PanelSection } from './PanelSection.tsx';

interface PlacesProps {
  article: Article;
  map: ReactNode;
}

/** The places of the story, on their map and in a list, each with the paragraphs that name it. */
export function Places({ article, map }: PlacesProps) {
  const places = Object.entries(article.places);
  return (
    places.length > 0 && (
      <PanelSection title="Where">
        {map}
        <ul>
          {places.map(([id, { name, note }]) => (
            <li key={id} id={placeAnchor(id)} className={styles.item}>
              <p>{name}</p>
              {note && <p className={styles.label}>{note}</p>}
              <Mentions of={name} mentions={mentionsOf(article, 'place', id)} />
            </li>
          ))}
        </ul>
      </PanelSection>
    )
  );
}
