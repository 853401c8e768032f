import { test } from 'vitest';
import { ISLAND_DIR } from '../sites/hosts.ts';
import { builtPages } from './built-page.ts';
import { expectValidHtml } from './valid-html.ts';

// Apart from the site’s pages, so that the two are looked at at once.
test('every page of the invented articles is valid HTML', () =>
  expectValidHtml(ISLAND_DIR, builtPages(ISLAND_DIR)));
