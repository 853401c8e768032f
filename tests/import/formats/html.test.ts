import { expect, test } from 'vitest';
import { readInput } from '#import/formats/read-input.ts';
import { bytesOf, SENTENCES, savedPage } from '../made-files.ts';

const [FIRST, SECOND] = SENTENCES;
const NAV = '<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>';
const COOKIES =
  '<div class="cookie-banner" role="dialog"><p>We use cookies to improve your visit.</p><button>Accept</button></div>';
const ADVERT = '<div class="advert"><p>Buy a boat today and save half.</p></div>';

const pages: [name: string, parts: Parameters<typeof savedPage>[0], dropped?: RegExp][] = [
  ['nothing around it', {}],
  ['navigation', { before: NAV }, /navigation \(“Home News Sport”\)/],
  ['a cookie notice', { before: COOKIES }, /a notice about cookies/],
  ['an advert before it', { before: ADVERT }, /adverts/],
  [
    'an advert in its midst',
    { article: `<p>${FIRST}</p>${ADVERT}<p>${SECOND}</p><p>${SENTENCES[2]}</p>` },
    /adverts/,
  ],
  ['all of these', { before: NAV + COOKIES + ADVERT }, /navigation.*\n.*cookies.*\n.*adverts/],
  [
    'a list of other stories',
    { after: '<aside><h2>Most read</h2><ul><li>A whale</li></ul></aside>' },
    /at the side/,
  ],
  [
    'a footer',
    { after: '<footer>© The Harl Echo 2026. All rights reserved.</footer>' },
    /the foot of the page/,
  ],
  [
    'an offer to subscribe',
    {
      article: `<p>${FIRST}</p><div class="newsletter"><p>Get our letter</p></div><p>${SECOND}</p><p>${SENTENCES[2]}</p>`,
    },
    /subscribe/,
  ],
  [
    'buttons to share',
    {
      article: `<div class="share-tools"><a href="#">Share</a></div>${SENTENCES.map((one) => `<p>${one}</p>`).join('')}`,
    },
    /share/,
  ],
  ['readers’ comments', { after: '<section id="comments"><p>First!</p></section>' }, /comments/],
  ['a search form', { before: '<form><label>Search <input></label></form>' }, /a form/],
  [
    'a script',
    {
      article: `<p>${FIRST}</p><script>document.body.innerHTML = 'gone'</script><p>${SECOND}</p><p>${SENTENCES[2]}</p>`,
    },
    /1 script or frame/,
  ],
  [
    'hidden words',
    {
      article: `<p>${FIRST}</p><p hidden>Nobody sees this.</p><p style="display: none">Nor this.</p><p>${SECOND}</p><p>${SENTENCES[2]}</p>`,
    },
  ],
  [
    'spans around words',
    {
      article: SENTENCES.map(
        (one) =>
          `<p>${one
            .split(' ')
            .map((word) => `<span>${word}</span>`)
            .join(' ')}</p>`,
      ).join(''),
    },
  ],
  [
    'lines broken in the source',
    { article: SENTENCES.map((one) => `<p>\n  ${one.replaceAll(' ', '\n  ')}\n</p>`).join('') },
  ],
  ['divisions for paragraphs', { article: SENTENCES.map((one) => `<div>${one}</div>`).join('') }],
  ['breaks for paragraphs', { article: `<p>${SENTENCES.join('<br><br>')}</p>` }],
  [
    'entities',
    {
      article: SENTENCES.map(
        (one) => `<p>${one.replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;')}</p>`,
      ).join(''),
    },
  ],
  [
    'words in bold and italics',
    {
      article: SENTENCES.map(
        (one) => `<p>${one.replace('the', '<b>the</b>').replace('a ', '<i>a</i> ')}</p>`,
      ).join(''),
    },
  ],
];

test.each(pages)('a saved page with %s comes out as its article', async (_name, parts, dropped) => {
  const { blocks, dropped: told } = await readInput('page.html', bytesOf(savedPage(parts)));
  expect(blocks.map(({ text }) => text)).toEqual(['Ferries stand still', ...SENTENCES]);
  expect(blocks[0]).toMatchObject({ kind: 'heading' });
  if (dropped) expect(told.join('\n')).toMatch(dropped);
  else expect(told).toEqual([]);
});

test('what a page says of itself is taken over', async () => {
  const head = `<meta property="article:published_time" content="2026-03-04T10:00:00Z"><link rel="canonical" href="https://echo.example/ferries"><script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ana Orr"}]}</script>`;
  const read = await readInput('page.html', bytesOf(savedPage({ head, language: 'en-US' })));
  expect(read).toMatchObject({
    title: 'Ferries stand still',
    published: '2026-03-04',
    language: 'en-US',
    byline: 'Ana Orr',
    address: 'https://echo.example/ferries',
  });
});

test('lists, quotations, tables and pictures keep their form', async () => {
  const article = `<p>${FIRST} ${SECOND}</p><blockquote><p>The engine is old.</p></blockquote><ol><li>Harl</li><li>Orre</li></ol><table><tr><th>Day</th><th>Lost</th></tr><tr><td>Monday</td><td>12</td></tr></table><figure><img src="pier.jpg" alt="A pier"><figcaption>The pier.</figcaption></figure><p>${SENTENCES[2]}</p>`;
  const { blocks, pictures } = await readInput('page.html', bytesOf(savedPage({ article })));
  expect(blocks.map(({ kind, text }) => [kind, text]).slice(2)).toEqual([
    ['quotation', 'The engine is old.'],
    ['item', 'Harl'],
    ['item', 'Orre'],
    ['row', 'Day\tLost'],
    ['row', 'Monday\t12'],
    ['caption', 'The pier.'],
    ['paragraph', SENTENCES[2]],
  ]);
  expect(pictures).toMatchObject([
    { source: expect.stringContaining('pier.jpg'), alternative: 'A pier' },
  ]);
});
