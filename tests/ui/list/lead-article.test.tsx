import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { summaryOf } from '#selectors/summary.ts';
import { LeadArticle } from '#ui/list/LeadArticle.static.tsx';
import { lighthouse, lighthouseWith } from '../../fixtures/lighthouse-article.ts';

const HREF = '/articles/skerry-light';

test('the newest article shows its opening after its dateline', () => {
  render(<LeadArticle article={summaryOf(lighthouse)} href={HREF} />);
  const [, meta, opening] = screen.getAllByRole('paragraph').slice(-3);
  expect(meta).toHaveTextContent(/^2 March 2031 · Invented for tests$/);
  expect(opening).toHaveTextContent(
    /^CORRAN – The light on Corran Skerry failed twice on Saturday night\. Read the article$/,
  );
});

test('one without a paragraph has its dateline beside the day, and no dash before nothing', () => {
  const article = summaryOf(lighthouseWith({ blocks: [] }));
  render(<LeadArticle article={article} href={HREF} />);
  const [, meta, opening] = screen.getAllByRole('paragraph').slice(-3);
  expect(meta).toHaveTextContent(/^CORRAN · 2 March 2031 · Invented for tests$/);
  expect(opening).toHaveTextContent(/^Read the article$/);
});
