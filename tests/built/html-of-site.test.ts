import { test } from 'vitest';
import { NEWS_DIR, ROOT_DIR } from '../sites/hosts.ts';
import { builtPages } from './built-page.ts';
import { expectValidHtml } from './valid-html.ts';

test('every page at the root is valid HTML', () => expectValidHtml(ROOT_DIR, builtPages(ROOT_DIR)));

test('every page under a sub-path is valid HTML', () =>
  expectValidHtml(
    NEWS_DIR,
    // The pages of passages are those of the root with other addresses.
    builtPages(NEWS_DIR).filter((name) => !/^articles\/[^/]+\//.test(name)),
  ));
