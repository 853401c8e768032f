import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { GLOSSARY_ENTRIES } from '#links/glossary-address.ts';
import { islandArticles } from '../fixtures/island-articles.ts';
import { strait } from '../fixtures/strait-article.ts';
import { statistics } from '../fixtures/vessany/statistics.ts';
import { openPage } from '../ui/open-page.tsx';
import { chosen } from '../ui/reader-page.ts';

/** The entries that the labels on an address lead to. */
async function entriesAt(address: string, articles = islandArticles): Promise<string[]> {
  await openPage(address, { articles });
  if (address.includes('speaker=fenn')) await chosen('Odalys Fenn');
  if (address.includes('#vow')) await screen.findByText('About links');
  const links = within(document.body).queryAllByRole('link', { hidden: true });
  document.body.replaceChildren();
  return links.flatMap((link) => link.getAttribute('href')?.match(/^\/method#(.+)$/)?.[1] ?? []);
}

/** The entries that the page's own texts lead to, its contents apart. */
async function entriesWithinTexts(): Promise<string[]> {
  await openPage('/method', { articles: islandArticles });
  const links = [...document.querySelectorAll('main section p a[href^="#"]')];
  document.body.replaceChildren();
  return links.map((link) => link.getAttribute('href')?.slice(1) ?? '');
}

test('every entry of the method’s page is what some label or text leads to, and no label leads elsewhere', async () => {
  const found = [
    ...(await entriesAt('/articles/lumbra-ferry?speaker=fenn')),
    ...(await entriesAt('/articles/lumbra-well#vow')),
    ...(await entriesAt('/articles/veil-strait', [strait])),
    ...(await entriesAt('/articles/vessany-crossings', [statistics])),
    ...(await entriesWithinTexts()),
  ];
  expect([...new Set(found)].toSorted()).toEqual([...GLOSSARY_ENTRIES].toSorted());
});
