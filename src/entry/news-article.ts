import type { Article } from '#content/article.ts';
import { wordCount } from '#selectors/summary.ts';

/** schema.org's description of an article, for search engines. */
export function newsArticleOf(article: Article, address: string) {
  const { headline, standfirst, language, published, updated, credit, dateline, corrections } =
    article;
  const publisher = { '@type': 'Organization', name: 'On the Record' };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline,
    description: standfirst,
    inLanguage: language,
    datePublished: published,
    dateModified: updated ?? published,
    dateline,
    creditText: credit,
    wordCount: wordCount(article),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ on, note }) => ({
        '@type': 'CorrectionComment',
        text: note,
        datePublished: on,
      })),
    }),
    author: publisher,
    publisher,
  };
}
