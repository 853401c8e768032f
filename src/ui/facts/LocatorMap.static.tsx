import type { Article } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import { passageFragment } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import styles from './LocatorMap.module.css';
import { CountryLabel, PlaceMark, ScaleMark } from './MapMarks.static.tsx';
import type { MapDrawing } from './map-drawing.ts';

interface LocatorMapProps {
  article: Article;
  drawing: MapDrawing;
  /** The file of land and borders that the drawing was made for. */
  landHref: string;
  /** Begins and ends with a slash. */
  base: string;
}

/**
 * Where the story's places are. The land is a picture that says nothing by itself; names and links lie
 * over it, in the page's own type and colours. Whoever does not see it misses nothing: the list of
 * places that follows has every name and link.
 */
export function LocatorMap({ article, drawing, landHref, base }: LocatorMapProps) {
  const { width, height, countries, places, scaleBar } = drawing;
  const { places: marks } = indexOf(article);
  return (
    <figure className={styles.map} aria-label={pageWords().mapOfPlaces}>
      <div className={styles.frame}>
        <img
          className={styles.land}
          loading="lazy"
          src={landHref}
          width={width}
          height={height}
          alt=""
        />
        <svg className={styles.overlay} role="presentation" lang={article.language}>
          {countries.map((country) => (
            <CountryLabel key={country.lines.join(' ')} country={country} />
          ))}
          {scaleBar && <ScaleMark scaleBar={scaleBar} />}
          {places.map((drawn) => {
            const place = article.places[drawn.id];
            const block = marks.get(drawn.id)?.block;
            const isLink = place && !place.orientation && block;
            return (
              <PlaceMark
                key={drawn.id}
                drawn={drawn}
                name={place?.name ?? drawn.id}
                href={isLink ? passageFragment(block.id) : undefined}
              />
            );
          })}
        </svg>
      </div>
      <figcaption className={styles.source}>
        <a href={glossaryHref(base, 'map')}>{pageWords().map}</a>: Natural Earth
      </figcaption>
    </figure>
  );
}
