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
    ['no warning', '– A passenger in a yellow coat', SOURCE, LINK],
    `<blockquote><p>no warning</p></blockquote><p>– A passenger in a yellow coat</p>${anchor(LINK, SOURCE)}`,
  ],
  [
    'all words of a speaker',
    {
      words: 'Odalys Fenn, Harbour master',
      speaker: fenn,
      statements: [
        { kind: 'direct', words: '“one”' },
        { kind: 'no-comment', words: 'two' },
      ] as const,
    },
    ['Odalys Fenn, Harbour master:', '“one”', 'No comment: two', SOURCE, LINK],
    `<p>Odalys Fenn, Harbour master:</p><p>“one”</p><p>No comment: two</p>${anchor(LINK, SOURCE)}`,
  ],
  [
    'reported words',
    { words: 'She held firm.', speaker: fenn, told: 'reported' as const },
    ['Reported: She held firm.', '– Odalys Fenn, Harbour master', SOURCE, LINK],
    `<p>Reported: She held firm.</p><p>– Odalys Fenn, Harbour master</p>${anchor(LINK, SOURCE)}`,
  ],
  [
    'a silence',
    { words: 'Fenn has yet to speak', speaker: fenn, told: 'no-comment' as const },
    ['Odalys Fenn, Harbour master, has not commented: Fenn has yet to speak', SOURCE, LINK],
    `<p>Odalys Fenn, Harbour master, has not commented: Fenn has yet to speak</p>${anchor(LINK, SOURCE)}`,
  ],
  [
    'a claim that nobody could check',
    { words: '“40 people”', speaker: fenn, told: 'direct' as const, verification: 'Disputed by x' },
    ['“40 people”', '– Odalys Fenn, Harbour master', 'Disputed by x', SOURCE, LINK],
    `<blockquote><p>“40 people”</p></blockquote><p>– Odalys Fenn, Harbour master</p><p>Disputed by x</p>${anchor(LINK, SOURCE)}`,
  ],
  [
    'a reported number',
    {
      kind: 'claim' as const,
      question: 'How many were aboard?',
      words: '40 people',
      value: 'at least 40 people, without the crew',
      speaker: fenn,
      told: 'reported' as const,
    },
    [
      'Claim: How many were aboard?',
      'Reported: at least 40 people, without the crew',
      '– Odalys Fenn, Harbour master',
      SOURCE,
      LINK,
    ],
    `<p>Claim: How many were aboard?</p><p>Reported: at least 40 people, without the crew</p><p>– Odalys Fenn, Harbour master</p>${anchor(LINK, SOURCE)}`,
  ],
  [
    'a number that was said',
    {
      kind: 'claim' as const,
      question: 'How many were aboard?',
      words: '“40 people”',
      value: '40 people, without the crew',
      speaker: fenn,
      told: 'direct' as const,
    },
    [
      'Claim: How many were aboard?',
      '40 people, without the crew',
      '“40 people”',
      '– Odalys Fenn, Harbour master',
      SOURCE,
      LINK,
    ],
    `<p>Claim: How many were aboard?</p><p>40 people, without the crew</p><blockquote><p>“40 people”</p></blockquote><p>– Odalys Fenn, Harbour master</p>${anchor(LINK, SOURCE)}`,
  ],
  [
    'a number of the article’s own',
    {
      kind: 'claim' as const,
      question: 'What did it cost?',
      words: '€2.5 million',
      value: 'about €2.5 million',
    },
    [
      'Claim: What did it cost?',
      'about €2.5 million',
      'Stated by the article itself',
      SOURCE,
      LINK,
    ],
    `<p>Claim: What did it cost?</p><p>about €2.5 million</p><p>Stated by the article itself</p>${anchor(LINK, SOURCE)}`,
  ],
  [
    'a paragraph with its sources',
    { words: 'The ferry.', sources: 'Sources: Fenn (reported)' },
    ['The ferry.', 'Sources: Fenn (reported)', SOURCE, LINK],
    `<blockquote><p>The ferry.</p></blockquote><p>Sources: Fenn (reported)</p>${anchor(LINK, SOURCE)}`,
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
