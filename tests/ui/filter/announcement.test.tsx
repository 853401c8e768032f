import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../open-page.tsx';
import {
  announced,
  chosen,
  everyoneButton,
  everyoneShown,
  nameBox,
  notChosen,
} from '../reader-page.ts';

test('nothing is announced when a page opens unfiltered', async () => {
  await openPage('/articles/lumbra-ferry');
  await everyoneShown();
  expect(announced()).toBe('');
});

test('a filter from the address is announced', async () => {
  await openPage('/articles/lumbra-ferry?speaker=lantern');
  await waitFor(() => expect(announced()).toBe('2 statements by The Lumbra Lantern'));
});

test('each change of the filter is announced by the speakers’ full names', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  await user.click(nameBox('Ярина Хвилька'));
  await chosen('Ярина Хвилька');
  expect(announced()).toBe('1 statement by Ярина Хвилька');

  await user.click(nameBox('Odalys Fenn'));
  await chosen('Odalys Fenn');
  expect(announced()).toBe('3 statements by Ярина Хвилька and Odalys Fenn');

  await user.click(nameBox('Lumbra Wave Survey'));
  await chosen('Lumbra Wave Survey');
  expect(announced()).toBe('4 statements by Ярина Хвилька, Odalys Fenn and Lumbra Wave Survey');

  await user.click(screen.getByRole('radio', { name: 'Only their words' }));
  await waitFor(() =>
    expect(announced()).toBe(
      '4 statements by Ярина Хвилька, Odalys Fenn and Lumbra Wave Survey, the rest of the story left out',
    ),
  );

  await user.click(everyoneButton());
  await notChosen('Odalys Fenn');
  expect(announced()).toBe('Everyone: 9 statements');
});

test('a statement that two chosen speakers share is counted once', async () => {
  await openPage('/articles/lumbra-ferry?speaker=khvylka,lantern');
  await waitFor(() =>
    expect(announced()).toBe('2 statements by Ярина Хвилька and The Lumbra Lantern'),
  );
});
