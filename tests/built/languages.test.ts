import { expect, test } from 'vitest';
import { ISLAND_DIR } from '../sites/hosts.ts';
import { builtFile, builtPage } from './built-page.ts';

test.each([
  ['vessany-jisr', 'ar', 'rtl', 'ar'],
  ['vessany-gesher', 'en-GB', 'ltr', 'en'],
  ['vessany-hashi', 'en-GB', 'ltr', 'en'],
  ['lumbra-ferry', 'en-GB', 'ltr', 'en'],
])(
  'the page of %s says that it is in %s, %s, and loads the words of no other language',
  (slug, language, direction, words) => {
    const { documentElement: page } = builtPage(ISLAND_DIR, `articles/${slug}.html`);
    expect([page.lang, page.dir]).toEqual([language, direction]);
    const data = page.querySelector<HTMLElement>('#otr-data');
    expect(data?.lang).toBe(language);
    expect(data?.dataset.catalogue).toMatch(new RegExp(`^/assets/${words}-`));
    const scripts = [...page.querySelectorAll('link[rel="modulepreload"], script[src]')].map(
      (one) => one.getAttribute('href') ?? one.getAttribute('src'),
    );
    const loaded = scripts.map((path) => /^\/assets\/(en|uk|ar)-/.exec(path ?? '')?.[1]);
    expect(loaded.filter(Boolean)).toEqual([words]);
  },
);

test('what style sheets write is Arabic on an Arabic page, and their own English on others', () => {
  const rule =
    /:root\{--text-narration:"المقال، سرد "[^}]*--mark-side:calc\(-1 \* var\(--stroke\)\)\}/;
  expect(builtFile(ISLAND_DIR, 'articles/vessany-jisr.html')).toMatch(rule);
  expect(builtFile(ISLAND_DIR, 'articles/vessany-gesher.html')).not.toContain('--text-narration:');
});

test.each([
  ['a passage', 'articles/vessany-jisr/closed.html', ['اقتباس مباشر', 'اقرأه في المقال']],
  ['the frame of a passage', 'articles/vessany-jisr/closed/embed.html', ['اقتباس مباشر']],
  ['a passage of a Hebrew article', 'articles/vessany-gesher/closed.html', ['Direct quote']],
])('the page of %s has the words of its article’s language', (_name, file, words) => {
  const { documentElement: page, body } = builtPage(ISLAND_DIR, file);
  expect(page.dir).toBe(file.includes('jisr') ? 'rtl' : 'ltr');
  for (const text of words) expect(body.textContent).toContain(text);
});
