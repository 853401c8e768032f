import { article as izyum } from '#articles/izyum-burial-site/article.ts';
import type { Article } from '#content/article.ts';
import { type ExportKind, exportPath } from '#links/export-addresses.ts';
import type { ArticleData } from '#publish/data/article-data.ts';
import { exportsOf } from '#publish/data/exports-of.ts';
import { bell } from '../../fixtures/bell-article.ts';
import { gateLocked, gateOpen } from '../../fixtures/gate-articles.ts';
import { harbour } from '../../fixtures/harbour-article.ts';
import { islandArticles } from '../../fixtures/island-articles.ts';
import { lighthouse } from '../../fixtures/lighthouse-article.ts';
import { strait } from '../../fixtures/strait-article.ts';
import { vessanyArticles } from '../../fixtures/vessany/vessany-articles.ts';

export const HOME = 'https://news.example/paper/';

/** Every article there is to try, the published one first. */
export const everyArticle: readonly Article[] = [
  izyum,
  bell,
  harbour,
  lighthouse,
  strait,
  ...vessanyArticles,
  ...islandArticles,
  gateLocked,
  gateOpen,
];

/** The text of one of an article’s files. */
export function exported(article: Article, kind: ExportKind): string {
  const file = exportsOf(article, { home: HOME, revision: 3 }).find(
    ({ path }) => path === exportPath(article.slug, kind),
  );
  if (!file) throw new Error(`${article.slug} has no file “${kind}”.`);
  return file.text;
}

export function exportedData(article: Article): ArticleData {
  return JSON.parse(exported(article, 'json'));
}
