import { describe, expect, it } from 'vitest';
import { mentionsOf, statementOfClaim } from '#selectors/mentions.ts';
import { harbour, harbourWith } from '../fixtures/harbour-article.ts';

describe('the paragraphs that mention a thing', () => {
  const again = harbourWith({
    blocks: [
      ...harbour.blocks,
      {
        kind: 'paragraph' as const,
        id: 'more',
        content: [
          { mark: 'place', id: 'selmer', children: ['Selmer'] },
          ' and ',
          { mark: 'place', id: 'selmer', children: ['the port'] },
        ],
      },
    ],
  });

  it('are each named once, with their numbers', () => {
    expect(mentionsOf(again, 'place', 'selmer')).toEqual([
      { blockId: 'storm', number: 1 },
      { blockId: 'more', number: 6 },
    ]);
  });

  it('are those of its own kind: an event is not a fact of the same name', () => {
    expect(mentionsOf(harbour, 'event', 'repairs')).toEqual([{ blockId: 'repairs', number: 5 }]);
  });

  it('are none for what is shown for orientation only', () => {
    expect(mentionsOf(harbour, 'place', 'orla')).toEqual([]);
  });
});

describe('the statement that a claim is made in', () => {
  const cases: [claim: string, statement: string | undefined][] = [
    ['barges.quern', 'wall-held'],
    ['cause.venn', 'gate-never-opened'],
    ['repairs.total', undefined],
  ];
  it.each(cases)('%s: %s', (claim, statement) => {
    expect(statementOfClaim(harbour, claim)).toBe(statement);
  });

  it('is the innermost: the quotation, not the report that passes it on', () => {
    const blocks = [
      {
        kind: 'paragraph' as const,
        id: 'more',
        content: [
          {
            mark: 'statement' as const,
            id: 'count-unchecked',
            children: [
              {
                mark: 'statement' as const,
                id: 'wall-held',
                children: [{ mark: 'figure' as const, id: 'barges.quern', children: ['10'] }],
              },
            ],
          },
        ],
      },
    ];
    expect(statementOfClaim(harbourWith({ blocks }), 'barges.quern')).toBe('wall-held');
  });

  it('may stand within the claim', () => {
    const blocks = [
      {
        kind: 'paragraph' as const,
        id: 'more',
        content: [
          {
            mark: 'figure' as const,
            id: 'barges.quern',
            children: [{ mark: 'statement' as const, id: 'wall-held', children: ['10'] }],
          },
        ],
      },
    ];
    expect(statementOfClaim(harbourWith({ blocks }), 'barges.quern')).toBe('wall-held');
  });
});
