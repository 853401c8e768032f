import type { Article } from '#content/article.ts';
import { claimsBySpeaker } from '#selectors/facts.ts';
import { speakersByGroup } from '#selectors/speakers.ts';
import { statementsOf } from '#selectors/statements.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { Panel } from '#ui/shared/Panel.tsx';
import { Prerendered } from '#ui/shared/Prerendered.tsx';
import { DepthChoice, SpeakerChoice } from './choices.static.tsx';
import { SpeakerItem } from './SpeakerItem.static.tsx';
import styles from './SpeakersPanel.module.css';

interface SpeakersPanelProps {
  article: Article;
  base: string;
}

/** Who is quoted, in groups; the choice of speakers is the filter. */
export function SpeakersPanel(props: SpeakersPanelProps) {
  return (
    <Panel
      id={ELEMENT_IDS.speakers}
      titleId={ELEMENT_IDS.speakersTitle}
      title="Who is quoted"
      hint="Choose a name to see only what they said."
      side="start"
    >
      <SpeakersContent {...props} />
    </Panel>
  );
}

function SpeakersContent({ article, base }: SpeakersPanelProps) {
  if (!import.meta.env.SSR) return <Prerendered id={ELEMENT_IDS.speakersContent} />;
  const claims = claimsBySpeaker(article);
  return (
    <div id={ELEMENT_IDS.speakersContent}>
      <div className={styles.controls}>
        <SpeakerChoice id="" name="Everyone" count={statementsOf(article).length} />
        <DepthChoice />
      </div>
      {speakersByGroup(article).map(({ id, group, speakers }) => (
        <section key={id}>
          <h3 className={styles.group}>{group.name}</h3>
          <ul className={styles.list}>
            {speakers.map((entry) => (
              <SpeakerItem
                key={entry.id}
                article={article}
                entry={entry}
                claims={claims.get(entry.id) ?? []}
                base={base}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
