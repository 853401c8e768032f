import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../open-page.tsx';
import {
  chosen,
  everyoneButton,
  everyoneShown,
  nameBox,
  notChosen,
  passageAt,
  speakersPanel,
} from '../reader-page.ts';

/** Listed under the chosen names; the style sheet hides the others’. */
const statementsShown = () =>
  within(speakersPanel())
    .queryAllByRole('checkbox', { checked: true })
    .flatMap((box) => [...(box.closest('li')?.querySelectorAll('ol > li > a') ?? [])])
    .map((link) => link.textContent);

const boxes = () => within(speakersPanel()).getAllByRole('checkbox');

test('officials stand first, and groups otherwise in the author’s order', async () => {
  await openPage('/articles/lumbra-ferry');
  const headings = within(speakersPanel()).getAllByRole('heading', { level: 3 });
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    'Harbour office',
    'Government of Lumbra',
    'Those aboard',
    'Newspapers',
  ]);
});

test('each name stands with its role and its number of statements', async () => {
  await openPage('/articles/lumbra-ferry');
  const parts = boxes().map((box) =>
    [...(box.parentElement?.querySelectorAll(':scope > span') ?? [])].map(
      ({ textContent }) => textContent,
    ),
  );
  expect(parts).toEqual([
    ['Odalys Fenn', '2 statements', 'Harbour master'],
    ['Ministry of the Sea', '3 statements', 'Institution'],
    ['Lumbra Wave Survey', '1 statement', 'Counts waves'],
    ['Ярина Хвилька', '1 statement', 'Captain of the ferry'],
    ['A passenger in a yellow coat', '1 statement', 'Person'],
    ['The Lumbra Lantern', '2 statements', 'Newspaper'],
  ]);
});

test('everyone is shown at first', async () => {
  await openPage('/articles/lumbra-ferry');
  await everyoneShown();
  expect(everyoneButton()).toHaveTextContent('Everyone9 statements');
  expect(boxes()).toHaveLength(6);
});

test('a chosen name shows that speaker’s statements in the order of the story, and no one else’s', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  await user.click(nameBox('Odalys Fenn'));
  await chosen('Odalys Fenn');
  expect(statementsShown()).toEqual([
    'Fenn, direct quote: “She held firm” “The rock did not” “and nobody got wet.”',
    'Fenn, reported: at least 40 people aboard',
  ]);
});

test.each([
  [
    'Odalys Fenn',
    'held-firm',
    'Direct quote · Harbour radio · early on Saturday 1 March · paragraph 1',
  ],
  ['Odalys Fenn', 'at-least-forty', 'Reported · paragraph 2'],
  ['Ministry of the Sea', 'lamp-denied', 'Denial · paragraph 4'],
  ['Ministry of the Sea', 'no-word-on-cost', 'No comment · paragraph 4'],
  ['Ministry of the Sea', 'chart-depth', 'Reported · Chart of the bay · paragraph 6'],
  ['Ярина Хвилька', 'engine-silent', 'Direct quote · via The Lumbra Lantern · paragraph 2'],
])('“%s”: #%s says how and where it was said', async (name, id, source) => {
  const { user } = await openPage('/articles/lumbra-ferry');
  await user.click(nameBox(name));
  await chosen(name);
  const [words, link] = within(speakersPanel())
    .getAllByRole('link')
    .filter((one) => one.getAttribute('href') === `#${id}`);
  expect(words?.parentElement).toHaveTextContent(new RegExp(`${source}$`));
  expect(link).toHaveAccessibleName(
    /^Copy link to this statement, .+, (direct quote|reported|denial|no comment)$/,
  );
});

test('a statement in the panel leads to its words in the story', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  await user.click(nameBox('A passenger in a yellow coat'));
  const link = await within(speakersPanel()).findByRole('link', { name: /there were/ });
  expect(link).toHaveAttribute('href', '#no-warning');
  expect(link).toHaveTextContent(
    `A passenger in a yellow coat, reported: ${passageAt('no-warning').textContent}`,
  );
});

