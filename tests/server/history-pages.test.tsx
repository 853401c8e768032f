import { describe, expect, test } from 'vitest';
import type { Article } from '#content/article.ts';
import type { Ledger } from '#content/ledger.ts';
import { renderPublicationPage } from '#server/publication-pages.tsx';
import { lighthouse, lighthouseWith } from '../fixtures/lighthouse-article.ts';
import { recorded } from '../fixtures/recorded.ts';
import { well, wellLedger } from '../fixtures/well-article.ts';
import { parseHtml } from '../parse-html.ts';

const registry = { groups: {}, speakers: {}, questions: {}, stories: {}, topics: {} };

function historyPage(article: Article, ledger: Ledger) {
  const page = renderPublicationPage(
    `/articles/${article.slug}/history`,
    { registry, articles: [{ article, ledger }] },
    { base: '/news/', origin: 'https://news.example' },
  );
  if (!page) throw new Error('There is no page.');
  const document = parseHtml(page.body);
  const texts = (root: ParentNode, selector: string) =>
    [...root.querySelectorAll(selector)].map((one) => one.textContent?.trim());
  const section = (title: string) => {
    const found = [...document.querySelectorAll('section')].find((one) =>
      one.querySelector('h2')?.textContent?.startsWith(title),
    );
    if (!found) throw new Error(`There is no “${title}”.`);
    return found;
  };
  return { page, document, texts, section };
}

describe('the history of a well whose passages were renamed, split, merged and withdrawn', () => {
  const { document, texts, section } = historyPage(well, wellLedger);
  const second = section('Revision 2');

  test('names passages as the article does, and says whose they are', () => {
    expect(texts(second, 'li > p:first-child')).toEqual([
      'Paragraph 1\u00a0· changed',
      'Paragraph 2, Paragraph 3\u00a0· changed',
      'Paragraph 5\u00a0· changed',
      'Paragraph\u00a0· gone',
      'Reported: The elders, Institution\u00a0· no longer marked; the words stay',
      'Speaker\u00a0· joined and changed',
      'Speaker\u00a0· gone',
    ]);
    expect(texts(second, 'li li')).toEqual([
      'Direct quote: Ottoline Brack, Mayor of Port Ember\u00a0· changed',
      'Claim: How deep is the well?\u00a0· Claim of Tam Quillon, Well digger\u00a0· changed',
      'Reported: A dowser from the hills, Person\u00a0· goneWithdrawn on 5 January 2031. Nobody else has heard of a spring.',
    ]);
    expect(document.querySelector('main')?.textContent).not.toMatch(/mayor’|“(mayor|pledge)”/);
  });

  test('leads to where each passage stands now', () => {
    const hrefs = [...second.querySelectorAll('a')].map((a) => a.getAttribute('href'));
    expect(hrefs).toEqual([
      '/news/articles/lumbra-well#dry',
      '/news/articles/lumbra-well#dry-day',
      '/news/articles/lumbra-well#rope',
      '/news/articles/lumbra-well#digging-day',
      '/news/articles/lumbra-well#depth.digger',
      '/news/articles/lumbra-well#promise',
      '/news/articles/lumbra-well#market',
      '/news/articles/lumbra-well/brack',
    ]);
  });

  test('strikes what was withdrawn and gives the reason', () => {
    const hills = [...second.querySelectorAll('ul > li')].find((li) =>
      li.textContent?.startsWith('Paragraph\u00a0· gone'),
    );
    expect(hills && texts(hills, 'del')).toEqual([
      'A dowser thought a second spring lies under the square.',
    ]);
    expect(hills?.textContent).toContain(
      'Withdrawn on 5 January 2031. The dowser has never been to Port Ember.',
    );
  });

  test('strikes nothing that stands under another id', () => {
    expect(texts(section('Revision 3'), 'del')).toEqual([]);
    expect(texts(section('Revision 3'), 'ins')).toEqual(['town']);
  });

  test('sets what was taken out apart from what was put in, for listeners too', () => {
    const marks = [...document.querySelectorAll('del, ins')];
    expect(marks.length).toBeGreaterThan(5);
    for (const mark of marks) expect(mark.closest('[class*="compared"]')).not.toBeNull();
  });
});

test('what is set apart is said in the language of the article', () => {
  const { page } = historyPage({ ...well, language: 'uk-UA' }, wellLedger);
  expect(page.rules).toContain('--text-taken-out:" [вилучено: "');
});

test('who was said to say it, and what was checked, is told beside the words', () => {
  const other = lighthouseWith({
    statements: {
      ...lighthouse.statements,
      'lamp-went-out': { source: 'pilots', kind: 'direct', cue: 'said' },
    },
  });
  const { texts, section } = historyPage(other, recorded(lighthouse, other));
  expect(texts(section('Revision 2'), 'li > p')).toEqual([
    'Statement\u00a0· attribution changed',
    '“The lamp went out at nine” “and again before midnight.”',
    'Attributed to: Direct quote: Mirren Arlow, Keeper of the light Direct quote: Corran pilots, Institution',
  ]);
});

test('a revision that changed nothing for readers says what the record was put right in', () => {
  const { arlow, ...others } = lighthouse.speakers;
  const renamed = lighthouseWith({
    speakers: { ...others, ...(arlow && { watcher: arlow }) },
    statements: {
      ...lighthouse.statements,
      'lamp-went-out': { source: 'watcher', kind: 'direct', cue: 'said' },
    },
    former: { arlow: { movedTo: 'watcher' } },
  });
  const { texts, section } = historyPage(renamed, recorded(lighthouse, renamed));
  expect(texts(section('Revision 2'), 'p')).toEqual([
    'No words changed. Only the record was corrected. Passages or speakers have other links; the earlier ones lead on to them.',
  ]);
});
