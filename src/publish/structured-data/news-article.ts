import type { CorrectionComment, NewsArticle, WithContext } from 'schema-dts';
import type { Article, Correction } from '#content/article.ts';
import { isTitle } from '#content/ids.ts';
import { articlePath, hrefUnder, passagePath } from '#links/addresses.ts';
import { wordCount } from '#selectors/summary.ts';
import { claimWorks, documentWork, speakerThings, statementWorks } from './attributions.ts';

/**
 * schema.org's description of an article, for search engines: with everyone who speaks in it, every
 * statement and every claim. `home` is the site's absolute address, with a slash at its end. All
 * addresses are absolute: not every reader of JSON-LD minds the page's own.
 */
export function newsArticleOf(
  article: Article,
  home: string,
  { hasCard = true } = {},
): WithContext<NewsArticle> {
  const { headline, standfirst, language, published, updated, credit, dateline, corrections } =
    article;
  const authors = article.authors ?? [];
  const documents = Object.values(article.documents);
  const address = hrefUnder(home, articlePath(article.slug));
  const publisher = {
    '@type': 'Organization',
    '@id': home,
    name: 'On the Record',
    logo: { '@type': 'ImageObject', url: hrefUnder(home, 'icon.svg') },
  } as const;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline,
    // The card that link previews show.
    ...(hasCard && { image: { '@type': 'ImageObject', url: `${address}.png` } }),
    description: standfirst,
    inLanguage: language,
    datePublished: published,
    dateModified: updated ?? published,
    dateline,
    creditText: credit,
    wordCount: wordCount(article),
    ...(corrections.length > 0 && {
      correction: corrections.map((correction) => correctionComment(article, correction, home)),
    }),
    author:
      authors.length > 0
        ? authors.map(({ name }) => ({ '@type': 'Person', name }) as const)
        : publisher,
    publisher,
    ...(documents.length > 0 && { isBasedOn: documents.map(documentWork) }),
    mentions: speakerThings(article, home),
    hasPart: statementWorks(article, home),
    interpretedAsClaim: claimWorks(article, home),
  };
}

function correctionComment(
  { slug }: Article,
  { on, note, passage }: Correction,
  home: string,
): CorrectionComment {
  return {
    '@type': 'CorrectionComment',
    text: note,
    datePublished: on,
    about: {
      '@id': hrefUnder(home, isTitle(passage) ? articlePath(slug) : passagePath(slug, passage)),
    },
  };
}
