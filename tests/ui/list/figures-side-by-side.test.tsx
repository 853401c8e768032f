import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Claim } from '#content/claim.ts';
import { summaryOf } from '#selectors/summary.ts';
import { FiguresSideBySide } from '#ui/list/FiguresSideBySide.static.tsx';
import { lighthouseWith } from '../../fixtures/lighthouse-article.ts';

const HREF = '/articles/skerry-light';

const THREE: Claim = { value: 3, unit: 'boats', by: 'arlow' };
const FIVE: Claim = { value: 5, unit: 'boats', by: 'pilots' };

test.each<[name: string, claims: Record<string, Claim>, numbers: string[], hints: string[]]>([
  [
    'numbers',
    { three: THREE, five: FIVE },
    ['3 boats, Mirren Arlow', '5 boats, Corran pilots'],
    [],
  ],
  [
    'numbers beside an answer in words',
    { three: THREE, five: FIVE, worded: { by: 'crews' } },
    ['3 boats, Mirren Arlow', '5 boats, Corran pilots'],
    ['1 account, in words'],
  ],
  ['words alone', { worded: { by: 'crews' }, other: {} }, [], ['2 accounts, in words']],
])('a question answered with %s shows all of it', (_name, claims, numbers, hints) => {
  const question = 'How many boats turned back?';
  const article = summaryOf(lighthouseWith({ facts: { boats: { question, claims } } }));
  render(<FiguresSideBySide article={article} href={HREF} />);
  const section = screen.getByRole('heading', { name: question }).parentElement as HTMLElement;
  const links = within(section).queryAllByRole('link').slice(1);
  expect(links.map(({ textContent }) => textContent?.replace(/[\u2068\u2069]/g, ''))).toEqual(
    numbers,
  );
  const paragraphs = within(section).queryAllByRole('paragraph');
  expect(paragraphs.map(({ textContent }) => textContent)).toEqual(hints);
});
