import type { Article } from '#content/article.ts';
import { EVERYONE, type ReaderFilter } from '#links/reader-search.ts';
import { claimsBySpeaker } from '#selectors/facts.ts';
import { speakersByGroup } from '#selectors/speakers.ts';
import { statementsOf } from '#selectors/statements.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { Panel } from '#ui/shared/Panel.tsx';
import { DepthChoice } from './DepthChoice.tsx';
import { SpeakerChoice } from './SpeakerChoice.tsx';
import { SpeakerItem } from './SpeakerItem.tsx';
import styles from './SpeakersPanel.module.css';

interface SpeakersPanelProps {
  article: Article;
  filter: ReaderFilter;
  onFilter: (filter: ReaderFilter) => void;
  base: string;
}

/** Who is quoted, in groups; the choice of speakers is the filter. */
export function SpeakersPanel({ article, filter, onFilter, base }: SpeakersPanelProps) {
  const { speakers, depth } = filter;
  const claims = claimsBySpeaker(article);
  const toggle = (id: string) => {
    const next = speakers.includes(id)
      ? speakers.filter((other) => other !== id)
      : [...speakers, id];
    onFilter(next.length === 0 ? EVERYONE : { speakers: next, depth });
  };
  return (
    <Panel
      id={ELEMENT_IDS.speakers}
      titleId={ELEMENT_IDS.speakersTitle}
      title="Who is quoted"
      hint="Choose a name to see only what they said."
      side="start"
    >
      <div className={styles.controls}>
        <SpeakerChoice
          name="Everyone"
          count={statementsOf(article).length}
          chosen={speakers.length === 0}
          onChoose={() => onFilter(EVERYONE)}
        />
        <DepthChoice
          depth={depth}
          disabled={speakers.length === 0}
          onDepth={(chosen) => onFilter({ speakers, depth: chosen })}
        />
      </div>
      {speakersByGroup(article).map(({ id, group, speakers: members }) => (
        <section key={id}>
          <h3 className={styles.group}>{group.name}</h3>
          <ul className={styles.list}>
            {members.map((entry) => (
              <SpeakerItem
                key={entry.id}
                article={article}
                entry={entry}
                claims={claims.get(entry.id) ?? []}
                chosen={speakers.includes(entry.id)}
                onToggle={() => toggle(entry.id)}
                base={base}
              />
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}
