import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Ledger } from '#content/ledger.ts';
import { wellLedger } from '../../fixtures/well-article.ts';
import { openPage } from '../open-page.tsx';
import {
  announced,
  chosen,
  everyoneShown,
  follow,
  marked,
  nameBox,
  notices,
  passageAt,
} from '../reader-page.ts';

const WELL = '/articles/lumbra-well';
const MOVED = 'The passage that this link was made for now stands here.';
const SPLIT = 'The passage that this link was made for is now in 2 parts:';
const MERGED = 'The passage that this link was made for is now part of this one.';

const changedSince = (day: string) =>
  `This passage has changed since the link was made. What it said on ${day}`;

/** The comparison in the notice: what was taken out, and what was put in. */
const compared = () => ({
  out: [...notices().querySelectorAll('del')].map(({ textContent }) => textContent),
  put: [...notices().querySelectorAll('ins')].map(({ textContent }) => textContent),
});

test.each([
  ['a paragraph', '#vow', '#promise', 'The council promised water by Sunday.'],
  ['a paragraph by two answers', '#pledge', '#promise', 'The council promised water by Sunday.'],
  ['a claim', '#depth.council', '#depth.brack', '9 metres'],
])(
  '%s that has moved (%s) is arrived at: address %s, marked, spoken of',
  async (_what, from, to, words) => {
    const { addressBar } = await openPage(WELL + from);
    await waitFor(() => expect(addressBar()).toBe(WELL + to));
    expect(marked()).toEqual([words]);
    expect(await within(notices()).findByText(MOVED)).toBeVisible();
  },
);

test.each(['#crowd', '#square', '#onlookers'])(
  'a passage that was merged (%s) leads to the one it is part of',
  async (from) => {
    const { addressBar } = await openPage(WELL + from);
    await waitFor(() => expect(addressBar()).toBe(`${WELL}#market`));
    expect(marked()).toEqual(['A crowd looked into the well. The market square stayed open.']);
    expect(await within(notices()).findByText(MERGED)).toBeVisible();
  },
);

test('a passage that was split leads to its first part, and the notice to every part', async () => {
  const { user, addressBar } = await openPage(`${WELL}#digging`, { history: 'window' });
  await waitFor(() => expect(addressBar()).toBe(`${WELL}#rope`));
  expect(passageAt('rope')).toHaveAttribute('data-target');
  expect(await within(notices()).findByText(/is now in 2 parts:/)).toBeVisible();
  const parts = within(notices()).getAllByRole('link');
  expect(parts.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['part 1', '#rope'],
    ['part 2', '#digging-day'],
    ['About links', '/method#links'],
  ]);

  await user.click(parts[1] as HTMLElement);
  await waitFor(() => expect(passageAt('digging-day')).toHaveFocus());
  expect(addressBar()).toBe(`${WELL}#digging-day`);
  expect(marked()).toEqual(['He will dig again on market day.']);
  expect(within(notices()).getByText(/is now in 2 parts:/)).toBeVisible();
});

test('a corrected address leaves no step behind for Back', async () => {
  const { router, addressBar } = await openPage(WELL, { history: 'window' });
  await follow('#vow');
  await waitFor(() => expect(addressBar()).toBe(`${WELL}#promise`));
  await act(async () => router.history.back());
  await waitFor(() => expect(addressBar()).toBe(WELL));
  await waitFor(() => expect(announced()).toBe(''));
  expect(marked()).toEqual([]);
});

test('an earlier id followed on the page brings the reader to where it stands now', async () => {
  await openPage(WELL, { history: 'window' });
  const scroll = vi.spyOn(passageAt('promise'), 'scrollIntoView');
  await follow('#pledge');
  await waitFor(() => expect(scroll).toHaveBeenCalledExactlyOnceWith({ block: 'start' }));
  expect(passageAt('promise')).toHaveFocus();
  expect(marked()).toEqual(['The council promised water by Sunday.']);
});

test('the notice goes with the passage that it speaks of', async () => {
  await openPage(`${WELL}#vow`, { history: 'window' });
  await within(notices()).findByText(MOVED);
  await follow('#market');
  await waitFor(() => expect(announced()).toBe(''));
});

test('a later link to the passage is not taken for the one that led there', async () => {
  await openPage(`${WELL}#vow`, { history: 'window' });
  await within(notices()).findByText(MOVED);
  await follow('#market');
  await waitFor(() => expect(announced()).toBe(''));
  await follow('#promise');
  await waitFor(() => expect(passageAt('promise')).toHaveAttribute('data-target'));
  expect(announced()).toBe('');
});

test('the notice can be put away, and a filter does not bring it back', async () => {
  const { user } = await openPage(`${WELL}#vow`);
  await within(notices()).findByText(MOVED);
  await user.click(within(notices()).getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(notices()).toHaveTextContent(/^$/));
  await user.click(nameBox('Ottoline Brack'));
  await chosen('Ottoline Brack');
  expect(notices()).toHaveTextContent(/^$/);
  expect(passageAt('promise')).toHaveAttribute('data-target');
});

