import { expect, test } from 'vitest';
import { BUILDS, builtPage } from './built-page.ts';

/* From an article to what other articles have of its speakers, questions and topics. */

test.each(BUILDS)('an article %s leads to what all articles have', (where, { dir }) => {
  const page = builtPage(dir, 'articles/izyum-burial-site.html');
  const base = where === 'at the root' ? '' : '/news';
  const link = (scope: string, name: string) =>
    [...page.querySelectorAll(`${scope} a`)]
      .find(({ textContent }) => textContent === name)
      ?.getAttribute('href');
  expect(link('[id="zelensky"]', 'Zelensky in all articles')).toBe(`${base}/speakers/zelensky`);
  expect(link('[id="otr-facts"]', 'This question in all articles')).toBe(
    `${base}/questions/izyum-burials`,
  );
  expect(link('footer', 'War in Ukraine')).toBe(`${base}/topics/war-in-ukraine`);
});

test('a speaker of this article alone has no page elsewhere', () => {
  const page = builtPage(BUILDS[0][1].dir, 'articles/izyum-burial-site.html');
  const resident = page.querySelector('[id="kupyansk-resident"]');
  expect(resident?.textContent).toContain('A man in Kupyansk');
  expect(resident?.textContent).not.toContain('in all articles');
});
