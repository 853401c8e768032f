import { describe, expect, it } from 'vitest';
import { type ArticleIndex, indexOf } from '#content/article-index.ts';
import { walkMarks } from '#content/marks.ts';
import { harbour, harbourWith } from '../fixtures/harbour-article.ts';
import { paragraphOf } from '../fixtures/paragraph.ts';

type Table = 'statements' | 'figures' | 'places' | 'events';

describe('the index of an article knows where it stands:', () => {
  const cases: [name: string, table: Table, id: string, paragraph: string, spans: string[]][] = [
    ['a statement', 'statements', 'repair-cost', 'repairs', ['They would cost 2.5 million euros']],
    [
      'a statement in parts, by its first',
      'statements',
      'barges-adrift',
      'storm',
      ['1,200 barges adrift', 'the outer basin empty', 'Some had been empty'],
    ],
    ['a claim', 'figures', 'repairs.total', 'repairs', ['about 3 million']],
    ['a claim inside a quote', 'figures', 'barges.quern', 'wall', ['more than 10 barges']],
    ['a place', 'places', 'selmer', 'storm', ['Port Selmer']],
    ['an event', 'events', 'gate', 'gate', ['gave way in the night']],
  ];
  it.each(cases)('%s', (_name, table, id, paragraph, spans) => {
    const location = indexOf(harbour)[table].get(id);
    expect(location?.block.id).toBe(paragraph);
    expect(location?.spans).toEqual(spans);
  });

  const sizes: [table: Table, ids: string[]][] = [
    ['statements', Object.keys(harbour.statements)],
    [
      'figures',
      ['barges.harbour-office', 'barges.quern', 'cause.venn', 'repairs.quern', 'repairs.total'],
    ],
    ['places', ['selmer']],
    ['events', ['storm', 'gate', 'repairs']],
  ];
  it.each(sizes)('all %s that the body marks, in reading order', (table, ids) => {
    expect([...indexOf(harbour)[table].keys()]).toEqual(ids);
  });
});

describe('the index of an article knows which statements a paragraph holds:', () => {
  const cases: [paragraph: string, statements: string[]][] = [
    ['storm', ['barges-adrift']],
    ['wall', ['wall-held']],
    ['gate', ['gate-never-opened', 'dockers-silent']],
    ['count', ['count-unchecked', 'barges-adrift']],
    ['repairs', ['repair-cost']],
  ];
  it.each(cases)('%s', (paragraph, statements) => {
    expect([...(indexOf(harbour).statementsIn.get(paragraph) ?? [])]).toEqual(statements);
  });

  it('none, where a paragraph only narrates', () => {
    const narrated = harbourWith({ blocks: [paragraphOf('calm', 'The sea was calm.')] });
    expect([...indexOf(narrated).statementsIn]).toEqual([['calm', new Set()]]);
  });
});

describe('the mark that carries an address', () => {
  const carriers = (index: ArticleIndex) =>
    walkMarks(harbour.blocks)
      .filter(({ mark }) => mark.mark === 'statement' || mark.mark === 'figure')
      .map(({ mark, block }) => [block.id, mark.id, index.openings.has(mark)]);

  it('is the first of each statement and claim, and no other', () => {
    expect(carriers(indexOf(harbour))).toEqual([
      ['storm', 'barges-adrift', true],
      ['storm', 'barges.harbour-office', true],
      ['storm', 'barges-adrift', false],
      ['wall', 'wall-held', true],
      ['wall', 'wall-held', false],
      ['wall', 'barges.quern', true],
      ['gate', 'gate-never-opened', true],
      ['gate', 'cause.venn', true],
      ['gate', 'dockers-silent', true],
      ['count', 'count-unchecked', true],
      ['count', 'barges-adrift', false],
      ['repairs', 'repair-cost', true],
      ['repairs', 'repairs.quern', true],
      ['repairs', 'repairs.total', true],
    ]);
  });

  it('is not mistaken for a mark of another kind with the same id', () => {
    const place = { mark: 'place' as const, id: 'tide', children: ['Tide'] };
    const statement = { mark: 'statement' as const, id: 'tide', children: ['It turned'] };
    const article = harbourWith({ blocks: [paragraphOf('a', place, ' ', statement)] });
    expect(indexOf(article).openings.has(statement)).toBe(true);
  });
});

describe('the index', () => {
  it('is made once for an article', () => {
    expect(indexOf(harbour)).toBe(indexOf(harbour));
  });

  it('is another for another article, were it of the same slug', () => {
    const other = harbourWith({ blocks: [] });
    expect(indexOf(other).statements.size).toBe(0);
    expect(indexOf(harbour).statements.size).toBe(6);
  });
});