test('when the notice is closed the focus returns to the passage that the reader is at', async () => {
  const { user } = await openPage(`${WELL}#digging`, { history: 'window' });
  await user.click(await within(notices()).findByRole('link', { name: 'part 2' }));
  await waitFor(() => expect(passageAt('digging-day')).toHaveFocus());
  await user.click(within(notices()).getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(notices()).toHaveTextContent(/^$/));
  expect(passageAt('digging-day')).toHaveFocus();
});

test.each([
  [
    'hills',
    'The dowser has never been to Port Ember.',
    'A dowser thought a second spring lies under the square.',
  ],
  ['second-spring', 'Nobody else has heard of a spring.', 'a second spring lies under the square.'],
  ['dowser', 'The dowser spoke of another town.', 'A dowser from the hills, Person'],
])(
  '#%s was withdrawn: the notice has the date, the reason and what stood there',
  async (id, reason, words) => {
    const { addressBar } = await openPage(`${WELL}#${id}`);
    expect(
      await within(notices()).findByText(`This passage was withdrawn on 5 January 2031. ${reason}`),
    ).toBeVisible();
    const said = await within(notices()).findByText(words);
    expect(said).toBeVisible();
    expect(said.localName).toBe('s');
    expect(within(notices()).getByText('What it said')).toBeVisible();
    expect(addressBar()).toBe(`${WELL}#${id}`);
    expect(marked()).toEqual([]);
  },
);

test.each([
  ['?rev=1#dry', '2 January 2031', { out: ['Monday'], put: ['town', 'Tuesday'] }],
  ['?rev=2#dry', '5 January 2031', { out: [], put: ['town'] }],
  ['?rev=1#dry-day', '2 January 2031', { out: ['Monday'], put: ['Tuesday'] }],
  ['?rev=1#depth.digger', '2 January 2031', { out: ['12'], put: ['11'] }],
  ['?speaker=brack&rev=1#dry', '2 January 2031', { out: ['Monday'], put: ['town', 'Tuesday'] }],
])('at …%s the passage has changed since %s: %j', async (ending, day, changes) => {
  const { user, addressBar } = await openPage(WELL + ending);
  await user.click(await within(notices()).findByText(changedSince(day)));
  await waitFor(() => expect(compared()).toEqual(changes));
  for (const part of notices().querySelectorAll('ins, del')) expect(part).toBeVisible();
  expect(addressBar()).toBe(WELL + ending);
});

test('the comparison holds every word of both, in their order', async () => {
  const { user } = await openPage(`${WELL}?rev=1#dry-day`);
  await user.click(await within(notices()).findByText(changedSince('2 January 2031')));
  await waitFor(() => expect(compared().put).toHaveLength(1));
  expect(notices().querySelector('p')).toHaveTextContent('“It ran dry on MondayTuesday”');
});

test.each([
  ['moved', '#pledge', '#promise', MOVED, { out: ['Friday'], put: ['Sunday'] }],
  ['was split', '#digging', '#rope', SPLIT, { out: ['12'], put: ['11'] }],
])(
  'a passage that %s and changed since (%s) has both in its notice, at %s',
  async (_how, from, to, way, changes) => {
    const { user, addressBar } = await openPage(`${WELL}?rev=1${from}`);
    await waitFor(() => expect(addressBar()).toBe(`${WELL}?rev=1${to}`));
    await user.click(await within(notices()).findByText(changedSince('2 January 2031')));
    expect(within(notices()).getByText(way, { exact: false })).toBeVisible();
    await waitFor(() => expect(compared()).toEqual(changes));
    for (const part of notices().querySelectorAll('ins, del')) expect(part).toBeVisible();
  },
);

test('one that moved and said the same is not called changed', async () => {
  await openPage(`${WELL}?rev=2#vow`);
  expect(await within(notices()).findByText(MOVED)).toBeVisible();
  await waitFor(() =>
    expect(notices()).toHaveTextContent(/^The passage[^.]*now stands here\. *About linksClose$/),
  );
});

test.each([
  '?rev=3#dry',
  '?rev=4#dry',
  '?rev=999999#dry',
  '?rev=1#rope-never-wet',
  '?rev=1#market',
  '?rev=0#dry',
  '?rev=-1#dry',
  '?rev=01#dry',
  '?rev=1.5#dry',
  '?rev=one#dry',
  '?rev=#dry',
  '?rev=1e1#dry',
  '?rev=99999999999999999999#dry',
  '?rev=%E0%A4%A#dry',
  '?rev=1',
  '#dry',
])('nothing is said about a change at …%s', async (ending) => {
  await openPage(WELL + ending);
  await everyoneShown();
  await act(async () => {});
  expect(announced()).toBe('');
});

