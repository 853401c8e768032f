import type { ReactNode } from 'react';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { Panel } from '#ui/shared/Panel.tsx';

/** The place of the article's facts and figures; what stands in it is drawn by the build. */
export function FactsPanel({ children }: { children: ReactNode }) {
  return (
    <Panel
      id={ELEMENT_IDS.facts}
      titleId={ELEMENT_IDS.factsTitle}
      title="Facts and figures"
      hint="Who says it, and where in the story."
      side="end"
    >
      {children}
    </Panel>
  );
}
