import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../open-page.tsx';
import { factsPanel, passageAt, speakersPanel } from '../reader-page.ts';

const skipLinks = () =>
  within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');

test('the keyboard’s first stops lead past the panels', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  await user.tab();
  const [toArticle, toFacts] = skipLinks();
  expect(toArticle).toHaveFocus();
  expect(toArticle).toHaveTextContent('To the article');
  expect(passageAt('otr-article')).toBe(screen.getByRole('main'));
  expect(toArticle).toHaveAttribute('href', '#otr-article');
  expect(toFacts).toHaveTextContent('To facts and figures');
  expect(toFacts).toHaveAttribute('href', `#${factsPanel().id}`);
});

test('the article stands between its two panels', async () => {
  await openPage('/articles/lumbra-ferry');
  const main = screen.getByRole('main');
  const parts = [...(main.parentElement?.children ?? [])];
  expect(parts).toEqual([speakersPanel(), expect.any(HTMLElement), main, factsPanel()]);
  expect(parts[1]).toBe(screen.getAllByRole('status')[0]?.parentElement);
});

test('under a filter the keyboard comes to the steps after the names and before the text', async () => {
  await openPage('/articles/lumbra-ferry?speaker=fenn');
  const steps = await screen.findByRole('group', { name: 'Chosen statements' });
  const main = screen.getByRole('main');
  expect(main.previousElementSibling).toContainElement(steps);
  expect(main.previousElementSibling?.previousElementSibling).toBe(speakersPanel());
});

test.each([
  ['Quoted', speakersPanel],
  ['Facts', factsPanel],
])('“%s” opens its panel as a sheet, and “Close” closes it', async (opener, panel) => {
  const { user } = await openPage('/articles/lumbra-ferry');
  await user.click(screen.getByRole('button', { name: opener }));
  expect(panel().matches(':popover-open')).toBe(true);
  await user.click(within(panel()).getByRole('button', { name: 'Close' }));
  expect(panel().matches(':popover-open')).toBe(false);
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
