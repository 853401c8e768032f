import { expect, test } from 'vitest';
import type { Article, Speaker } from '#content/article.ts';
import { citePassage } from '#messages/citation.ts';
import { ferry } from '../fixtures/island-articles.ts';

const fenn = ferry.speakers.fenn as Speaker;
const passenger = ferry.speakers.passenger as Speaker;
const SOURCE = 'Ferry aground off Lumbra, harbour office says, On the Record, 2 March 2031';
const LINK = 'https://lumbra.example/articles/lumbra-ferry/aground';
const anchor = (href: string, text: string) => `<p><a href="${href}">${text}</a></p>`;

test.each([
  [
    'words of nobody',
    { words: 'The ferry is aground.' },
    ['The ferry is aground.', SOURCE, LINK],
    `<blockquote><p>The ferry is aground.</p></blockquote>${anchor(LINK, SOURCE)}`,
  ],
  [
    'words of a speaker with an office',
    { words: '“She held firm”', speaker: fenn },
    ['“She held firm”', '– Odalys Fenn, Harbour master', SOURCE, LINK],
    `<blockquote><p>“She held firm”</p></blockquote><p>– Odalys Fenn, Harbour master</p>${anchor(LINK, SOURCE)}`,
  ],
  [
    'words of someone unnamed',
    { words: 'no warning', speaker: passenger },
    ['no warning', '– A passenger in a yellow coat, Person', SOURCE, LINK],
    `<blockquote><p>no warning</p></blockquote><p>– A passenger in a yellow coat, Person</p>${anchor(LINK, SOURCE)}`,
  ],
  [
    'all words of a speaker',
    { words: 'Odalys Fenn, Harbour master', speaker: fenn, statements: ['one', 'two'] },
    ['one', 'two', '– Odalys Fenn, Harbour master', SOURCE, LINK],
    `<blockquote><p>one</p><p>two</p></blockquote><p>– Odalys Fenn, Harbour master</p>${anchor(LINK, SOURCE)}`,
  ],
  [
    'words of two paragraphs',
    { words: 'The ferry is aground.\n\nNobody' },
    ['The ferry is aground.', 'Nobody', SOURCE, LINK],
    `<blockquote><p>The ferry is aground.</p><p>Nobody</p></blockquote>${anchor(LINK, SOURCE)}`,
  ],
])('%s are cited as text and as HTML', (_name, passage, plain, html) => {
  expect(citePassage(ferry, passage, LINK)).toEqual({ plain: plain.join('\n'), html });
});

test('markup in words, names, headlines and links stays text', () => {
  const article: Article = { ...ferry, headline: '<b>Salt</b> & "tar"' };
  const speaker: Speaker = { ...fenn, name: '<i>Fenn</i>', role: '"Master" & mate' };
  const link = 'https://lumbra.example/?a=1&b="><script>';
  const { plain, html } = citePassage(article, { words: '</p><script>&amp;', speaker }, link);
  expect(plain.split('\n')).toEqual([
    '</p><script>&amp;',
    '– <i>Fenn</i>, "Master" & mate',
    '<b>Salt</b> & "tar", On the Record, 2 March 2031',
    link,
  ]);
  expect(html).toBe(
    '<blockquote><p>&lt;/p&gt;&lt;script&gt;&amp;amp;</p></blockquote>' +
      '<p>– &lt;i&gt;Fenn&lt;/i&gt;, &quot;Master&quot; &amp; mate</p>' +
      '<p><a href="https://lumbra.example/?a=1&amp;b=&quot;&gt;&lt;script&gt;">' +
      '&lt;b&gt;Salt&lt;/b&gt; &amp; &quot;tar&quot;, On the Record, 2 March 2031</a></p>',
  );
});

test('the date is written in the article’s language', () => {
  const { plain } = citePassage({ ...ferry, language: 'en-US' }, { words: 'x' }, LINK);
  expect(plain).toContain('March 2, 2031');
});
