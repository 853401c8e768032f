import { pageWords } from '#messages/catalogue/in-language.static.ts';
import bar from '#ui/shared/BarButton.module.css';
import styles from './ViewSwitch.module.css';

/** In the bar: shows for every run of the text who says it, or the story alone. */
export function ViewSwitch() {
  return (
    <label className={`${bar.button} ${styles.switch}`}>
      <input type="checkbox" name="view" value="sources" className={styles.box} />
      <span className={styles.label}>
        {`${pageWords().who} `}
        <span className={styles.rest}>{pageWords().saysWhat}</span>
      </span>
    </label>
  );
}
