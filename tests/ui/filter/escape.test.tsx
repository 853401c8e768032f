import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../open-page.tsx';
import { chosen, everyoneShown } from '../reader-page.ts';

test('Escape shows everyone again', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry?speaker=fenn&show=words');
  await chosen('Odalys Fenn');
  await user.keyboard('{Escape}');
  await everyoneShown();
  expect(addressBar()).toBe('/articles/lumbra-ferry');
});

test('Escape belongs to an open menu first', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry?speaker=fenn');
  await chosen('Odalys Fenn');
  await user.click(screen.getByRole('button', { name: 'Display' }));
  await user.keyboard('{Escape}');
  await chosen('Odalys Fenn');
  expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn');
  await user.keyboard('{Escape}');
  await everyoneShown();
});

test('Escape leaves an unfiltered page as it is', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry#lamp');
  await user.keyboard('{Escape}');
  await everyoneShown();
  expect(addressBar()).toBe('/articles/lumbra-ferry#lamp');
});
