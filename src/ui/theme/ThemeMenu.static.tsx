import { pageWords } from '#messages/catalogue/in-language.static.ts';
import bar from '#ui/shared/BarButton.module.css';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import styles from './ThemeMenu.module.css';
import { THEMES } from './theme.ts';

/** Light, dark, or matching the system. `followTheme` keeps what is chosen. */
export function ThemeMenu() {
  const words = pageWords();
  return (
    <>
      <button
        type="button"
        className={bar.button}
        popoverTarget={ELEMENT_IDS.display}
        aria-label={words.display}
      >
        Aa
      </button>
      <div id={ELEMENT_IDS.display} popover="auto" className={styles.menu}>
        <fieldset>
          <legend className={styles.legend}>{words.colours}</legend>
          {THEMES.map((value) => (
            <label key={value} className={styles.choice}>
              <input type="radio" name="theme" value={value} defaultChecked={value === 'system'} />
              {words.themes[value]}
            </label>
          ))}
        </fieldset>
      </div>
    </>
  );
}
