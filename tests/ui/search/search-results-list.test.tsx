import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { parseSearch } from '#links/search-address.ts';
import type { SearchDocument } from '#ui/search/ask-index.ts';
import { moreResults, runSearch } from '#ui/search/run-search.ts';
import { SearchResultsList, type SearchState } from '#ui/search/SearchResultsList.tsx';
import { articles, document, indexOf, longArticle, speaker } from './lumbra-index.ts';

describe('the results', () => {
  const show = async (address: string, hits: SearchDocument[], onMore = () => {}) => {
    const results = await runSearch(parseSearch(address), indexOf(hits));
    render(<SearchResultsList state={{ kind: 'found', results }} base="/news/" onMore={onMore} />);
  };

  test('lead to their places, with whose words they are', async () => {
    await show('?q=bucket', [{ ...document, locations: [17] }]);
    const [item] = screen.getAllByRole('listitem');
    expect(within(item as HTMLElement).getByRole('link')).toHaveAttribute(
      'href',
      '/news/articles/lumbra-well#lowered',
    );
    expect(item).toHaveTextContent(
      'Nessa Orr · Direct quote · 2 January 2031“We lowered the bucket and heard nothing.”Well of Lumbra runs dry',
    );
    expect(item?.querySelector('mark')).toHaveTextContent('bucket');
    expect(screen.getByRole('status')).toHaveTextContent('1 result, the closest first.');
  });

  test('are all counted, and a button with the focus shows those behind others', async () => {
    await show('?q=well', [longArticle(5)]);
    expect(screen.getByRole('status')).toHaveTextContent('5 results, the closest first.');
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    const more = screen.getByRole('button', { name: '2 more in this article' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(more);
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(more).toHaveAttribute('aria-expanded', 'true');
    expect(more).toHaveFocus();
  });

  test('are none where there is none', async () => {
    await show('?q=rain', []);
    expect(screen.getByRole('status')).toHaveTextContent('Nothing was found.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('are none where only the index’s own guess was found', async () => {
    const guesses = [{ ...document, locations: [0, 6] }, speaker];
    await show('?q=wellington', guesses);
    expect(screen.getByRole('status')).toHaveTextContent(/^Nothing was found\.$/);
  });

  test('may come later where the first articles have none', async () => {
    const guesses = Array.from({ length: 31 }, () => ({ ...document, locations: [0] }));
    await show('?q=wellington', guesses);
    expect(screen.getByRole('status')).toHaveTextContent(
      'Nothing found in the first articles searched.',
    );
    expect(screen.getByRole('button', { name: 'More results' })).toBeVisible();
  });

  test('of a query that was cut say so', async () => {
    await show(`?q=${'x'.repeat(201)}`, []);
    expect(screen.getByRole('status')).toHaveTextContent(
      'That was too long: only its first 200 characters were searched. Nothing was found.',
    );
  });

  test('are in no order of closeness where no word is asked for', async () => {
    await show('?in=speakers', [speaker, { ...speaker, url: '/speakers/pia-orr' }]);
    expect(screen.getByRole('status')).toHaveTextContent(/^2 results\.$/);
  });

  test('are none where the years cannot be', async () => {
    await show('?q=well&from=2031&to=2030', [document]);
    expect(screen.getByRole('status')).toHaveTextContent(/^The last year is before the first\.$/);
  });

  test('are none where nobody has the name', async () => {
    await show('?speaker=Brill', [document]);
    expect(screen.getByRole('status')).toHaveTextContent('Nobody of that name is quoted.');
  });

  test('have more where there is more', async () => {
    const onMore = vi.fn();
    await show('?q=well', articles(12), onMore);
    expect(screen.getByRole('status')).toHaveTextContent(
      'The first 10 results, the closest first.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'More results' }));
    expect(onMore).toHaveBeenCalledOnce();
  });

  test('that are new have the focus, for the button may be gone', async () => {
    const first = await runSearch(parseSearch('?q=well'), indexOf(articles(12)));
    const list = (state: SearchState) => (
      <SearchResultsList state={state} base="/" onMore={() => {}} />
    );
    const { rerender } = render(list({ kind: 'found', results: first }));
    const results = await moreResults(first);
    rerender(list({ kind: 'found', results, known: { passages: 10, pages: 0 } }));
    expect(screen.queryByRole('button')).toBeNull();
    const links = screen.getAllByRole('link');
    expect(links).toHaveLength(12);
    expect(links[10]).toHaveFocus();
    rerender(list({ kind: 'found', results, known: { passages: 12, pages: 0 } }));
    expect(screen.getByRole('status')).toHaveFocus();
  });

  test('that could not be loaded are said so', () => {
    render(<SearchResultsList state={{ kind: 'failed' }} base="/" onMore={() => {}} />);
    expect(screen.getByRole('status')).toHaveTextContent('The search could not be loaded.');
  });
});
