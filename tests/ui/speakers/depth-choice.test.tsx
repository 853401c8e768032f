import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../open-page.tsx';
import { chosen, nameBox } from '../reader-page.ts';

const depth = (name: 'Whole story' | 'Only their words') => screen.getByRole('radio', { name });

test('a depth that is set before a name is chosen holds for it', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry');
  expect(depth('Whole story')).toBeChecked();
  await user.click(depth('Only their words'));
  expect(addressBar()).toBe('/articles/lumbra-ferry');
  await user.click(nameBox('Odalys Fenn'));
  await waitFor(() => expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn&show=words'));
  expect(depth('Only their words')).toBeChecked();
});

test('“Only their words” is kept in the address', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry?speaker=fenn');
  await user.click(depth('Only their words'));
  await waitFor(() => expect(depth('Only their words')).toBeChecked());
  await waitFor(() => expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn&show=words'));
  await chosen('Odalys Fenn');
});

test('“Whole story” takes it out of the address again', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry?speaker=fenn&show=words');
  await waitFor(() => expect(depth('Only their words')).toBeChecked());
  await user.click(depth('Whole story'));
  await waitFor(() => expect(depth('Whole story')).toBeChecked());
  await waitFor(() => expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn'));
});

test('the depth stays when another name is chosen with the first', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry?speaker=fenn&show=words');
  await user.click(nameBox('Ярина Хвилька'));
  await chosen('Ярина Хвилька');
  expect(depth('Only their words')).toBeChecked();
  expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn,khvylka&show=words');
});

test('before the words alone a link leads back to the whole story', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry?speaker=fenn&show=words');
  const way = screen.getByText('Show the whole story');
  expect(way).toHaveAttribute('href', '/articles/lumbra-ferry');
  await user.click(way);
  await waitFor(() => expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn'));
  expect(depth('Whole story')).toBeChecked();
});
