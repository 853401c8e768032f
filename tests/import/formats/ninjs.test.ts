import { expect, test } from 'vitest';
import { readInput } from '#import/formats/read-input.ts';
import { bytesOf, SENTENCES } from '../made-files.ts';

const BODY = SENTENCES.map((one) => `<p>${one}</p>`).join('');
const HTML = { contenttype: 'text/html', value: BODY };

const items: [name: string, item: object, expected: object][] = [
  ['version 3 with a body', { uri: 'urn:a', bodies: [HTML] }, {}],
  ['version 1 with a body', { uri: 'urn:a', body_html: BODY }, {}],
  ['plain text', { uri: 'urn:a', body_text: SENTENCES.join('\n\n') }, {}],
  [
    'a plain body',
    { uri: 'urn:a', bodies: [{ contenttype: 'text/plain', value: SENTENCES.join('\n\n') }] },
    {},
  ],
  ['two bodies', { bodies: [{ contenttype: 'text/plain', value: 'Short.' }, HTML] }, {}],
  ['a body without a type', { bodies: [{ value: BODY }] }, {}],
  ['divisions', { bodies: [{ ...HTML, value: `<div>${BODY}</div>` }] }, {}],
  [
    'a script in the body',
    { bodies: [{ ...HTML, value: `${BODY}<script>alert(1)</script>` }] },
    {},
  ],
  ['a language', { language: 'en-US', bodies: [HTML] }, { language: 'en-US' }],
  ['a byline', { byline: 'Ana Orr', bodies: [HTML] }, { byline: 'Ana Orr' }],
  ['an author by “by”', { by: 'Ana Orr', bodies: [HTML] }, { byline: 'Ana Orr' }],
  [
    'the day it was made',
    { firstcreated: '2026-03-04T23:00:00Z', bodies: [HTML] },
    { published: '2026-03-04' },
  ],
  [
    'the day of its version',
    { versioncreated: '2026-03-05T01:00:00+02:00', bodies: [HTML] },
    { published: '2026-03-05' },
  ],
  ['a day that is none', { firstcreated: 'yesterday', bodies: [HTML] }, {}],
  [
    'people',
    { people: [{ name: 'Maren Oddly', rel: 'mentions' }], bodies: [HTML] },
    { people: [{ name: 'Maren Oddly' }] },
  ],
  [
    'people of version 1',
    { person: [{ name: 'Maren Oddly' }], body_html: BODY },
    { people: [{ name: 'Maren Oddly' }] },
  ],
  ['places', { places: [{ name: 'Harl' }], bodies: [HTML] }, { places: ['Harl'] }],
  ['the place it was filed', { located: 'Harl', bodies: [HTML] }, { places: ['Harl'] }],
  [
    'an address',
    { uri: 'https://echo.example/1', bodies: [HTML] },
    { address: 'https://echo.example/1' },
  ],
  [
    'associations',
    { associations: [{ type: 'picture' }], bodies: [HTML] },
    { dropped: [expect.stringContaining('associations')] },
  ],
];

test.each(items)('an item of ninjs with %s is read', async (_name, item, expected) => {
  const read = await readInput('item.json', bytesOf(JSON.stringify(item)));
  expect(read.blocks.map(({ text }) => text)).toEqual([...SENTENCES]);
  expect(read).toMatchObject(expected);
});

test.each([
  [
    'of version 3',
    {
      headlines: [
        { role: 'sub', value: 'Below' },
        { role: 'main', value: 'Ferries <b>stand</b> still' },
      ],
    },
  ],
  ['of version 1', { headline: 'Ferries stand still' }],
])('a headline %s comes first', async (_name, item) => {
  const read = await readInput('item.json', bytesOf(JSON.stringify({ ...item, bodies: [HTML] })));
  expect(read.title).toBe('Ferries stand still');
  expect(read.blocks[0]).toMatchObject({ kind: 'heading', level: 1, text: 'Ferries stand still' });
});
