import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../open-page.tsx';
import { chosen, factsPanel, nameBox, passageAt, speakersPanel } from '../reader-page.ts';

const wayBack = (title: string) => screen.findByRole('button', { name: `↩ Back to “${title}”` });
const noWayBack = () =>
  waitFor(() => expect(screen.queryByRole('button', { name: /Back to/ })).not.toBeInTheDocument());

test('from a claim to its words in the story and back to the claim', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry', { history: 'window' });
  const claim = within(factsPanel()).getByRole('link', { name: /a jammed rudder/ });
  await user.click(claim);
  await waitFor(() => expect(passageAt('cause.captain')).toHaveFocus());
  expect(addressBar()).toBe('/articles/lumbra-ferry#cause.captain');

  await user.click(await wayBack('Facts and figures'));
  await waitFor(() => expect(claim).toHaveFocus());
  await noWayBack();
  expect(addressBar()).toBe('/articles/lumbra-ferry');
});

test('the browser’s own Back leads back to the statement in its panel', async () => {
  const { user } = await openPage('/articles/lumbra-ferry?speaker=fenn', { history: 'window' });
  await chosen('Odalys Fenn');
  const statement = within(speakersPanel()).getByRole('link', {
    name: /“She held firm”/,
  });
  await user.click(statement);
  await wayBack('Who is quoted');
  window.history.back();
  await waitFor(() => expect(statement).toHaveFocus());
  await noWayBack();
  await chosen('Odalys Fenn');
});

test('from one passage to another and back, the address stays at the later one', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry#lamp', { history: 'window' });
  const claim = within(factsPanel()).getByRole('link', { name: /€2\.5 million/ });
  await user.click(claim);
  await user.click(await wayBack('Facts and figures'));
  await waitFor(() => expect(claim).toHaveFocus());
  expect(addressBar()).toBe('/articles/lumbra-ferry#cost.ferry');
});

test('choosing a name gives up the way back', async () => {
  const { user } = await openPage('/articles/lumbra-ferry', { history: 'window' });
  await user.click(within(factsPanel()).getByRole('link', { name: /a jammed rudder/ }));
  await wayBack('Facts and figures');
  await user.click(nameBox('Odalys Fenn'));
  await chosen('Odalys Fenn');
  await noWayBack();
});

test('another view of the text gives up the way back', async () => {
  const { user } = await openPage('/articles/lumbra-ferry', { history: 'window' });
  await user.click(within(factsPanel()).getByRole('link', { name: /a jammed rudder/ }));
  await wayBack('Facts and figures');
  await user.click(screen.getByRole('checkbox', { name: 'Who says what' }));
  await noWayBack();
});
