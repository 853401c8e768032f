import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Dispute } from '#selectors/disputes.ts';
import { summaryOf } from '#selectors/summary.ts';
import { AcrossArticles } from '#ui/list/AcrossArticles.static.tsx';
import { lighthouse } from '../../fixtures/lighthouse-article.ts';

const { updated: _updated, ...summary } = summaryOf(lighthouse);
const denied = (question: string): Dispute => ({
  id: 'lamps',
  question,
  how: { kind: 'denied', by: 'Pell' },
});

test('what another article denied last stands first, with the day of the denial', () => {
  const later = {
    ...summary,
    slug: 'tide',
    published: '2031-03-03' as const,
    disputes: [denied('How high was the tide?')],
  };
  const earlier = {
    ...summary,
    slug: 'lamps',
    published: '2031-03-01' as const,
    disputes: [{ ...denied('How many lamps?'), day: '2031-03-04' as const }],
  };
  render(<AcrossArticles articles={[later, earlier]} questions={[]} topics={[]} base="/" />);
  const part = screen.getByRole('heading', { name: 'Disputed now' }).parentElement as HTMLElement;
  expect(
    within(part)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'How many lamps?Denied by Pell, 4 March 2031',
    'How high was the tide?Denied by Pell, 3 March 2031',
  ]);
});
