import type { Article } from '#content/article.ts';
import { hrefUnder, mapPath } from '#links/addresses.ts';
import { placeAnchor } from '#links/panel-anchors.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { mentionsOf } from '#selectors/mentions.ts';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import { writtenIn } from '#ui/shared/written-in.ts';
import { LocatorMap } from './LocatorMap.static.tsx';
import { Mentions } from './Mentions.static.tsx';
import type { MapDrawing } from './map-drawing.ts';
import styles from './PanelSection.module.css';
import { PanelSection } from './PanelSection.static.tsx';

interface PlacesProps {
  article: Article;
  map: MapDrawing | undefined;
  base: string;
}

/** The places of the story, on their map and in a list, each with the paragraphs that name it. */
export function Places({ article, map, base }: PlacesProps) {
  const places = Object.entries(article.places);
  return (
    places.length > 0 && (
      <PanelSection title={pageWords().where}>
        {map && (
          <LocatorMap
            article={article}
            drawing={map}
            landHref={hrefUnder(base, mapPath(article.slug))}
            base={base}
          />
        )}
        <ul>
          {places.map(([id, { name, note }]) => (
            <li key={id} id={placeAnchor(id)} className={styles.item}>
              <p>
                <WrittenIn language={article.language}>{name}</WrittenIn>
              </p>
              {note && (
                <p className={styles.label} {...writtenIn(article.language)}>
                  {note}
                </p>
              )}
              <Mentions article={article} of={name} mentions={mentionsOf(article, 'place', id)} />
            </li>
          ))}
        </ul>
      </PanelSection>
    )
  );
}
