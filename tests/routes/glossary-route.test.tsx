import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { GLOSSARY_ENTRIES, glossaryHref } from '#links/glossary-address.ts';
import { allowedNumbers } from '#selectors/allowed-numbers.ts';
import { openPage } from '../ui/open-page.tsx';

const main = () => screen.getByRole('main');

/** A section that holds no other is an entry; the rest gather entries. */
const entries = () =>
  [...main().querySelectorAll('section')].filter((section) => !section.querySelector('section'));

const headingOf = (section: Element) => within(section as HTMLElement).getByRole('heading');

test('the page says what the labels mean, under one headline', async () => {
  await openPage('/method');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('What the labels mean');
});

test('it has an entry for every address that labels lead to, in their order, and no other', async () => {
  await openPage('/method');
  // The last part is about keys, which no label means.
  expect(entries().map(({ id }) => id)).toEqual([
    ...GLOSSARY_ENTRIES.slice(0, 6),
    'marks',
    ...GLOSSARY_ENTRIES.slice(6),
    'keys',
  ]);
});

test.each([
  ['direct', 'Direct quote'],
  ['reported', 'Reported'],
  ['denial', 'Denial'],
  ['no-comment', 'No comment'],
  ['narration', 'Narration'],
  ['verified', 'Verified'],
  ['could-not-verify', 'Not independently verified'],
  ['disputed', 'Disputed'],
  ['denied', 'Denied'],
  ['bounds', 'Bounds'],
  ['same', 'Same figure'],
  ['compatible', 'No contradiction'],
  ['differ', 'They differ'],
  ['not-compared', 'Not compared'],
  ['plot', 'On one scale'],
  ['shares', 'Shares of the text'],
  ['map', 'The map'],
  ['days', 'Days'],
  ['corrections', 'Corrections'],
  ['links', 'Links'],
  ['data', 'Data'],
])('the entry at #%s is headed by its label, “%s”', async (id, label) => {
  await openPage('/method');
  const entry = entries().find((one) => one.id === id) as HTMLElement;
  expect(headingOf(entry)).toHaveTextContent(label);
  // What is said of it, beyond its name.
  expect((entry.textContent ?? '').length).toBeGreaterThan(label.length + 40);
});

test('its contents name every part, in order, and lead to it', async () => {
  await openPage('/method');
  const contents = screen.getByRole('navigation', { name: 'Contents' });
  const parts = within(main()).getAllByRole('heading', { level: 2 });
  const links = within(contents).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual(
    parts.map(({ textContent }) => textContent),
  );
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    parts.map((part) => `#${part.closest('section')?.id}`),
  );
});

test.each([
  [{ value: 400, bound: 'about' }, 'about 400', [350, 450]],
  [{ value: 440, bound: 'about' }, 'about 440', [435, 445]],
  [{ from: 40, to: 60 }, '40 to 60', [40, 60]],
] as const)('what it says of bounds is what comparing goes by: %o', async (claim, words, ends) => {
  await openPage('/method');
  const { from, to } = allowedNumbers({ ...claim, unit: 'crossings' });
  expect([from, to]).toEqual(ends);
  const bounds = entries().find(({ id }) => id === 'bounds') as HTMLElement;
  expect(bounds).toHaveTextContent(words);
  expect(bounds).toHaveTextContent(`${from} to ${to}`);
});

test('its example of no contradiction is one', async () => {
  await openPage('/method');
  const about = allowedNumbers({ value: 20, bound: 'about', unit: 'crossings' });
  const atLeast = allowedNumbers({ value: 18, bound: 'at-least', unit: 'crossings' });
  const common = [Math.max(about.from, atLeast.from), Math.min(about.to, atLeast.to)];
  const example = entries().find(({ id }) => id === 'compatible') as HTMLElement;
  expect(example).toHaveTextContent(
    `“About 20 crossings” and “at least 18”: any number from ${common.join(' to ')} satisfies both.`,
  );
});

test('no id stands on it twice', async () => {
  await openPage('/method');
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test.each(['/method', '/method/', '/method#differ', '/method?speaker=fenn'])(
  '%s shows it, and leaves the address as it is',
  async (address) => {
    const { addressBar } = await openPage(address);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('What the labels mean');
    expect(addressBar()).toBe(address);
  },
);

test('under a sub-path the foot leads to it there', async () => {
  await openPage('/news/method', { base: '/news/' });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('What the labels mean');
  expect(screen.getByRole('link', { name: 'What the labels mean' })).toHaveAttribute(
    'href',
    glossaryHref('/news/'),
  );
});
