import { render } from '@testing-library/react';
import { diffWords, diffWordsWithSpace } from 'diff';
import { expect, test } from 'vitest';
import { ComparedWords } from '#ui/shared/ComparedWords.tsx';

/* The lamps are invented. */

test.each<[name: string, before: string, after: string, html: string]>([
  ['put in', 'a lamp', 'a red lamp', 'a <ins>red</ins> lamp'],
  ['taken out', 'a red lamp', 'a lamp', 'a <del>red</del> lamp'],
  ['put in at the end', 'a lamp', 'a lamp burns', 'a lamp <ins>burns</ins>'],
  ['put in, several', 'a lamp', 'a red and new lamp', 'a <ins>red and new</ins> lamp'],
  ['exchanged', 'a red lamp', 'a new lamp', 'a <del>red</del><ins>new</ins> lamp'],
])('what was %s has no space at its edges', (_name, before, after, html) => {
  for (const diff of [diffWords, diffWordsWithSpace]) {
    const { container } = render(<ComparedWords parts={diff(before, after)} />);
    expect(container.innerHTML).toBe(html);
  }
});

test('of a change in spaces alone the spaces are shown as changed', () => {
  const { container } = render(<ComparedWords parts={diffWordsWithSpace('a lamp', 'a  lamp')} />);
  expect([...container.querySelectorAll('ins')].map(({ textContent }) => textContent)).toEqual([
    '  ',
  ]);
});
