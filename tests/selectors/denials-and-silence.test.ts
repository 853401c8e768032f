import { describe, expect, it } from 'vitest';
import { denialsAndSilence } from '#selectors/denials-and-silence.ts';
import { harbour, harbourWith } from '../fixtures/harbour-article.ts';

describe('denials and silences', () => {
  it('stand in the order of the body, with their words, their place and as of when', () => {
    expect(denialsAndSilence(harbour)).toEqual([
      {
        id: 'gate-never-opened',
        statement: harbour.statements['gate-never-opened'],
        text: 'Dorro Venn denied opening the gate',
        blockId: 'gate',
        blockNumber: 3,
        asOf: '2031-05-20',
      },
      {
        id: 'dockers-silent',
        statement: harbour.statements['dockers-silent'],
        text: 'The dockers gave no answer',
        blockId: 'gate',
        blockNumber: 3,
        asOf: '2031-05-20',
      },
    ]);
  });

  it('hold as of the day of the report, whatever was corrected since', () => {
    const updated = harbourWith({ updated: '2031-05-22' });
    expect(denialsAndSilence(updated).map(({ asOf }) => asOf)).toEqual([
      '2031-05-20',
      '2031-05-20',
    ]);
  });

  it('hold as of the day that the statement names', () => {
    const silent = harbour.statements['dockers-silent'] ?? {
      source: 'dockers',
      kind: 'no-comment',
    };
    const statements = {
      ...harbour.statements,
      'dockers-silent': { ...silent, when: { on: '2031-05-18' as const } },
    };
    expect(denialsAndSilence(harbourWith({ statements })).map(({ asOf }) => asOf)).toEqual([
      '2031-05-20',
      '2031-05-18',
    ]);
  });

  it('are none where everyone answered', () => {
    const {
      'dockers-silent': _silent,
      'gate-never-opened': _denial,
      ...statements
    } = harbour.statements;
    expect(denialsAndSilence(harbourWith({ statements }))).toEqual([]);
  });
});
