import { type GlossaryEntry, glossaryHref } from '#links/glossary-address.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale } from '#messages/catalogue/words.ts';
import { TextWithLinks } from '#ui/shared/TextWithLinks.static.tsx';
import { writtenIn } from '#ui/shared/written-in.ts';
import styles from './SourcesLegend.module.css';

interface SourcesLegendProps {
  /** Begins and ends with a slash. */
  base: string;
  /** The article's. */
  language: string;
}

/** Before the text with its sources shown: what the marks mean. */
export function SourcesLegend({ base, language }: SourcesLegendProps) {
  const marks: Record<string, string | undefined> = {
    direct: styles.quoted,
    reported: styles.reported,
    'no-comment': styles.silent,
  };
  return (
    <p className={styles.legend} hidden {...writtenIn(locale(), language)}>
      <TextWithLinks
        text={pageWords().sourcesLegend}
        link={(entry, label) => (
          <a key={entry} className={marks[entry]} href={glossaryHref(base, entry as GlossaryEntry)}>
            {label}
          </a>
        )}
      />
    </p>
  );
}
