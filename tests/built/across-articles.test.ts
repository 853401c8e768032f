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

test.each([
  [
    'izyum-denial',
    'Denied by Peskov, 19 September 2022, in ',
    '/articles/izyum-exhumation-ends#account-a-lie',
  ],
  [
    'izyum-exhumation-ends',
    'Denies what Zelensky said (reported), in ',
    '/articles/izyum-denial#torture-evidence',
  ],
])(
  'at the end of %s stands what its words and another article’s do to each other',
  (slug, told, href) => {
    const page = builtPage(BUILDS[0][1].dir, `articles/${slug}.html`);
    const [line] = [...page.querySelectorAll('main [data-end] p')].filter(({ textContent }) =>
      textContent?.startsWith(told),
    );
    expect(line?.querySelector('a')?.getAttribute('href')).toBe(href);
  },
);
