import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { IsoDate } from '#content/moment.ts';
import { enterLanguage } from '#messages/catalogue/in-language.static.ts';
import type { SharedClaim } from '#selectors/across-articles.ts';
import { ClaimsOverTime } from '#ui/publication/ClaimsOverTime.static.tsx';
import { lighthouse } from '../../fixtures/lighthouse-article.ts';

const registry = { groups: {}, speakers: {}, questions: {}, stories: {}, topics: {} };

/** Counts of lamps by two invented offices in turn, one a day. */
function counts(number: number): SharedClaim[] {
  return Array.from({ length: number }, (_, i) => {
    const who = i % 2 === 0 ? 'Pilots' : 'Museum';
    return {
      claim: { unit: 'lamps', value: i },
      claimant: { kind: 'institution', name: who, group: 'coast' },
      claimantId: who,
      claimantKey: who,
      day: new Date(Date.UTC(2031, 0, 1 + i)).toISOString().slice(0, 10) as IsoDate,
      reports: [{ article: lighthouse, id: `lamps.count-${i}`, words: '' }],
    };
  });
}

function namesOf(claims: SharedClaim[]): string[] {
  const leave = enterLanguage('en-GB');
  render(<ClaimsOverTime claims={claims} registry={registry} base="/" />);
  leave();
  return screen.getAllByRole('img').map((one) => one.getAttribute('aria-label') ?? '');
}

it('has all claimants of one thing in one drawing, and each in their own', () => {
  expect(namesOf(counts(2))).toEqual([
    'lamps: 0, Pilots, 1 January 2031; 1, Museum, 2 January 2031',
    'lamps: 0, Pilots, 1 January 2031',
    'lamps: 1, Museum, 2 January 2031',
  ]);
});

it('has each in their own alone where together they could not be labelled', () => {
  expect(namesOf(counts(80)).map((name) => name.slice(0, 16))).toEqual([
    'lamps: 0, Pilots',
    'lamps: 1, Museum',
  ]);
});

it('has two days close together at one height where the window is wide, else one above the other', () => {
  const days: IsoDate[] = ['2031-01-01', '2031-01-09', '2031-01-10'];
  const claims = days.flatMap((day, i) =>
    counts(3)
      .slice(i, i + 1)
      .map((one) => ({ ...one, day })),
  );
  namesOf(claims);
  const [close, roomy] = [...document.querySelectorAll('figure > svg')].map((axis) =>
    [...axis.querySelectorAll('text')].map((label) => [label.textContent, label.getAttribute('y')]),
  );
  expect(close).toEqual([
    ['1 Jan', '2.125rem'],
    ['9 Jan', '2.125rem'],
    ['10 Jan', '1rem'],
  ]);
  expect(roomy?.map(([, y]) => y)).toEqual(['2.125rem', '2.125rem', '2.125rem']);
});

it.each<[name: string, claims: SharedClaim[], caption: string]>([
  ['one number', counts(1), 'What counts the same stands in one row. What dots and bars mean'],
  [
    'numbers that differ',
    counts(2),
    'What counts the same stands in one row. Where its numbers differ, a row has a scale of its own. What dots and bars mean',
  ],
  [
    'two numbers of one source that are alike',
    counts(3)
      .filter((_, i) => i !== 1)
      .map((shared) => ({ ...shared, claim: { unit: 'lamps', value: 4 } })),
    'What counts the same stands in one row. A line joins the numbers of one source. What dots and bars mean',
  ],
  [
    'both',
    counts(4),
    'What counts the same stands in one row. Where its numbers differ, a row has a scale of its own. A line joins the numbers of one source. What dots and bars mean',
  ],
])('tells in the caption of %s of no more than there is', (_name, claims, caption) => {
  namesOf(claims);
  expect(
    screen.getByRole('link', { name: 'What dots and bars mean' }).parentElement,
  ).toHaveTextContent(caption);
});
