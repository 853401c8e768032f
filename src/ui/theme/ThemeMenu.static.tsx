import bar from '#ui/shared/BarButton.module.css';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import styles from './ThemeMenu.module.css';
import { THEMES, type Theme } from './theme.ts';

const LABELS: Record<Theme, string> = { system: 'Match system', light: 'Light', dark: 'Dark' };

/** Light, dark, or matching the system. `followTheme` keeps what is chosen. */
export function ThemeMenu() {
  return (
    <>
      <button
        type="button"
        className={bar.button}
        popoverTarget={ELEMENT_IDS.display}
        aria-label="Display"
      >
        Aa
      </button>
      <div id={ELEMENT_IDS.display} popover="auto" className={styles.menu}>
        <fieldset className={styles.choices}>
          <legend className={styles.legend}>Colours</legend>
          {THEMES.map((value) => (
            <label key={value} className={styles.choice}>
              <input type="radio" name="theme" value={value} defaultChecked={value === 'system'} />
              {LABELS[value]}
            </label>
          ))}
        </fieldset>
      </div>
    </>
  );
}
