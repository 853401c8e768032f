import { showTheme, storedTheme } from '#ui/page/theme.ts';
import { requestLaterStyles } from '../later-styles.ts';

/*
 * Runs inline in the head, before anything is painted: the chosen theme, and the sign that scripts
 * run. The sign is taken back when the app's own script cannot be had, so that its page is then laid
 * out as one without script, with nothing hidden behind controls that would not answer.
 */
const page = document.documentElement;
showTheme(storedTheme());
page.dataset.scripted = '';
requestLaterStyles();
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) delete page.dataset.scripted;
  },
  true,
);
