import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { well } from '../../fixtures/well-article.ts';
import { openPage } from '../open-page.tsx';
import { marked, passageAt } from '../reader-page.ts';

const FIRST = 'An earlier version gave the wrong day.';
const SECOND = 'An earlier version misstated what Tam Quillon measured.';

const list = () =>
  screen.getByRole('heading', { level: 2, name: 'Corrections' }).parentElement as HTMLElement;

test.each([
  ['a statement', 'dry', `Corrected 5 January 2031: ${FIRST}`],
  ['a claim', 'rope', `Corrected 20 January 2031: ${SECOND}`],
])('a correction of %s stands under its paragraph', async (_what, paragraph, text) => {
  await openPage('/articles/lumbra-well');
  const note = passageAt(paragraph).nextElementSibling as HTMLElement;
  expect(note).toBeVisible();
  expect(note).toHaveTextContent(text);
  expect(within(note).getByRole('link')).toHaveAttribute('href', `#${list().id}`);
});

test('a paragraph that was not corrected has no note', async () => {
  await openPage('/articles/lumbra-well');
  expect(passageAt('market').nextElementSibling).toBe(passageAt('promise'));
  expect(screen.getAllByRole('link', { name: /^Corrected/ })).toHaveLength(2);
});

test('every correction is listed at the end, with its date, before and after', async () => {
  await openPage('/articles/lumbra-well');
  expect(list().nextElementSibling).toBeNull();
  const entries = within(list()).getAllByRole('listitem');
  expect(
    entries.map((entry) => [
      entry.querySelector('time')?.dateTime,
      entry.querySelector('p')?.textContent,
      entry.querySelector('del')?.textContent,
      entry.querySelector('ins')?.textContent,
      within(entry).getByRole('link').getAttribute('href'),
    ]),
  ).toEqual([
    [
      '2031-01-05',
      `5 January 2031: ${FIRST} To the passage`,
      '“It ran dry on Monday”',
      '“It ran dry on Tuesday”',
      '#dry-day',
    ],
    [
      '2031-01-20',
      `20 January 2031: ${SECOND} To the passage`,
      '12 metres',
      '11 metres',
      '#depth.digger',
    ],
  ]);
});

test('a correction leads to its passage', async () => {
  const { user } = await openPage('/articles/lumbra-well', { history: 'window' });
  const [, second] = within(list()).getAllByRole('link', { name: 'To the passage' });
  await user.click(second as HTMLElement);
  await waitFor(() => expect(passageAt('depth.digger')).toHaveFocus());
  expect(marked()).toEqual(['11 metres']);
});

test('an article without corrections has no such part', async () => {
  await openPage('/articles/lumbra-ferry');
  expect(screen.queryByRole('heading', { name: 'Corrections' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /^Corrected/ })).not.toBeInTheDocument();
});

test('earlier ids stand in the text for the browser to find, and say nothing', async () => {
  await openPage('/articles/lumbra-well');
  for (const [id, paragraph] of [
    ['vow', 'promise'],
    ['pledge', 'promise'],
    ['crowd', 'market'],
    ['square', 'market'],
    ['digging', 'rope'],
    ['depth.council', 'dry'],
  ] as const) {
    expect(passageAt(id)).toBeEmptyDOMElement();
    expect(passageAt(id).closest('p')).toBe(passageAt(paragraph));
    expect(screen.getByRole('main')).toContainElement(passageAt(id));
  }
  for (const id of ['hills', 'second-spring', 'dowser', 'mayor']) {
    expect(document.getElementById(id)).toBeNull();
  }
});

test('a corrected headline has its note under it, and its entry leads to it', async () => {
  const correction = {
    on: '2031-01-20',
    note: 'An earlier headline named another town.',
    passage: 'headline',
    before: 'Port Cinder',
    after: 'Port Ember',
  } as const;
  const article = { ...well, corrections: [correction] };
  await openPage('/articles/lumbra-well', { articles: [article] });
  const headline = screen.getByRole('heading', { level: 1 });
  expect(headline.parentElement).toHaveTextContent(`Corrected 20 January 2031: ${correction.note}`);
  expect(within(list()).getByRole('link', { name: 'To the passage' })).toHaveAttribute(
    'href',
    `#${headline.id}`,
  );
});
