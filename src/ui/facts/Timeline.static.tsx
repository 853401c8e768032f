import type { Article } from '#content/article.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { eventAnchor } from '#links/panel-anchors.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale } from '#messages/catalogue/words.ts';
import { formatEventTime } from '#messages/dates.ts';
import { isolated } from '#messages/isolated.ts';
import { mentionsOf } from '#selectors/mentions.ts';
import { TextWithLinks } from '#ui/shared/TextWithLinks.static.tsx';
import { writtenIn } from '#ui/shared/written-in.ts';
import { Mentions } from './Mentions.static.tsx';
import styles from './PanelSection.module.css';
import { PanelSection } from './PanelSection.static.tsx';
import time from './Timeline.module.css';

/** The dated events of the story in order, on a line, each with the paragraphs that tell it. */
export function Timeline({ article, base }: { article: Article; base: string }) {
  const events = Object.entries(article.events);
  return (
    events.length > 0 && (
      <PanelSection title={pageWords().when}>
        <ol className={time.line}>
          {events.map(([id, { when, what }]) => (
            <li
              key={id}
              id={eventAnchor(id)}
              className={`${styles.item} ${time.event}`}
              data-time={'from' in when ? 'range' : 'roughly' in when ? 'roughly' : 'day'}
            >
              <p className={styles.label}>{formatEventTime(when, locale())}</p>
              <p {...writtenIn(article.language)}>{what}</p>
              <Mentions article={article} of={what} mentions={mentionsOf(article, 'event', id)} />
            </li>
          ))}
        </ol>
        <p className={styles.label}>
          <TextWithLinks
            text={pageWords().daysIn(isolated(zoneName(article.timeZone)))}
            link={(_, label) => (
              <a key="days" href={glossaryHref(base, 'days')}>
                {label}
              </a>
            )}
          />
        </p>
      </PanelSection>
    )
  );
}

/** "Kyiv" for `Europe/Kyiv`, "UTC" for `Etc/UTC`. */
function zoneName(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
