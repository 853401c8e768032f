import type { BodyView } from '#links/reader-search.ts';
import bar from '#ui/shared/BarButton.module.css';
import styles from './ViewSwitch.module.css';

interface ViewSwitchProps {
  view: BodyView;
  onView: (view: BodyView) => void;
}

/** In the bar: shows for every run of the text who says it, or the story alone. */
export function ViewSwitch({ view, onView }: ViewSwitchProps) {
  const shown = view === 'sources';
  return (
    <button
      type="button"
      className={`${bar.button} ${bar.scripted} ${styles.switch}`}
      // Pressed or not: `showChoice` sets it, before the app is there and after.
      aria-pressed={false}
      onClick={() => onView(shown ? 'story' : 'sources')}
    >
      Who <span className={styles.rest}>says what</span>
    </button>
  );
}
