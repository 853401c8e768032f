import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../open-page.tsx';
import { factsPanel, passageAt, speakersPanel } from '../reader-page.ts';

const skipLinks = () =>
  within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');

test('the keyboard’s first stops lead to the text and to its panels', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  await user.tab();
  expect(skipLinks()[0]).toHaveFocus();
  expect(passageAt('otr-article')).toBe(screen.getByRole('main'));
  expect(skipLinks().map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['To the article', '#otr-article'],
    ['To who is quoted', `#${speakersPanel().id}`],
    ['To facts and figures', `#${factsPanel().id}`],
  ]);
});

test('the text comes first, then its speakers, the tools for them, and the facts', async () => {
  await openPage('/articles/lumbra-ferry?speaker=fenn');
  const steps = await screen.findByRole('group', { name: 'Chosen statements' });
  const main = screen.getByRole('main');
  const parts = [main, speakersPanel(), steps, factsPanel()];
  const inOrder = parts.toSorted((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  expect(inOrder).toEqual(parts);
});

test('no id stands on the page twice', async () => {
  await openPage('/articles/lumbra-ferry?speaker=fenn,lantern');
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).toContain('held-firm');
  expect(ids).toEqual([...new Set(ids)]);
});

test.each(['/articles/lumbra-ferry', '/articles/', '/method', '/', '/nowhere'])(
  'at %s the name of the site leads home, and its foot to all articles and to what the labels mean',
  async (address) => {
    await openPage(address);
    expect(screen.getByRole('link', { name: 'On the Record' })).toHaveAttribute('href', '/');
    expect(screen.getByRole('link', { name: 'All articles' })).toHaveAttribute(
      'href',
      '/articles/',
    );
    expect(
      within(screen.getByRole('contentinfo')).getByRole('link', { name: 'What the labels mean' }),
    ).toHaveAttribute('href', '/method');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  },
);
