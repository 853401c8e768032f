import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openPage } from '../open-page.tsx';
import { announced, everyoneButton, everyoneShown, passageAt } from '../reader-page.ts';

const STEPPER = { name: 'Chosen statements' };
const stepper = () => screen.getByRole('group', STEPPER);
const label = () => within(stepper()).getAllByRole('button')[0];
const next = () => within(stepper()).getByRole('button', { name: 'Next statement' });
const previous = () => within(stepper()).getByRole('button', { name: 'Previous statement' });

test('there is nothing to step through while everyone is shown', async () => {
  await openPage('/articles/lumbra-ferry');
  expect(screen.queryByRole('group', STEPPER)).not.toBeInTheDocument();
});

test.each([
  ['fenn', 'Fenn', 2],
  ['khvylka', 'Хвилька', 1],
  ['sea-ministry', 'Ministry of the Sea', 3],
  ['fenn,khvylka', 'Fenn, Хвилька', 3],
  ['fenn,khvylka,lantern', 'Fenn and 2 others', 4],
])('with “%s” chosen it names %s and the number of statements', async (speakers, names, count) => {
  await openPage(`/articles/lumbra-ferry?speaker=${speakers}`);
  await screen.findByRole('group', STEPPER);
  // On narrow pages a button, on wide ones beside the names' own column plain text; styles show one.
  const shown = within(stepper()).getAllByText(names);
  expect(shown.map(({ parentElement }) => parentElement?.localName)).toEqual(['button', 'span']);
  const statements = count === 1 ? 'statement' : 'statements';
  for (const { parentElement } of shown) {
    expect(parentElement).toHaveTextContent(`${names}, ${count} ${statements}`);
  }
});

test('each step stands on the next statement, says which it is, and goes around the ends', async () => {
  const { user } = await openPage('/articles/lumbra-ferry?speaker=sea-ministry');
  await screen.findByRole('group', STEPPER);
  // Without a layout every statement lies above the middle of the window: the first step up is the last.
  await user.click(previous());
  expect(label()).toHaveTextContent(/3 of 3$/);
  expect(announced()).toBe(
    '3 of 3, Ministry of the Sea, reported: The ministry’s chart gives 4 metres.',
  );
  await user.click(next());
  expect(label()).toHaveTextContent(/1 of 3$/);
  expect(announced()).toBe(
    '1 of 3, Ministry of the Sea, denial: denied that the lighthouse had been dark',
  );
  await user.click(next());
  expect(announced()).toBe('2 of 3, Ministry of the Sea, no comment: has not said who will pay.');
  await user.click(previous());
  await user.click(previous());
  expect(label()).toHaveTextContent(/3 of 3$/);
});

test('with several chosen, a step says whose statement it is at', async () => {
  const { user } = await openPage('/articles/lumbra-ferry?speaker=fenn,khvylka');
  await screen.findByRole('group', STEPPER);
  expect(label()).toHaveTextContent('Fenn, Хвилька, 3 statements');
  await user.click(previous());
  expect(label()).toHaveTextContent('Хвилька, statement 3 of 3');
  await user.click(previous());
  expect(label()).toHaveTextContent('Fenn, statement 2 of 3');
});

test('the first step goes to the nearest statement below the middle of the window', async () => {
  const { user } = await openPage('/articles/lumbra-ferry?speaker=sea-ministry');
  await screen.findByRole('group', STEPPER);
  vi.spyOn(passageAt('lamp-denied'), 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, window.innerHeight / 4),
  );
  vi.spyOn(passageAt('no-word-on-cost'), 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, window.innerHeight),
  );
  await user.click(next());
  expect(announced()).toBe('2 of 3, Ministry of the Sea, no comment: has not said who will pay.');
});

test('a step marks all parts of its statement and brings the first into view', async () => {
  const { user } = await openPage('/articles/lumbra-ferry?speaker=fenn');
  await screen.findByRole('group', STEPPER);
  const scroll = vi.spyOn(passageAt('held-firm'), 'scrollIntoView');
  await user.click(next());
  expect(scroll).toHaveBeenCalledExactlyOnceWith({ block: 'center' });
  for (const words of ['“She held firm,”', '“The rock did not,”', '“and nobody got wet.”']) {
    const part = within(screen.getByRole('main')).getByText(words).closest('[data-by]');
    expect(part).toHaveAttribute('data-current');
  }
  expect(passageAt('at-least-forty')).not.toHaveAttribute('data-current');
});

test('a step changes nothing of the address', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry?speaker=fenn#lamp');
  await screen.findByRole('group', STEPPER);
  await user.click(next());
  expect(announced()).toMatch(/^1 of 2/);
  expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn#lamp');
});

test('“Show everyone” puts the filter away', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry?speaker=fenn');
  await user.click(await screen.findByRole('button', { name: 'Show everyone' }));
  await everyoneShown();
  expect(addressBar()).toBe('/articles/lumbra-ferry');
  expect(screen.queryByRole('group', STEPPER)).not.toBeInTheDocument();
});

test('the statements are marked along the scrollbar, for the eye alone', async () => {
  const { user } = await openPage('/articles/lumbra-ferry?speaker=sea-ministry');
  const map = () => document.querySelector('#otr-tools > [aria-hidden="true"]');
  await waitFor(() => expect(map()?.children).toHaveLength(3));
  await user.click(everyoneButton());
  await everyoneShown();
  expect(map()).toBeNull();
});
