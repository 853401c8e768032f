import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../open-page.tsx';
import { chosen, passageAt } from '../reader-page.ts';

const main = () => within(screen.getByRole('main'));

/** The panel's entry of a claim, place or event. */
const entry = (id: string) => passageAt(`otr-${id}`);

/** All ends that are marked as belonging together, in the text and in the panel. */
const linked = () =>
  [...document.querySelectorAll('[data-linked]')].map(
    (end) => `#${end.getAttribute('data-entry') ?? end.id}`,
  );

test('a figure in the text leads to its entry in the panel, and the entry leads back', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry', { history: 'window' });
  await user.click(main().getByRole('link', { name: '38 passengers' }));
  const back = within(entry('aboard.captain')).getAllByRole('link')[0] as HTMLElement;
  expect(back).toHaveFocus();
  expect(addressBar()).toBe('/articles/lumbra-ferry');

  await user.keyboard('{Enter}');
  expect(passageAt('aboard.captain')).toHaveTextContent('38 passengers');
  expect(addressBar()).toBe('/articles/lumbra-ferry#aboard.captain');
});

test('pointing at a figure marks it and its entry, and nothing else', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  await user.hover(main().getByRole('link', { name: 'about 60 people' }));
  expect(linked()).toEqual(['#otr-aboard.passenger', '#otr-aboard.passenger']);
  await user.hover(screen.getByRole('heading', { level: 1 }));
  expect(linked()).toEqual([]);
});

test('pointing at an entry marks its figure in the text', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  await user.hover(entry('depth.lantern'));
  expect(main().getByRole('link', { name: 'more than 3 metres' })).toHaveAttribute('data-linked');
  expect(linked()).toHaveLength(2);
});

test('the focus marks both ends as the pointer does', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  const figure = main().getByRole('link', { name: '38 passengers' });
  main().getByRole('link', { name: 'at least 40 people' }).focus();
  for (let i = 0; i < 5 && document.activeElement !== figure; i++) {
    await user.keyboard('{ArrowRight}');
  }
  expect(figure).toHaveFocus();
  expect(linked()).toEqual(['#otr-aboard.captain', '#otr-aboard.captain']);
});

test('places and dates in the text lead to their entries as well', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  await user.click(main().getAllByRole('link', { name: 'Port Ember' })[0] as HTMLElement);
  expect(entry('place-port-ember')).toContainElement(document.activeElement as HTMLElement);
  expect(linked()).toContain('#otr-place-port-ember');
});

test('no link in the text stands within another', async () => {
  for (const slug of ['lumbra-ferry', 'lumbra-well']) {
    await openPage(`/articles/${slug}`);
    expect(document.querySelectorAll('main a a')).toHaveLength(0);
    document.body.replaceChildren();
  }
});

test('the name of a claimant chooses that speaker', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry');
  await user.click(within(entry('aboard.captain')).getByRole('link', { name: 'Хвилька' }));
  await chosen('Ярина Хвилька');
  expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=khvylka');
});

test('opened in another tab, the name of a claimant is the page of that speaker', async () => {
  await openPage('/articles/lumbra-ferry');
  expect(within(entry('aboard.captain')).getByRole('link', { name: 'Хвилька' })).toHaveAttribute(
    'href',
    '/articles/lumbra-ferry/khvylka',
  );
});
