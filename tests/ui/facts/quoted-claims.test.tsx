import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Article } from '#content/article.ts';
import { enterLanguage } from '#messages/catalogue/in-language.static.ts';
import { claimsOfQuestion } from '#selectors/across-articles.ts';
import { claimsBySpeaker, factsOf } from '#selectors/facts.ts';
import { speakersByGroup } from '#selectors/speakers.ts';
import { FactSection } from '#ui/facts/FactSection.static.tsx';
import { ClaimsTable } from '#ui/publication/ClaimsTable.static.tsx';
import { SpeakerItem } from '#ui/speakers/SpeakerItem.static.tsx';
import { lighthouse } from '../../fixtures/lighthouse-article.ts';

const claim = (id: string, words: string) =>
  ({ mark: 'figure', id: `cause.${id}`, children: [words] }) as const;

/** One question with four answers: of direct quotes, marked without and with their quotation marks, and of reports. */
const article = {
  ...lighthouse,
  statements: {
    smoke: { source: 'arlow', kind: 'direct', cue: 'said' },
    wick: { source: 'arlow', kind: 'direct', cue: 'said' },
    storm: { source: 'pilots', kind: 'reported' },
    shrug: { source: 'crews', kind: 'direct', cue: 'said' },
  },
  facts: {
    cause: {
      shared: 'lamp',
      question: 'Why did the lamp go out?',
      claims: {
        smoke: { by: 'arlow' },
        wick: { by: 'arlow' },
        storm: { by: 'pilots' },
        gulls: { by: 'pilots' },
      },
    },
  },
  blocks: [
    {
      kind: 'paragraph',
      id: 'causes',
      content: [
        {
          mark: 'statement',
          id: 'smoke',
          children: ['“There was ', claim('smoke', 'smoke. There was soot.'), '”'],
        },
        { mark: 'statement', id: 'wick', children: [claim('wick', '“A short wick”')] },
        { mark: 'statement', id: 'storm', children: ['It was ', claim('storm', 'the storm')] },
        // The crews quote the pilots: these are not the pilots’ words.
        { mark: 'statement', id: 'shrug', children: ['“They say ', claim('gulls', 'gulls'), '”'] },
      ],
    },
  ],
} as unknown as Article;

let leave: () => void;
beforeEach(() => {
  leave = enterLanguage('en-GB');
});
afterEach(() => leave());

const AS_SAID = ['“smoke. There was soot.”', '“A short wick”', 'the storm', 'gulls'];

test('in the facts panel, words of a direct quote stand in quotation marks', () => {
  const [fact] = factsOf(article);
  if (fact) render(<FactSection article={article} fact={fact} base="/" />);
  const said = ['smoke', 'wick', 'storm', 'gulls'].map(
    (id) => document.querySelector(`a[href="#cause.${id}"] > span`)?.textContent,
  );
  expect(said).toEqual(AS_SAID);
});

test('among a speaker’s claims, words of a direct quote stand in quotation marks', () => {
  const entry = speakersByGroup(article)
    .flatMap(({ speakers }) => speakers)
    .find(({ id }) => id === 'arlow');
  const claims = claimsBySpeaker(article).get('arlow') ?? [];
  if (entry)
    render(
      <SpeakerItem article={article} entry={entry} claims={claims} hasPage={false} base="/" />,
    );
  expect(
    screen.getByRole('link', { name: '“smoke. There was soot.”, Mirren Arlow' }),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: '“A short wick”, Mirren Arlow' })).toBeVisible();
});

test('on a question’s page, words of a direct quote stand in quotation marks', () => {
  const registry = { groups: {}, speakers: {}, questions: {}, stories: {}, topics: {} };
  const claims = claimsOfQuestion([article], 'lamp');
  render(<ClaimsTable claims={claims} registry={registry} crossResponsesOf={() => []} base="/" />);
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map((row) => row.querySelector('span[lang], td span')?.textContent)).toEqual(AS_SAID);
});
