import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { words } from '#messages/catalogue/words.ts';
import { PassageNotices } from '#ui/arrival/PassageNotices.tsx';
import type { ReturnToPanel } from '#ui/arrival/use-return-to-panel.ts';
import { FilterStepper } from '#ui/filter/FilterStepper.tsx';
import type { Stepper } from '#ui/filter/use-stepper.ts';
import type { SelectionToolsProps } from '#ui/share/SelectionTools.tsx';
import { ShareNotice } from '#ui/share/ShareNotice.tsx';
import type { Sharing } from '#ui/share/use-sharing.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { useLoaded } from '#ui/shared/use-loaded.ts';
import styles from './ReadingToolbar.module.css';

interface ReadingToolbarProps {
  /** The chosen speakers' short names; empty while everyone is shown. */
  names: readonly string[];
  /** Whose statement the stepper is at. */
  whose: string | undefined;
  stepper: Stepper;
  onShareFilter: () => void;
  onClear: () => void;
  /** What there is to say about how the reader got here. */
  notice: { content: ReactNode; dismiss: () => void };
  sharing: Sharing;
  returnToPanel: ReturnToPanel;
  children: ReactNode;
}

/** The tools at the foot of the window: notices, the way back to a panel, selected words, the stepper. */
export function ReadingToolbar(props: ReadingToolbarProps) {
  const {
    names,
    whose,
    stepper,
    onShareFilter,
    onClear,
    notice,
    sharing,
    returnToPanel,
    children,
  } = props;
  const { share, selected, copySelected } = sharing;
  return (
    <section className={styles.toolbar} aria-label={words().readingTools}>
      <PassageNotices
        arrival={notice.content}
        onDismissArrival={notice.dismiss}
        sharing={share.result && <ShareNotice result={share.result} share={share} />}
        attempt={share.result}
        onDismissSharing={share.dismiss}
      />
      {returnToPanel.panelTitle && (
        <button type="button" className={styles.back} onClick={returnToPanel.goBack}>
          {words().backTo(returnToPanel.panelTitle)}
        </button>
      )}
      {selected && (
        <LazySelectionTools
          onCopyLink={() => copySelected('link')}
          onCopyWords={() => copySelected('words')}
        />
      )}
      {names.length > 0 && (
        <FilterStepper
          names={names}
          whose={whose}
          position={stepper.position}
          count={stepper.count}
          onStep={stepper.step}
          onShare={onShareFilter}
          onClear={onClear}
        />
      )}
      {children}
    </section>
  );
}

const load = () => import('#ui/share/SelectionTools.tsx');

/**
 * The tools for selected words, fetched when words are first selected; the browser's own remain without.
 * They stand before the text, where the keyboard finds them from a selection.
 */
function LazySelectionTools(props: SelectionToolsProps) {
  const loaded = useLoaded(load);
  const place = document.getElementById(ELEMENT_IDS.selection);
  return loaded && place && createPortal(<loaded.SelectionTools {...props} />, place);
}
