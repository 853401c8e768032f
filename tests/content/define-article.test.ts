import { describe, expect, it } from 'vitest';
import type { Author } from '#content/author.ts';
import { blockText, type Inline, inlineText, type Paragraph } from '#content/block.ts';
import { defineArticle } from '#content/define-article.ts';
import { walkMarks } from '#content/marks.ts';
import { harbour } from '../fixtures/harbour-article.ts';

type Write = (
  author: Author<'quern', 'wall-held' | 'gate', 'barges.quern', 'selmer', 'storm', never>,
) => Paragraph;

/** The one paragraph of an article whose body is this. */
function written(paragraph: Write): Paragraph {
  const { blocks } = defineArticle({
    slug: 'one-paragraph',
    language: 'en-GB',
    headline: 'A paragraph',
    standfirst: 'No more than that.',
    dateline: 'PORT SELMER',
    timeZone: 'Etc/UTC',
    credit: 'Invented for tests',
    published: '2031-05-20',
    groups: { town: { name: 'Town', officials: true } },
    speakers: { quern: { kind: 'person', name: 'Ilsa Quern', group: 'town' } },
    statements: {
      'wall-held': { source: 'quern', kind: 'direct', cue: 'said' },
      gate: { source: 'quern', kind: 'denial' },
    },
    facts: {
      barges: { question: 'How many?', claims: { quern: { value: 10, unit: 'barges' } } },
    },
    places: { selmer: { name: 'Port Selmer' } },
    events: { storm: { when: { on: '2031-05-18' }, what: 'The storm' } },
    body: (author) => [paragraph(author)],
  });
  const [first] = blocks;
  if (first?.kind !== 'paragraph') throw new Error('The body has no paragraph.');
  return first;
}

describe('the space in a template', () => {
  const cases: [name: string, write: Write, content: Inline[]][] = [
    ['words on one line stay as they are', ({ p }) => p('a')`The wall held.`, ['The wall held.']],
    [
      'a line break and its indentation are one space',
      ({ p }) => p('a')`The wall
        held.`,
      ['The wall held.'],
    ],
    [
      'a blank line is one space too: a paragraph is one paragraph',
      ({ p }) => p('a')`The wall

        held.`,
      ['The wall held.'],
    ],
    ['tabs and runs of spaces are one space', ({ p }) => p('a')`The \t  wall`, ['The wall']],
    ['a line that ends as on Windows is one space', ({ p }) => p('a')`The\r\n  wall`, ['The wall']],
    [
      'what stands before the first and after the last word is dropped',
      ({ p }) => p('a')`
        The wall held.
      `,
      ['The wall held.'],
    ],
    [
      'a no-break space between words is kept',
      ({ p }) => p('a')`10\u00a0barges and\u00a0 more`,
      ['10\u00a0barges and\u00a0 more'],
    ],
    ['a paragraph of nothing but space is empty', ({ p }) => p('a')`  \n  `, []],
    [
      'a mark at both ends of its own lines leaves no space around it',
      ({ p, place }) => p('a')`
        ${place('selmer')`Port Selmer`}
      `,
      [{ mark: 'place', id: 'selmer', children: ['Port Selmer'] }],
    ],
    [
      'the space between words and a mark is kept',
      ({ p, place }) => p('a')`
        Off
        ${place('selmer')`Port Selmer`}
        at night`,
      ['Off ', { mark: 'place', id: 'selmer', children: ['Port Selmer'] }, ' at night'],
    ],
    [
      'punctuation after a mark stays close to it',
      ({ p, place }) => p('a')`Off ${place('selmer')`Port Selmer`}.`,
      ['Off ', { mark: 'place', id: 'selmer', children: ['Port Selmer'] }, '.'],
    ],
    [
      'a line break inside a mark is one space',
      ({ p, place }) =>
        p('a')`${place('selmer')`Port
        Selmer`}`,
      [{ mark: 'place', id: 'selmer', children: ['Port Selmer'] }],
    ],
    [
      'a space at the edge of a mark is left for the check to find',
      ({ p, place }) => p('a')`Off${place('selmer')` Port Selmer`}`,
      ['Off', { mark: 'place', id: 'selmer', children: [' Port Selmer'] }],
    ],
    [
      'two marks side by side keep the space between them',
      ({ p, place, event }) => p('a')`${event('storm')`The storm`}
        ${place('selmer')`Port Selmer`}`,
      [
        { mark: 'event', id: 'storm', children: ['The storm'] },
        ' ',
        { mark: 'place', id: 'selmer', children: ['Port Selmer'] },
      ],
    ],
  ];

  it.each(cases)('%s', (_name, write, content) => {
    expect(written(write).content).toEqual(content);
  });
});

