import { expect, test } from 'vitest';
import { checkArticle } from '#content/checks/check-article.ts';
import { vessanyArticles } from '../fixtures/vessany/vessany-articles.ts';

test.each(vessanyArticles.map((article) => [article.slug, article] as const))(
  'nothing is wrong with %s, however strange',
  (_slug, article) => {
    expect(checkArticle(article)).toEqual([]);
  },
);
