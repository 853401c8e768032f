import { describe, expect, test } from 'vitest';
import type { Article } from '#content/article.ts';
import type { Registry } from '#content/registry.ts';
import { renderPublicationPage } from '#server/publication-pages.tsx';
import { lighthouse } from '../fixtures/lighthouse-article.ts';
import { vessany } from '../fixtures/vessany/registry.ts';
import { parseHtml } from '../parse-html.ts';
import { pageAt, site } from './vessany-pages.ts';

describe('a question’s page', () => {
  const { html, text } = pageAt('/questions/bridges-shut');

  test('has each claim once, with its day, its words, its kind and its claimant’s name on the site', () => {
    const cells = [...html.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('time, th, td:nth-child(2) > span')].map((cell) => cell.textContent),
    );
    expect(cells).toEqual([
      [
        '10 June 2031',
        '40 bridges',
        'Direct quote',
        'Answers what Reporters said (direct quote)',
        'Teodor Lask',
      ],
      // Of three articles in three languages.
      ['12 June 2031', '12 bridges', 'Direct quote', 'Ione Maro'],
      ['12 June 2031', '€2.5 million', 'Reported', 'Brana Oss'],
    ]);
  });

  test('has no column for checks where nobody checked', () => {
    expect(text('thead th')).toEqual(['Day', 'What they say', 'Who says it', 'Reported in']);
  });

  test('names an article’s day only where it is not the claim’s', () => {
    const days = [...html.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td:last-child > span > span')].map((day) => day.textContent),
    );
    expect(days).toEqual([[], ['13 June 2031', '14 June 2031'], []]);
  });

  test('leads to each claimant’s page, and to the claim in every article by its headline', () => {
    expect(html.querySelector('tbody th a')?.getAttribute('href')).toBe(
      '/news/speakers/spokesperson-of-bridges',
    );
    const reports = html.querySelectorAll('tbody tr:nth-child(2) td:last-child a');
    expect(
      [...reports].map((a) => [
        a.getAttribute('href'),
        a.getAttribute('lang'),
        a.getAttribute('dir'),
      ]),
    ).toEqual([
      ['/news/articles/vessany-jisr#bridges.maro', 'ar', 'rtl'],
      ['/news/articles/vessany-gesher#bridges.maro', 'he', 'rtl'],
      ['/news/articles/vessany-hashi#bridges.maro', 'ja', null],
    ]);
    expect(reports[0]?.textContent).toBe('إغلاق الجسر الطويل في فيساني');
  });

  test('draws what counts the same together, by day, and says in words what is drawn', () => {
    const drawings = [...html.querySelectorAll('section > svg')];
    expect(drawings.map((svg) => svg.getAttribute('aria-label'))).toEqual([
      'bridges: 40, Teodor Lask, 10 June 2031; 12, Ione Maro, 12 June 2031',
      'euros: €2.5 million, Brana Oss, 12 June 2031',
    ]);
    expect(text('section > svg text').filter((label) => /[A-Z]/.test(label ?? ''))).toEqual([
      '40 Lask',
      '12 Maro',
      '€2.5 million Oss',
    ]);
  });
});

test('a question’s page says who is denied, who checked, and which article speaks for itself', () => {
  const statements = {
    counted: { kind: 'reported', source: 'maro', cue: 'said' },
    never: { kind: 'denial', source: 'oss', respondsTo: { how: 'denies', to: 'counted' } },
  } as const;
  const figure = (id: string, words: string) =>
    ({ mark: 'figure', id: `bridges.${id}`, children: [words] }) as const;
  const article = {
    ...lighthouse,
    speakers: {
      maro: { kind: 'person', name: 'Ione Maro', shortName: 'Maro', group: 'cabinet' },
      oss: { kind: 'person', name: 'Brana Oss', shortName: 'Oss', group: 'witnesses' },
    },
    groups: vessany.groups,
    statements,
    facts: {
      bridges: {
        shared: 'bridges-shut',
        question: 'How many?',
        claims: {
          maro: {
            value: 12,
            bound: 'at-least',
            unit: 'bridges',
            scope: 'of stone',
            by: 'maro',
            verification: { result: 'disputed', by: 'oss' },
          },
          oss: { by: 'oss' },
          own: {},
        },
      },
    },
    blocks: [
      {
        kind: 'paragraph',
        id: 'text',
        content: [
          { mark: 'statement', id: 'counted', children: [figure('maro', '12 bridges')] },
          { mark: 'statement', id: 'never', children: [figure('oss', 'not one')] },
          figure('own', 'had not been established'),
        ],
      },
    ],
  } as const;
  const one = {
    registry: vessany as Registry,
    articles: [{ article: article as unknown as Article, ledger: undefined }],
  };
  const page = renderPublicationPage('/questions/bridges-shut', one, site);
  const html = parseHtml(`<body>${page?.body}</body>`);
  const rows = [...html.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td:nth-child(2) > span, th, th + td')].map(
      (cell) => cell.textContent,
    ),
  );
  expect(rows).toEqual([
    [
      'at least 12 bridges, of stone',
      'Reported',
      'Denied by Oss',
      'Ione Maro',
      'Disputed by Brana Oss',
    ],
    ['not one', 'Denial', 'Denies what Maro said (reported)', 'Brana Oss', ''],
    ['had not been established', `The article “${lighthouse.headline}”`, ''],
  ]);
  expect([...html.querySelectorAll('thead th')].map((title) => title.textContent)).toEqual([
    'Day',
    'What they say',
    'Who says it',
    'Checked',
    'Reported in',
  ]);
});
