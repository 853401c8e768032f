import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Article } from '#content/article.ts';
import { gateLocked, gateOpen } from '../../fixtures/gate-articles.ts';
import { openPage } from '../open-page.tsx';

/** The lines of the section at the article’s end, each with where it leads. */
async function linesOf(slug: string, title: string, articles: readonly Article[]) {
  await openPage(`/articles/${slug}`, { articles });
  const section = screen.getByRole('heading', { level: 2, name: title }).parentElement;
  return within(section as HTMLElement)
    .getAllByRole('listitem')
    .map((item) =>
      [...item.querySelectorAll('p')].map((line) => [
        line.textContent,
        within(line).getByRole('link').getAttribute('href'),
      ]),
    );
}

const both = [gateLocked, gateOpen];

test('an article says at its end which of its words were denied or taken back in a later one', async () => {
  expect(await linesOf('gate-locked', 'In other articles', both)).toEqual([
    [
      ['Maro, direct quote: “The gate was locked”', '#was-locked'],
      [
        'Denied by Oss, 3 July 2031, in Engineer found the gate open',
        '/articles/gate-open#stood-open',
      ],
      [
        'Taken back by Maro (partly quoted), 4 July 2031, in Engineer found the gate open',
        '/articles/gate-open#takes-back',
      ],
    ],
    [
      ['A claim by Maro: 30 bridges', '#bridges.maro'],
      [
        'Denied by Count Office (reported), 4 July 2031, in Engineer found the gate open',
        '/articles/gate-open#fewer-shut',
      ],
    ],
  ]);
});

test('the later article says what its words do to those of the earlier one', async () => {
  const [denial, retraction, count] = await linesOf('gate-open', 'In other articles', both);
  expect(denial).toEqual([
    ['Oss, denial: Oss denied that the gate was locked.', '#stood-open'],
    [
      'Denies what Maro said (direct quote), in Minister says the gate was locked',
      '/articles/gate-locked#was-locked',
    ],
  ]);
  expect(retraction?.[1]?.[0]).toBe(
    'Takes back what Maro said (direct quote), in Minister says the gate was locked',
  );
  expect(count?.[1]?.[0]).toBe('Denies a claim by Maro, in Minister says the gate was locked');
});

test.each([
  ['uk', 'В інших статтях', 'Це заперечує Oss, 3 липня 2031 р., у статті '],
  ['ar', 'في مقالات أخرى', 'نفي من \u2068Oss\u2069، 3 يوليو 2031، في '],
])('an article in another language says it in its own: %s', async (language, title, told) => {
  const [[, [text] = []] = []] = await linesOf('gate-locked', title, [
    { ...gateLocked, language },
    gateOpen,
  ]);
  expect(text).toBe(`${told}Engineer found the gate open`);
  const headline = screen.getAllByRole('link', { name: 'Engineer found the gate open' })[0];
  expect(headline).toHaveAttribute('lang', 'en-GB');
});

test('the lists of who is quoted tell of responses within the article alone', async () => {
  await openPage('/articles/gate-open', { articles: both });
  const speakers = screen.getByRole('complementary', { name: 'Who is quoted' });
  expect(speakers).not.toHaveTextContent(/Denie[sd]|Takes back|Taken back/);
});

test('an article that no other responds to has no such section', async () => {
  await openPage('/articles/gate-locked', { articles: [gateLocked] });
  expect(screen.queryByRole('heading', { name: 'In other articles' })).not.toBeInTheDocument();
});
