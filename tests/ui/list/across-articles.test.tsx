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

test('a question that stands among the disputed is not named again as one that is followed', () => {
  const article = { ...summary, disputes: [{ ...denied('How many lamps?'), shared: 'lamps' }] };
  const questions = [
    { id: 'lamps', question: 'How many lamps?' },
    { id: 'tide', question: 'How high was the tide?' },
  ];
  const { rerender } = render(
    <AcrossArticles articles={[article]} questions={questions} topics={[]} base="/" />,
  );
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'How many lamps?',
    'How high was the tide?',
  ]);
  rerender(
    <AcrossArticles articles={[article]} questions={questions.slice(0, 1)} topics={[]} base="/" />,
  );
  expect(screen.queryByRole('heading', { name: 'Followed across articles' })).toBeNull();
});