describe('marks in a template', () => {
  it('hold one another as deep as the author writes them', () => {
    const { content } = written(
      ({ p, says, figure, place, event }) =>
        p(
          'a',
        )`${says('gate')`No: ${event('storm')`it took ${figure('barges.quern')`10 off ${place('selmer')`Port Selmer`}`}`}`}`,
    );
    expect(content).toEqual([
      {
        mark: 'statement',
        id: 'gate',
        children: [
          'No: ',
          {
            mark: 'event',
            id: 'storm',
            children: [
              'it took ',
              {
                mark: 'figure',
                id: 'barges.quern',
                children: ['10 off ', { mark: 'place', id: 'selmer', children: ['Port Selmer'] }],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('leave a quote’s words whole where a figure stands among them', () => {
    const { content } = written(
      ({ p, says, figure }) =>
        p('a')`${says('wall-held')`“We lost ${figure('barges.quern')`10 barges`}.”`}`,
    );
    expect(inlineText(content)).toBe('“We lost 10 barges.”');
  });

  it('may mark a quote that opens and ends with its figure', () => {
    const { content } = written(
      ({ p, says, figure }) =>
        p('a')`${says('wall-held')`${figure('barges.quern')`Ten barges`}`} she said.`,
    );
    expect(content).toEqual([
      {
        mark: 'statement',
        id: 'wall-held',
        children: [{ mark: 'figure', id: 'barges.quern', children: ['Ten barges'] }],
      },
      ' she said.',
    ]);
  });

  it('let one statement stand in several parts', () => {
    const paragraph = written(
      ({ p, says }) =>
        p('a')`${says('wall-held')`“It held,”`} she said. ${says('wall-held')`“All of it.”`}`,
    );
    expect(walkMarks([paragraph]).map(({ mark }) => [mark.id, inlineText(mark.children)])).toEqual([
      ['wall-held', '“It held,”'],
      ['wall-held', '“All of it.”'],
    ]);
  });

  it('are met in reading order, an outer one before those it holds', () => {
    const found = walkMarks(harbour.blocks).map(({ mark, block, inside }) =>
      [block.id, ...inside.map(({ id }) => id), mark.id].join(' > '),
    );
    expect(found.slice(0, 8)).toEqual([
      'storm > storm',
      'storm > barges-adrift',
      'storm > barges-adrift > barges.harbour-office',
      'storm > selmer',
      'storm > barges-adrift',
      'wall > wall-held',
      'wall > wall-held',
      'wall > wall-held > barges.quern',
    ]);
  });
});

describe('a defined article', () => {
  it('carries its tables as the author wrote them, in the author’s order', () => {
    expect(Object.keys(harbour.speakers)).toEqual([
      'tidewire',
      'quern',
      'venn',
      'harbour-office',
      'dockers',
    ]);
    expect(harbour.statements['dockers-silent']).toEqual({ source: 'dockers', kind: 'no-comment' });
  });

  it('has its paragraphs in place of the function that wrote them', () => {
    expect(harbour.blocks.map(({ id }) => id)).toEqual([
      'storm',
      'wall',
      'gate',
      'count',
      'repairs',
    ]);
    expect(harbour).not.toHaveProperty('body');
  });

  it('has no earlier ids and no corrections until its author writes some', () => {
    expect(harbour).toMatchObject({ former: {}, corrections: [] });
  });

  it('reads as text where every mark is only its words', () => {
    expect(harbour.blocks.map(blockText)[1]).toBe(
      '“The wall held,” Ilsa Quern said on harbour radio. “We lost more than 10 barges.”',
    );
  });
});
