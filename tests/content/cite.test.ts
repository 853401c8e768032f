import { describe, expect, it } from 'vitest';
import { cite } from '#content/cite.ts';

describe('marked words outside the body', () => {
  const cases: [name: string, spans: string[], separator: string, text: string][] = [
    ['are as the body has them', ['The wall held'], ' ', 'The wall held'],
    ['follow one another', ['“It held.”', '“All of it.”'], ' ', '“It held.” “All of it.”'],
    ['show their gaps', ['The wall', 'held'], ' … ', 'The wall … held'],
    ['leave our comma before a closing mark behind', ['“The wall held,”'], ' ', '“The wall held”'],
    [
      'leave it behind in each part',
      ['“The wall,”', '“as it were,”', '“held.”'],
      ' ',
      '“The wall” “as it were” “held.”',
    ],
    ['keep a comma inside', ['“Well, it held,”'], ' ', '“Well, it held”'],
    ['keep a comma where nothing is quoted', ['the wall,'], ' ', 'the wall,'],
    [
      'keep a comma after a mark that closes earlier',
      ['“It,” she, “held”'],
      ' ',
      '“It,” she, “held”',
    ],
    ['keep a full stop', ['“The wall held.”'], ' ', '“The wall held.”'],
    ['keep an ellipsis', ['“The wall held ...”'], ' ', '“The wall held ...”'],
    ['keep a question mark', ['“Did it hold?”'], ' ', '“Did it hold?”'],
    ['are nothing where nothing is marked', [], ' ', ''],
  ];
  it.each(cases)('%s', (_name, spans, separator, text) => {
    expect(cite(spans, separator)).toBe(text);
  });
});
