import type { Article } from '#content/article.ts';
import { articlePath, hrefUnder } from '#links/addresses.ts';
import { OpenGraph } from './OpenGraph.tsx';
import { PreviewPicture } from './PreviewPicture.tsx';

interface ArticleHeadProps {
  article: Article;
  /** The site's absolute address, with a slash at its end. */
  home: string;
}

/** The head of an article's page, for browsers, search engines and link previews. */
export function ArticleHead({ article, home }: ArticleHeadProps) {
  const address = hrefUnder(home, articlePath(article.slug));
  const { headline, standfirst, language, published, updated } = article;
  return (
    <>
      <title>{`${headline} – On the Record`}</title>
      <meta name="description" content={standfirst} />
      <link rel="canonical" href={address} />
      <OpenGraph type="article" title={headline} description={standfirst} address={address} />
      <PreviewPicture address={address} alt={headline} />
      <meta property="og:locale" content={language.replace('-', '_')} />
      <meta property="article:published_time" content={published} />
      {updated && <meta property="article:modified_time" content={updated} />}
    </>
  );
}

interface PlainHeadProps {
  title: string;
  description: string;
  /** Absent on the page for unknown addresses, which has none of its own. */
  address?: string;
}

/**
 * Such a page has no picture of its own. The newest article's would be wrong within days: chats keep a
 * preview for as long as the message stands, and the list has moved on to another headline by then.
 */
export function PlainHead({ title, description, address }: PlainHeadProps) {
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {address ? (
        <>
          <link rel="canonical" href={address} />
          <OpenGraph type="website" title={title} description={description} address={address} />
        </>
      ) : (
        <meta name="robots" content="noindex" />
      )}
    </>
  );
}
