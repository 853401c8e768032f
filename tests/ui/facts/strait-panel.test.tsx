import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { strait, straitLedger } from '../../fixtures/strait-article.ts';
import { openPage } from '../open-page.tsx';
import { chosen, factsPanel, nameBox } from '../reader-page.ts';

const openStrait = (query = '') =>
  openPage(`/articles/veil-strait${query}`, {
    articles: [strait],
    ledger: () => Promise.resolve(straitLedger),
  });

function section(heading: string): HTMLElement {
  const title = within(factsPanel()).getByRole('heading', { level: 3, name: heading });
  return title.parentElement as HTMLElement;
}

test('three who give one number agree, and are compared apart from those with another scope', async () => {
  await openStrait();
  expect(section('How many crates came ashore?')).toHaveTextContent(
    'Same figure (Orrin, Beach wardens and Veilwire): all give it alike.',
  );
  expect(section('How many crates came ashore?')).toHaveTextContent(
    'No contradiction (Хвиля and \u2068سليم الموجي\u2069): one number could satisfy all.',
  );
});

test('three numbers or more stand on one scale each, which says where it begins', async () => {
  await openStrait();
  const names = within(factsPanel())
    .getAllByRole('table')
    .map((plot) => plot.querySelector('caption')?.textContent);
  expect(names).toEqual(['crates, on one scale from 0', 'km, on one scale from 0']);
});

test('of what cannot be below nought no bar leads below it', async () => {
  await openStrait();
  const plot = within(factsPanel()).getByRole('table', { name: /^km/ });
  const row = within(plot).getByRole('row', { name: /less than 340/ });
  expect(row.querySelectorAll('path')).toHaveLength(2);
});

test('a speaker whose name runs from right to left can be chosen', async () => {
  const { user, addressBar } = await openStrait();
  await user.click(nameBox('سليم الموجي'));
  await chosen('سليم الموجي');
  expect(addressBar()).toBe('/articles/veil-strait?speaker=mawj');
  expect(screen.getAllByText('سليم الموجي').length).toBeGreaterThan(1);
});
