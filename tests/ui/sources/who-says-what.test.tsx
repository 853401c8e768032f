import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Paragraph } from '#content/block.ts';
import { sourceLabels } from '#messages/source-labels.ts';
import { ferry } from '../../fixtures/island-articles.ts';
import { openPage } from '../open-page.tsx';
import { chosen, everyoneButton, everyoneShown, passageAt } from '../reader-page.ts';

const viewSwitch = () => screen.getByRole('checkbox', { name: 'Who says what' });
/** Resolves once the view is on, or off. */
const switched = (checked: boolean) =>
  screen.findByRole('checkbox', { name: 'Who says what', checked });
const shares = () => screen.getByRole('region', { name: 'Who says how much' });

test('the view is switched from the bar, and kept in the address', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry#lamp');
  expect(viewSwitch()).not.toBeChecked();
  await user.click(viewSwitch());
  await waitFor(() => expect(addressBar()).toBe('/articles/lumbra-ferry?view=sources#lamp'));
  await user.click(viewSwitch());
  await waitFor(() => expect(addressBar()).toBe('/articles/lumbra-ferry#lamp'));
  expect(viewSwitch()).not.toBeChecked();
});

test('an address with the view opens in it', async () => {
  await openPage('/articles/lumbra-ferry?view=sources');
  expect(viewSwitch()).toBeChecked();
});

test('the view stays while speakers are chosen, and the speakers while the view changes', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry?view=sources&speaker=fenn');
  await chosen('Odalys Fenn');
  await user.click(viewSwitch());
  await switched(false);
  await chosen('Odalys Fenn');
  await waitFor(() => expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn'));
  await user.click(viewSwitch());
  await switched(true);
  await user.click(everyoneButton());
  await everyoneShown();
  await waitFor(() => expect(addressBar()).toBe('/articles/lumbra-ferry?view=sources'));
});

test('every statement carries its source’s name, and who passed it on', async () => {
  await openPage('/articles/lumbra-ferry?view=sources');
  expect(passageAt('held-firm')).toHaveAttribute('data-name', 'Fenn, direct quote');
  expect(passageAt('engine-silent')).toHaveAttribute(
    'data-name',
    'Хвилька via The Lantern, direct quote',
  );
});

test('the shares are a table of words by source, with the article’s own last', async () => {
  await openPage('/articles/lumbra-lighthouse?view=sources');
  const table = within(shares()).getByRole('table', { name: /^Shares of the \d+ words/ });
  const rows = within(table).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    'SourceQuotedReportedNarratedShare',
    'Basil Thrupp8––40.0%',
    'The article––1260.0%',
  ]);
});

test('what the marks mean is a link away', async () => {
  await openPage('/articles/lumbra-ferry?view=sources');
  const hrefsIn = (part: HTMLElement) =>
    within(part)
      // The style sheet shows what is hidden, and there is none here.
      .getAllByRole('link', { hidden: true })
      .map((link) => link.getAttribute('href'));
  const legend = screen.getByText(/, to the letter;/);
  expect(hrefsIn(legend)).toEqual([
    '/method#direct',
    '/method#reported',
    '/method#denial',
    '/method#no-comment',
    '/method#narration',
  ]);
  // It comes before the text that it is about.
  const order = legend.compareDocumentPosition(passageAt('aground'));
  expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(hrefsIn(shares())).toEqual(['/method#shares']);
});

test('a source is named once a paragraph, and its kind again where it changes', () => {
  const labelsIn = (id: string) => {
    const paragraph = ferry.blocks.find((one) => one.id === id) as Paragraph;
    return [...sourceLabels(ferry, paragraph).values()];
  };
  expect(labelsIn('aground')).toEqual(['']);
  expect(labelsIn('numbers')).toEqual(['', '']);
  expect(labelsIn('lamp')).toEqual(['', 'no comment']);
  expect(labelsIn('storm')).toEqual([]);
});
