import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../ui/open-page.tsx';
import {
  announced,
  chosen,
  everyoneButton,
  everyoneShown,
  nameBox,
  notChosen,
  passageAt,
  speakersPanel,
} from '../ui/reader-page.ts';

const namesChosen = () =>
  within(speakersPanel())
    .queryAllByRole('checkbox', { checked: true })
    .map((box) => box.nextElementSibling?.textContent);

test('the filter is in the address, name after name as they were chosen', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry');
  await user.click(nameBox('Ярина Хвилька'));
  await chosen('Ярина Хвилька');
  expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=khvylka');
  await user.click(nameBox('Odalys Fenn'));
  await chosen('Odalys Fenn');
  expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=khvylka,fenn');
  await user.click(nameBox('Ярина Хвилька'));
  await notChosen('Ярина Хвилька');
  expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn');
  await user.click(everyoneButton());
  await everyoneShown();
  expect(addressBar()).toBe('/articles/lumbra-ferry');
});

test.each([
  ['?speaker=fenn', ['Odalys Fenn']],
  ['?speaker=khvylka,fenn', ['Odalys Fenn', 'Ярина Хвилька']],
  ['?speaker=fenn&speaker=lantern', ['Odalys Fenn', 'The Lumbra Lantern']],
  ['?speaker=fenn%2Cfenn%2C', ['Odalys Fenn']],
  ['?show=words', []],
  ['?speaker=', []],
  ['?speaker=%E0%A4%A', []],
  ['?speaker[]=fenn', []],
  ['?speaker=__proto__,constructor', []],
  ['?speaker=%22%3E%3Cscript%3Ealert(1)%3C/script%3E', []],
  ['?utm_source=somewhere&speaker=fenn', ['Odalys Fenn']],
])('an address that ends with %s opens with %j chosen', async (query, names) => {
  await openPage(`/articles/lumbra-ferry${query}`);
  await waitFor(() => expect(namesChosen()).toEqual(names));
});

test('names that the article does not know are taken out of the address, the others stay', async () => {
  const { addressBar } = await openPage(
    '/articles/lumbra-ferry?speaker=nobody,fenn,keeper&show=words#lamp',
  );
  await chosen('Odalys Fenn');
  await waitFor(() =>
    expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn&show=words#lamp'),
  );
  expect(screen.getByRole('radio', { name: 'Only their words' })).toBeChecked();
});

test('where no name is known everyone is shown, and the address says so', async () => {
  const { addressBar } = await openPage('/articles/lumbra-ferry?speaker=nobody&show=words#lamp');
  await waitFor(() => expect(addressBar()).toBe('/articles/lumbra-ferry#lamp'));
  await everyoneShown();
  expect(announced()).toBe('');
});

test('unknown names leave no step behind for Back', async () => {
  const { router, addressBar } = await openPage('/articles/lumbra-ferry');
  await act(async () => router.history.push('/articles/lumbra-ferry?speaker=nobody,fenn'));
  await chosen('Odalys Fenn');
  await waitFor(() => expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn'));
  await act(async () => router.history.back());
  await everyoneShown();
  expect(addressBar()).toBe('/articles/lumbra-ferry');
});

test('Back and Forward step through the filters that were chosen', async () => {
  const { user, router, addressBar } = await openPage('/articles/lumbra-ferry');
  await user.click(nameBox('Odalys Fenn'));
  await chosen('Odalys Fenn');
  await user.click(screen.getByRole('radio', { name: 'Only their words' }));
  await waitFor(() => expect(addressBar()).toMatch(/show=words$/));

  await act(async () => router.history.back());
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Whole story' })).toBeChecked());
  await chosen('Odalys Fenn');

  await act(async () => router.history.back());
  await everyoneShown();

  await act(async () => router.history.go(2));
  await chosen('Odalys Fenn');
  expect(screen.getByRole('radio', { name: 'Only their words' })).toBeChecked();
  expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn&show=words');
});

test('choosing names keeps the passage in the address', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry#held-firm');
  await user.click(nameBox('Odalys Fenn'));
  await chosen('Odalys Fenn');
  expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn#held-firm');
  expect(passageAt('held-firm')).toHaveAttribute('data-target');
  await user.click(everyoneButton());
  await everyoneShown();
  expect(addressBar()).toBe('/articles/lumbra-ferry#held-firm');
});

test('going to a passage keeps the filter', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry?speaker=fenn', {
    history: 'window',
  });
  await chosen('Odalys Fenn');
  await user.click(within(speakersPanel()).getByText('at least 40 people aboard'));
  await waitFor(() => expect(passageAt('at-least-forty')).toHaveAttribute('data-target'));
  expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn#at-least-forty');
  expect(namesChosen()).toEqual(['Odalys Fenn']);
});

test('a filter does not move the reader to the passage in the address again', async () => {
  const { user } = await openPage('/articles/lumbra-ferry#storm');
  await waitFor(() => expect(passageAt('storm')).toHaveAttribute('data-target'));
  await user.click(nameBox('Odalys Fenn'));
  expect(await chosen('Odalys Fenn')).toHaveFocus();
});

test('an address with a slash at its end is the same article with the same filter', async () => {
  const { user } = await openPage('/articles/lumbra-ferry/?speaker=fenn#lamp');
  await chosen('Odalys Fenn');
  expect(passageAt('lamp')).toHaveAttribute('data-target');
  await user.click(everyoneButton());
  await everyoneShown();
});

test('under a sub-path the filter works as it does without one', async () => {
  const { user, router, addressBar } = await openPage('/news/articles/lumbra-ferry#lamp', {
    base: '/news/',
  });
  await user.click(nameBox('Odalys Fenn'));
  await chosen('Odalys Fenn');
  expect(addressBar()).toBe('/news/articles/lumbra-ferry?speaker=fenn#lamp');
  await act(async () => router.history.back());
  await everyoneShown();
  expect(addressBar()).toBe('/news/articles/lumbra-ferry#lamp');
});
