import { setData } from '#ui/shared/data-attributes.ts';
import { showTheme, storedTheme } from '#ui/theme/theme.ts';
import { showPage } from './show-page.ts';

/*
 * Runs inline in the head, before anything is painted: the chosen theme, and the sign that scripts
 * run. The sign is taken back when the app's own script cannot be had, so that its page is laid out as
 * one without script, with nothing hidden behind controls that would not answer.
 *
 * Where the address has a query, hide the page until the article's end, where `first-view.inline.ts`
 * sets its filter: HTML that comes in parts would be seen unfiltered first, and then move.
 */
const page = document.documentElement;
showTheme(storedTheme());
setData(page, 'scripted', '');
if (location.search) {
  page.style.visibility = 'hidden';
  addEventListener('DOMContentLoaded', showPage);
}
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) setData(page, 'scripted', undefined);
  },
  true,
);