test.each(['', '#dry', '#vow', '?rev=3#dry', '?rev=9#dry', '?speaker=brack', '#never-written'])(
  'no reader of …%s fetches the ledger',
  async (ending) => {
    const ledger = vi.fn(async () => undefined);
    await openPage(WELL + ending, { ledger });
    await screen.findByRole('main');
    await act(async () => {});
    expect(ledger).not.toHaveBeenCalled();
  },
);

test.each([
  ['cannot be fetched', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['is not there', () => Promise.resolve(undefined)],
])('a ledger that %s costs only the comparison and the words', async (_how, ledger) => {
  const { router, addressBar } = await openPage(`${WELL}?rev=1#dry`, { ledger });
  await waitFor(() => expect(passageAt('dry')).toHaveAttribute('data-target'));
  await act(async () => {});
  expect(announced()).toBe('');

  await act(async () => router.history.push(`${WELL}?rev=1#pledge`));
  await waitFor(() => expect(addressBar()).toBe(`${WELL}?rev=1#promise`));
  expect(await within(notices()).findByText(MOVED)).toBeVisible();

  await act(async () => router.history.push(`${WELL}?rev=1#hills`));
  expect(
    await within(notices()).findByText(/^This passage was withdrawn on 5 January 2031\./),
  ).toBeVisible();
  expect(within(notices()).queryByText('What it said')).not.toBeInTheDocument();
});

test('the revision stays in the address while the filter changes', async () => {
  const { user, addressBar } = await openPage(`${WELL}?rev=1#dry`);
  await user.click(nameBox('Ottoline Brack'));
  await chosen('Ottoline Brack');
  expect(addressBar()).toBe(`${WELL}?speaker=brack&rev=1#dry`);
});

test.each([
  ['?speaker=mayor', '?speaker=brack', ['Ottoline Brack']],
  ['?speaker=mayor,brack', '?speaker=brack', ['Ottoline Brack']],
  [
    '?speaker=digger,mayor&show=words',
    '?speaker=quillon,brack&show=words',
    ['Ottoline Brack', 'Tam Quillon'],
  ],
  ['?speaker=mayor&rev=1', '?speaker=brack&rev=1', ['Ottoline Brack']],
  ['?speaker=mayor#market', '?speaker=brack#market', ['Ottoline Brack']],
  ['?speaker=dowser', '', []],
  ['?speaker=dowser&rev=1#dry', '?rev=1#dry', []],
  ['?speaker=dowser,digger', '?speaker=quillon', ['Tam Quillon']],
  ['?speaker=hills,vow,digging', '', []],
])('earlier names in …%s become …%s', async (ending, corrected, names) => {
  const { addressBar } = await openPage(WELL + ending);
  await waitFor(() => expect(addressBar()).toBe(WELL + corrected));
  for (const name of names) await chosen(name);
  expect(screen.queryAllByRole('checkbox', { checked: true })).toHaveLength(names.length);
});

test('an earlier name and an earlier passage in one address are both corrected', async () => {
  const { addressBar } = await openPage(`${WELL}?speaker=mayor#vow`);
  await waitFor(() => expect(addressBar()).toBe(`${WELL}?speaker=brack#promise`));
  await chosen('Ottoline Brack');
  expect(passageAt('promise')).toHaveAttribute('data-target');
});

/** The ledger with some of what its first revision recorded put otherwise. */
function recordedOtherwise(passages: Ledger['revisions'][number]['set']): Ledger {
  const [first, ...rest] = wellLedger.revisions;
  if (!first) throw new Error('There is no first revision.');
  return { ...wellLedger, revisions: [{ ...first, set: { ...first.set, ...passages } }, ...rest] };
}

test('a link made before words were given to another says whose they were', async () => {
  const ledger = recordedOtherwise({
    'rope-never-wet': {
      kind: 'statement',
      words: '“My rope never got wet”',
      attribution: { by: ['elders'], via: ['mayor'], kind: 'reported' },
    },
  });
  const { user } = await openPage(`${WELL}?rev=1#rope-never-wet`, { ledger: async () => ledger });
  await user.click(
    await within(notices()).findByText(
      'Who says this, or who checked it, has changed since the link was made.',
    ),
  );
  const lines = within(notices()).getAllByRole('paragraph');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'On 2 January 2031: Reported: The elders, Institution, via Ottoline Brack, Mayor of Port Ember',
    'Now: Direct quote: Tam Quillon, Well digger',
  ]);
});

test('a link to the article from before its headline was corrected shows the change', async () => {
  const ledger = recordedOtherwise({
    headline: { kind: 'headline', words: 'Port Ember’s sea runs dry' },
  });
  const { user } = await openPage(`${WELL}?rev=1`, { ledger: async () => ledger });
  await user.click(
    await within(notices()).findByText(
      'The headline has changed since the link was made. What it said on 2 January 2031',
    ),
  );
  await waitFor(() => expect(compared()).toEqual({ out: ['sea'], put: ['well'] }));
});
