import type { Article } from '#content/article.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { claimsBySpeaker } from '#selectors/facts.ts';
import { speakersByGroup } from '#selectors/speakers.ts';
import { statementsOf } from '#selectors/statements.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { Panel } from '#ui/shared/Panel.static.tsx';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import { DepthChoice, EveryoneButton } from './choices.static.tsx';
import { SpeakerItem } from './SpeakerItem.static.tsx';
import styles from './SpeakersPanel.module.css';

interface SpeakersPanelProps {
  article: Article;
  /** Speakers of whom a page has what they said in all articles. */
  registered?: readonly string[];
  /** Begins and ends with a slash. */
  base: string;
}

/** Who is quoted, in groups; the choice of speakers is the filter. */
export function SpeakersPanel({ article, registered = [], base }: SpeakersPanelProps) {
  const claims = claimsBySpeaker(article);
  return (
    <Panel
      id={ELEMENT_IDS.speakers}
      titleId={ELEMENT_IDS.speakersTitle}
      title={pageWords().whoIsQuoted}
      side="start"
    >
      {/* Nothing is ever sent: by this method a form outside a dialog does nothing. */}
      <form method="dialog" autoComplete="off" aria-labelledby={ELEMENT_IDS.speakersTitle}>
        <div className={styles.depth}>
          <p className={styles.hint}>{pageWords().chooseAName}</p>
          <DepthChoice />
        </div>
        <EveryoneButton count={statementsOf(article).length} />
        {speakersByGroup(article).map(({ id, group, speakers }) => (
          <section key={id}>
            <h3 className={styles.group}>
              <WrittenIn language={article.language}>{group.name}</WrittenIn>
            </h3>
            <ul className={styles.list}>
              {speakers.map((entry) => (
                <SpeakerItem
                  key={entry.id}
                  article={article}
                  entry={entry}
                  claims={claims.get(entry.id) ?? []}
                  hasPage={registered.includes(entry.id)}
                  base={base}
                />
              ))}
            </ul>
          </section>
        ))}
      </form>
    </Panel>
  );
}