test('who passes on another’s words has that statement among their own', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  await user.click(nameBox('The Lumbra Lantern'));
  await chosen('The Lumbra Lantern');
  expect(statementsShown()).toEqual([
    'Хвилька via The Lantern, direct quote: “The engine fell silent with 38 passengers asleep.”',
    'The Lantern, reported: The Lantern’s own lead line found more than 3 metres of water.',
  ]);
  expect(passageAt('engine-silent')).toHaveAttribute('data-by', 'khvylka lantern');
});

test('the text is the same under a filter as without one', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  const before = screen.getByRole('main').textContent;
  await user.click(nameBox('Odalys Fenn'));
  await chosen('Odalys Fenn');
  expect(screen.getByRole('main').textContent).toBe(before);
});

test('several names can be chosen together, and each taken back by itself', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  await user.click(nameBox('Odalys Fenn'));
  await user.click(nameBox('Lumbra Wave Survey'));
  await chosen('Lumbra Wave Survey');
  expect(statementsShown()).toEqual([
    'Fenn, direct quote: “She held firm” “The rock did not” “and nobody got wet.”',
    'Fenn, reported: at least 40 people aboard',
    'Lumbra Wave Survey, reported: The Lumbra Wave Survey counted the wet footprints on the quay.',
  ]);

  await user.click(nameBox('Odalys Fenn'));
  await notChosen('Odalys Fenn');
  await chosen('Lumbra Wave Survey');
  expect(statementsShown()).toEqual([
    'Lumbra Wave Survey, reported: The Lumbra Wave Survey counted the wet footprints on the quay.',
  ]);
});

test('taking the only chosen name back shows everyone', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  await user.click(nameBox('Odalys Fenn'));
  await user.click(await chosen('Odalys Fenn'));
  await everyoneShown();
  expect(statementsShown()).toEqual([]);
});

test('“Everyone” takes back all names', async () => {
  const { user } = await openPage('/articles/lumbra-ferry?speaker=fenn,khvylka&show=words');
  await chosen('Ярина Хвилька');
  await user.click(everyoneButton());
  await everyoneShown();
  await notChosen('Odalys Fenn');
  await notChosen('Ярина Хвилька');
  expect(screen.getByRole('radio', { name: 'Whole story' })).toBeChecked();
});

test('a name is chosen by keyboard as by mouse', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  nameBox('Odalys Fenn').focus();
  await user.keyboard(' ');
  expect(await chosen('Odalys Fenn')).toHaveFocus();
  await user.keyboard(' ');
  expect(await notChosen('Odalys Fenn')).toHaveFocus();
});

test('an article with one speaker lists that one', async () => {
  await openPage('/articles/lumbra-lighthouse');
  const panel = within(speakersPanel());
  expect(panel.getAllByRole('heading', { level: 3 })).toHaveLength(1);
  expect(boxes()).toHaveLength(1);
  expect(nameBox('Basil Thrupp')).toHaveAccessibleName(/^Basil Thrupp ?1 ?statement ?Keeper$/);
});

test('a chosen speaker’s claims are listed, each leading to its entry among the facts', async () => {
  await openPage('/articles/lumbra-ferry');
  const entry = nameBox('Ministry of the Sea').closest('li') as HTMLElement;
  const list = within(entry).getByRole('heading', { level: 4, name: 'Claims' });
  const links = within(list.nextElementSibling as HTMLElement).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['the lighthouse had been dark, Ministry of the Sea', '#otr-cause.ministry'],
    ['4 metres, Ministry of the Sea', '#otr-depth.ministry'],
  ]);
});

test('the kind of each statement leads to what it means', async () => {
  await openPage('/articles/lumbra-ferry');
  const entry = nameBox('Ministry of the Sea').closest('li') as HTMLElement;
  const hrefs = within(entry)
    .getAllByRole('link', { name: /^(Denial|No comment|Reported)$/ })
    .map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual(['/method#denial', '/method#no-comment', '/method#reported']);
});
