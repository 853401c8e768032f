import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Article } from '#content/article.ts';
import { newsArticleOf } from '#publish/structured-data/news-article.ts';
import { ArticleHead } from '#server/heads.tsx';
import { ferry, lighthouse } from '../fixtures/island-articles.ts';
import { parseHtml } from '../parse-html.ts';

const headOf = (article: Article, isDraft = false) => {
  const home = 'https://news.example/';
  const head = <ArticleHead article={article} isDraft={isDraft} hasCard home={home} />;
  return parseHtml(renderToStaticMarkup(head));
};

const property = (head: Document, name: string) =>
  head.querySelector(`meta[property="${name}"]`)?.getAttribute('content');

test('an article that was updated says when', () => {
  const head = headOf(ferry);
  expect(property(head, 'article:modified_time')).toBe('2031-04-05');
  expect(newsArticleOf(ferry, 'https://news.example/')).toMatchObject({
    datePublished: '2031-03-02',
    dateModified: '2031-04-05',
  });
});

test('one that was not has its date of publication alone', () => {
  const head = headOf(lighthouse);
  expect(property(head, 'article:modified_time')).toBeUndefined();
  expect(newsArticleOf(lighthouse, 'https://news.example/')).toMatchObject({
    datePublished: '2031-01-10',
    dateModified: '2031-01-10',
  });
});

test('an article is previewed with its own picture, shown large', () => {
  const head = headOf(ferry);
  expect(property(head, 'og:image')).toBe('https://news.example/articles/lumbra-ferry.png');
  expect(property(head, 'og:image:type')).toBe('image/png');
  expect(property(head, 'og:image:width')).toBe('1200');
  expect(property(head, 'og:image:height')).toBe('630');
  expect(property(head, 'og:image:alt')).toBe(ferry.headline);
  const card = head.querySelector('meta[name="twitter:card"]');
  expect(card?.getAttribute('content')).toBe('summary_large_image');
});

test('an article names the feed of all articles', () => {
  const feed = headOf(ferry).querySelector('link[rel="alternate"][type="application/atom+xml"]');
  expect(feed?.getAttribute('href')).toBe('https://news.example/feed.xml');
});

test('a headline with markup in it stays text, in the head', () => {
  const headline = '“</script><script>alert(1)</script>” & other <b>headlines</b>';
  const head = headOf({ ...lighthouse, headline });
  expect(head.title).toBe(`${headline} – On the Record`);
  expect(property(head, 'og:title')).toBe(headline);
  expect(head.querySelectorAll('script')).toHaveLength(0);
});

test('search engines are asked to leave out a draft, and nothing else', () => {
  const robots = (isDraft: boolean) =>
    headOf(ferry, isDraft).querySelector('meta[name="robots"]')?.getAttribute('content');
  expect(robots(true)).toBe('noindex');
  expect(robots(false)).toBeUndefined();
});
