import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../open-page.tsx';
import { passageAt } from '../reader-page.ts';

test('an article opens with its headline, standfirst, dates and credit', async () => {
  await openPage('/articles/lumbra-ferry');
  const text = within(screen.getByRole('main'));
  expect(text.getByText('Lumbra · an invented island')).toBeVisible();
  expect(
    text.getByRole('heading', { level: 1, name: 'Ferry aground off Lumbra, harbour office says' }),
  ).toBeVisible();
  expect(text.getByText(/people who do not exist disagree about a ferry\.$/)).toBeVisible();
  expect(text.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '2 March 2031',
    'Updated 5 April 2031',
    '1 min read',
    'Invented for tests',
  ]);
  expect(text.getByText('5 April 2031')).toHaveAttribute('datetime', '2031-04-05');
});

test('an article that was never updated, and stands under no place, says nothing of either', async () => {
  await openPage('/articles/lumbra-lighthouse');
  const text = within(screen.getByRole('main'));
  expect(text.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '10 January 2031',
    '1 min read',
    'Invented for tests',
  ]);
  expect(text.getByRole('heading', { level: 1 }).previousElementSibling).toHaveTextContent(
    'Draft. This article is not published: its words and its links may change.',
  );
});

test('an article that was recorded is no draft', async () => {
  await openPage('/articles/lumbra-well');
  expect(screen.queryByText('Draft.')).not.toBeInTheDocument();
});

test('the paragraphs stand in order, the first after the dateline', async () => {
  await openPage('/articles/lumbra-ferry');
  const order = ['aground', 'numbers', 'yellow-coat', 'lamp', 'storm', 'depth'].map(passageAt);
  expect(
    within(screen.getByRole('main'))
      .getAllByRole('paragraph')
      .filter(({ id }) => id !== '' && id !== 'standfirst'),
  ).toEqual(order);
  expect(passageAt('aground')).toHaveTextContent(
    /^PORT EMBER – A ferry ran aground early on 1 March off Port Ember, the only town of Lumbra\. “She held firm,” said Odalys Fenn, the harbour master\. “The rock did not,” she went on, “and nobody got wet\.”$/,
  );
  expect(passageAt('storm')).toHaveTextContent(
    'The sea, calm for as long as anyone remembered, had been rough in a storm from 27 February to 2 March. The ferry had cost €2.5 million.',
  );
});

test('a statement in three parts has its address on the first of them', async () => {
  await openPage('/articles/lumbra-ferry');
  expect(passageAt('held-firm')).toHaveTextContent(/^“She held firm,”$/);
  expect(screen.getByText('“The rock did not,”')).not.toHaveAttribute('id');
  expect(screen.getByText('“and nobody got wet.”')).not.toHaveAttribute('id');
});

test('a figure inside a quote has an address of its own', async () => {
  await openPage('/articles/lumbra-ferry');
  expect(passageAt('engine-silent')).toContainElement(passageAt('aboard.captain'));
  expect(passageAt('aboard.captain')).toHaveTextContent(/^38 passengers$/);
});
