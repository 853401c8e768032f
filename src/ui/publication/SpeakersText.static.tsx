import type { RegisteredSpeaker, Registry } from '#content/registry.ts';
import { hrefUnder } from '#links/addresses.ts';
import { speakerPath } from '#links/publication-addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale } from '#messages/catalogue/words.ts';
import { describeRole } from '#messages/describe-role.static.ts';
import { DOT } from '#messages/labels.ts';
import { pageCountOf } from '#messages/page-counts.static.ts';
import { byLetter, sortName } from '#selectors/by-letter.ts';
import { PageTitle } from '#ui/shared/PageTitle.static.tsx';
import styles from './Publication.module.css';

interface SpeakersTextProps {
  registry: Registry;
  /** How many articles quote a speaker. */
  articleCount: (id: string) => number;
  base: string;
}

interface Member {
  id: string;
  speaker: RegisteredSpeaker;
}

/** A group with more members has a heading for each letter. */
const LONG = 20;

/** Everyone who is quoted across articles, by group and by letter. */
export function SpeakersText({ registry, articleCount, base }: SpeakersTextProps) {
  const everyone = Object.entries(registry.speakers)
    .map(([id, speaker]): Member => ({ id, speaker }))
    .toSorted((a, b) => sortName(a.speaker).localeCompare(sortName(b.speaker), locale()));
  const groups = Object.entries(registry.groups)
    .map(([id, { name }]) => ({
      id,
      name,
      members: everyone.filter(({ speaker }) => speaker.group === id),
    }))
    .filter(({ members }) => members.length > 0);
  const list = (members: readonly Member[]) => (
    <Members members={members} articleCount={articleCount} base={base} />
  );
  return (
    <>
      <PageTitle>{pageWords().whoIsQuoted}</PageTitle>
      <p className={styles.intro}>{pageWords().everyoneWhoSpeaks}</p>
      {groups.map(({ id, name, members }) => (
        <section key={id} className={styles.part}>
          <h2 className={styles.partTitle}>{name}</h2>
          {members.length <= LONG
            ? list(members)
            : byLetter(members, locale()).map(({ letter, entries }) => (
                <section key={letter}>
                  <h3 className={styles.letter}>{letter}</h3>
                  {list(entries)}
                </section>
              ))}
        </section>
      ))}
    </>
  );
}

interface MembersProps extends Pick<SpeakersTextProps, 'articleCount' | 'base'> {
  members: readonly Member[];
}

function Members({ members, articleCount, base }: MembersProps) {
  return (
    <ul className={styles.names}>
      {members.map(({ id, speaker: { name, roles } }) => (
        <li key={id}>
          <a href={hrefUnder(base, speakerPath(id))}>{name}</a>
          <span className={styles.meta}>
            {[
              ...(roles?.slice(-1).map(describeRole) ?? []),
              pageCountOf(articleCount(id), 'article'),
            ].join(DOT)}
          </span>
        </li>
      ))}
    </ul>
  );
}
