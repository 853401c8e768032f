import { screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { openPage } from '../open-page.tsx';
import { chosen, nameButton, passageAt } from '../reader-page.ts';

/** The part that is fetched when it is asked for is at hand, as it soon is in a browser. */
beforeAll(() => import('#ui/sources/WordCounts.tsx'));

const viewSwitch = () => screen.getByRole('button', { name: 'Who says what' });
/** Resolves once the view is on, or off. */
const switched = (pressed: boolean) =>
  screen.findByRole('button', { name: 'Who says what', pressed });
const shares = () => screen.findByRole('region', { name: 'Who says how much' });

test('the view is switched from the bar, and kept in the address', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry#lamp');
  expect(viewSwitch()).toHaveAttribute('aria-pressed', 'false');
  await user.click(viewSwitch());
  await shares();
  await switched(true);
  expect(addressBar()).toBe('/articles/lumbra-ferry?view=sources#lamp');
  await user.click(viewSwitch());
  await switched(false);
  expect(addressBar()).toBe('/articles/lumbra-ferry#lamp');
  expect(screen.queryByRole('region', { name: 'Who says how much' })).not.toBeInTheDocument();
});

test('an address with the view opens in it', async () => {
  await openPage('/articles/lumbra-ferry?view=sources');
  await shares();
  expect(screen.getByRole('main')).toHaveAttribute('data-view', 'sources');
});

test('the view stays while speakers are chosen, and the speakers while the view changes', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry?view=sources&speaker=fenn');
  await chosen('Odalys Fenn');
  await user.click(viewSwitch());
  await switched(false);
  await chosen('Odalys Fenn');
  expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn');
  await user.click(viewSwitch());
  await switched(true);
  await user.click(nameButton('Everyone'));
  await chosen('Everyone');
  expect(addressBar()).toBe('/articles/lumbra-ferry?view=sources');
});

test('every statement carries its source’s name, and who passed it on', async () => {
  await openPage('/articles/lumbra-ferry?view=sources');
  await shares();
  expect(passageAt('held-firm')).toHaveAttribute('data-name', 'Fenn');
  expect(passageAt('engine-silent')).toHaveAttribute('data-name', 'Хвилька via The Lantern');
});

test('the shares are a table of words by source, with the article’s own last', async () => {
  await openPage('/articles/lumbra-lighthouse?view=sources');
  const table = within(await shares()).getByRole('table', { name: /^Shares of the \d+ words/ });
  const rows = within(table).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    'SourceQuotedReportedNarratedShare',
    'Basil Thrupp8––40 %',
    'The article––1260 %',
  ]);
});

test('what the marks mean is a link away', async () => {
  await openPage('/articles/lumbra-ferry?view=sources');
  const hrefs = within(await shares())
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual([
    '/method#direct',
    '/method#reported',
    '/method#denial',
    '/method#no-comment',
    '/method#narration',
    '/method#shares',
  ]);
});
