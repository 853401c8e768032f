import { expect, it } from 'vitest';
import type { Inline } from '#content/block.ts';
import { opensInNarration } from '#selectors/runs.ts';
import { paragraphOf } from '../fixtures/paragraph.ts';

const said = (...children: Inline[]) => ({ mark: 'statement' as const, id: 'said', children });
const place = (...children: Inline[]) => ({ mark: 'place' as const, id: 'selmer', children });

it.each<[name: string, content: Inline[], opens: boolean]>([
  ['words of its own', ['He said: ', said('“No.”')], true],
  ['a place that it names itself', [place('Selmer'), ' is quiet. ', said('So quiet')], true],
  ['words of a speaker', [said('“No,”'), ' he said.'], false],
  ['a space, then words of a speaker', [' ', said('“No.”')], false],
  ['a place that a speaker names', [said(place('Selmer'), ' is quiet')], false],
  ['a place whose name a speaker gives', [place(said('“Selmer”')), ' is quiet'], false],
])('a paragraph that begins with %s: in the article’s own voice, %s', (_name, content, opens) => {
  expect(opensInNarration(paragraphOf('one', ...content))).toBe(opens);
});
