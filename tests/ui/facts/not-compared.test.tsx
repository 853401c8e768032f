import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Article } from '#content/article.ts';
import type { Claim } from '#content/claim.ts';
import { factsOf } from '#selectors/facts.ts';
import { FactSection } from '#ui/facts/FactSection.static.tsx';
import { lighthouse } from '../../fixtures/lighthouse-article.ts';

/* The lamps are invented. */

const LAMPS = { unit: 'lamps' };
const MAY: Claim = { ...LAMPS, value: 3, asOf: '2031-05-01' };
const JUNE: Claim = { ...LAMPS, value: 5, asOf: '2031-06-01', revises: 'may' };
const ASHORE: Claim = { ...LAMPS, value: 9, scope: 'ashore' };

function show(claims: Record<string, Claim>): void {
  const question = 'How many lamps?';
  const article: Article = { ...lighthouse, facts: { lamps: { question, claims } } };
  const [fact] = factsOf(article);
  if (fact) render(<FactSection article={article} fact={fact} base="/" />);
}

const reason = () =>
  screen.queryByRole('link', { name: 'Not compared' })?.parentElement?.textContent;

test('numbers of which each counts something else say so', () => {
  show({ may: MAY, ashore: ASHORE });
  expect(reason()).toBe('Not compared: each counts something else.');
});

test('beside a revised number, which counts what it did, they say so of all but revisions', () => {
  show({ may: MAY, june: JUNE, ashore: ASHORE });
  expect(reason()).toBe('Not compared: apart from revisions, each counts something else.');
});

test('a revised number alone is said to be revised and nothing else', () => {
  show({ may: MAY, june: JUNE });
  expect(screen.getByRole('table', { name: 'lamps, as revised over time' })).toBeVisible();
  expect(reason()).toBeUndefined();
});
