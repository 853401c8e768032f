import { describe, expect, test } from 'vitest';
import type { Article } from '#content/article.ts';
import { newsArticleOf } from '#publish/structured-data/news-article.ts';
import { cardlessIds } from '#server/cardless.ts';
import { articleItem, passageItem } from '#ui/share/share-items.ts';
import { ferry } from '../fixtures/island-articles.ts';

const HELD = { source: 'fenn', kind: 'direct', cue: 'said', channel: 'Radio 𐎀' } as const;

describe('what has no preview picture', () => {
  test.each<[string, Partial<Article>, string[]]>([
    ['is nothing where every letter has a font', {}, []],
    [
      'is a statement whose channel has a letter without one',
      { statements: { ...ferry.statements, 'held-firm': HELD } },
      ['held-firm'],
    ],
    [
      'is a claim whose question has one, or an emoji',
      {
        facts: {
          ...ferry.facts,
          cost: { question: 'What did it cost? 🚢', claims: ferry.facts.cost?.claims ?? {} },
        },
      },
      ['cost.ferry'],
    ],
    ['is the article where its standfirst has one', { standfirst: 'Lamps 𐎀' }, ['headline']],
  ])('%s', (_name, changes, ids) => {
    expect(cardlessIds({ ...ferry, ...changes })).toEqual(ids);
  });
});

describe('what has none', () => {
  const article = { ...ferry, cardless: ['headline', 'held-firm'] };
  const from = { origin: 'https://news.example', base: '/', slug: ferry.slug, revision: 0 };

  test('is offered none to save', () => {
    expect(articleItem(article, from).card).toBeUndefined();
    expect(passageItem(article, from, 'held-firm')?.card).toBeUndefined();
    expect(passageItem(article, from, 'storm')?.card).toBe('/articles/lumbra-ferry/storm.png');
    expect(articleItem(ferry, from).card).toBe('/articles/lumbra-ferry.png');
  });

  test('names none to search engines', () => {
    const home = 'https://news.example/';
    expect(newsArticleOf(article, home, { hasCard: false })).not.toHaveProperty('image');
    expect(newsArticleOf(article, home)).toHaveProperty('image');
  });
});
