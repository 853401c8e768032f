import type { Registry } from '#content/registry.ts';
import { hrefUnder } from '#links/addresses.ts';
import { speakerPath } from '#links/publication-addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale } from '#messages/catalogue/words.ts';
import { describeRole } from '#messages/describe-role.static.ts';
import { pageCountOf } from '#messages/page-counts.static.ts';
import { PageTitle } from '#ui/shared/PageTitle.static.tsx';
import styles from './Publication.module.css';

interface SpeakersTextProps {
  registry: Registry;
  /** How many articles quote a speaker. */
  articleCount: (id: string) => number;
  base: string;
}

/** Everyone who is quoted across articles, by group and by letter. */
export function SpeakersText({ registry, articleCount, base }: SpeakersTextProps) {
  const everyone = Object.entries(registry.speakers).toSorted(([, a], [, b]) =>
    a.name.localeCompare(b.name, locale()),
  );
  const groups = Object.entries(registry.groups)
    .map(([id, { name }]) => ({
      id,
      name,
      members: everyone.filter(([, { group }]) => group === id),
    }))
    .filter(({ members }) => members.length > 0);
  return (
    <>
      <PageTitle>{pageWords().whoIsQuoted}</PageTitle>
      <p className={styles.intro}>{pageWords().everyoneWhoSpeaks}</p>
      {groups.map(({ id, name, members }) => (
        <section key={id} className={styles.part}>
          <h2 className={styles.partTitle}>{name}</h2>
          <ul className={styles.names}>
            {members.map(([speakerId, { name: full, roles }]) => (
              <li key={speakerId}>
                <a href={hrefUnder(base, speakerPath(speakerId))}>{full}</a>
                <span className={styles.meta}>
                  {[
                    ...(roles?.slice(-1).map(describeRole) ?? []),
                    pageCountOf(articleCount(speakerId), 'article'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
