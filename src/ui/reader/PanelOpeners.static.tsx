import { pageWords } from '#messages/catalogue/in-language.static.ts';
import bar from '#ui/shared/BarButton.module.css';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import styles from './ArticlePage.module.css';

/** Where a panel has no column of its own, the button that opens it as a sheet. */
export function PanelOpeners() {
  return (
    <>
      <button
        type="button"
        className={`${bar.button} ${styles.speakers}`}
        data-sheet={ELEMENT_IDS.speakers}
      >
        {pageWords().openSpeakers}
      </button>
      <button
        type="button"
        className={`${bar.button} ${styles.facts}`}
        data-sheet={ELEMENT_IDS.facts}
      >
        {pageWords().openFacts}
      </button>
    </>
  );
}
