import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../open-page.tsx';
import { chosen, nameButton, passageAt } from '../reader-page.ts';

const depth = (name: 'Whole story' | 'Only their words') => screen.getByRole('radio', { name });

test('with everyone shown there is no depth to choose', async () => {
  await openPage('/articles/lumbra-ferry');
  expect(depth('Whole story')).toBeDisabled();
  expect(depth('Whole story')).toBeChecked();
  expect(depth('Only their words')).toBeDisabled();
});

test('“Only their words” is kept in the address and marks the body', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry?speaker=fenn');
  await user.click(depth('Only their words'));
  await waitFor(() => expect(depth('Only their words')).toBeChecked());
  expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn&show=words');
  expect(passageAt('aground').parentElement).toHaveAttribute('data-depth', 'words');
  await chosen('Odalys Fenn');
});

test('“Whole story” takes it out of the address again', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry?speaker=fenn&show=words');
  await waitFor(() => expect(depth('Only their words')).toBeChecked());
  await user.click(depth('Whole story'));
  await waitFor(() => expect(depth('Whole story')).toBeChecked());
  expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn');
  expect(passageAt('aground').parentElement).toHaveAttribute('data-depth', 'story');
});

test('the depth stays when another name is chosen with the first', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry?speaker=fenn&show=words');
  await user.click(nameButton('Ярина Хвилька'));
  await chosen('Ярина Хвилька');
  expect(depth('Only their words')).toBeChecked();
  expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn,khvylka&show=words');
});
