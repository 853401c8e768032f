import type { Article } from '#content/article.ts';
import { factsOf } from '#selectors/facts.ts';
import { ELEMENT_IDS } from '../page/element-ids.ts';
import { Panel } from '../page/Panel.tsx';
import { FactSection } from './FactSection.tsx';
import { NoAnswers } from './NoAnswers.tsx';
import { Places } from './Places.tsx';
import { Timeline } from './Timeline.tsx';

/** The article's facts and figures: who claims what, who checked, where and when. */
export function FactsPanel({ article }: { article: Article }) {
  return (
    <Panel
      id={ELEMENT_IDS.facts}
      titleId={ELEMENT_IDS.factsTitle}
      title="Facts and figures"
      hint="Who says it, and where in the story."
      side="end"
    >
      {factsOf(article).map((fact) => (
        <FactSection key={fact.id} article={article} fact={fact} />
      ))}
      <NoAnswers article={article} />
      <Places article={article} />
      <Timeline article={article} />
    </Panel>
  );
}
