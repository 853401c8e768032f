import type { Article } from '#content/article.ts';
import { articlePath, hrefUnder } from '#links/addresses.ts';
import { FEED_PATH } from '#links/publication-addresses.ts';
import type { PassageDescription } from '#messages/describe-passage.ts';
import { descriptionOf, titleOf } from '#messages/previews.ts';

interface ArticleHeadProps {
  article: Article;
  /** Whether it was never recorded; search engines are asked to leave it out. */
  isDraft: boolean;
  /** Whether it has a preview picture. */
  hasCard: boolean;
  /** The site's absolute address, with a slash at its end. */
  home: string;
}

/** The head of an article's page, for browsers, search engines and link previews. */
export function ArticleHead({ article, isDraft, hasCard, home }: ArticleHeadProps) {
  const address = hrefUnder(home, articlePath(article.slug));
  const { headline, standfirst, language, published, updated } = article;
  return (
    <>
      <title>{`${headline} – On the Record`}</title>
      <meta name="description" content={standfirst} />
      <link rel="canonical" href={address} />
      <FeedLink address={hrefUnder(home, FEED_PATH)} />
      {isDraft && <meta name="robots" content="noindex" />}
      <OpenGraph type="article" title={headline} description={standfirst} address={address} />
      {hasCard && <PreviewPicture address={address} alt={headline} />}
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
  /** The feeds of what it lists and of the site, absolute. */
  feeds: readonly string[];
  /** What its preview picture says; left out where it has none. */
  picture?: string;
}

/**
 * A list has no picture of its own. The newest article's would be wrong within days: chats keep a
 * preview for as long as the message stands, and the list has moved on to another headline by then.
 */
export function PlainHead(props: PlainHeadProps) {
  const { title, description, address, feeds, picture } = props;
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {address ? (
        <>
          <link rel="canonical" href={address} />
          <OpenGraph type="website" title={title} description={description} address={address} />
          {picture && <PreviewPicture address={address} alt={picture} />}
        </>
      ) : (
        <meta name="robots" content="noindex" />
      )}
      {feeds.map((feed) => (
        <FeedLink key={feed} address={feed} />
      ))}
    </>
  );
}

/** Tells feed readers of a feed. */
function FeedLink({ address }: { address: string }) {
  return <link rel="alternate" type="application/atom+xml" href={address} />;
}

interface PassageHeadProps {
  article: Article;
  passage: PassageDescription;
  /** Of this page, absolute. */
  address: string;
  /** Of the article, absolute. */
  canonical: string;
  /** The site’s feed, absolute. */
  feed: string;
  /** Whether it has a preview picture. */
  hasCard: boolean;
  /** The answer of oEmbed for it, absolute; left out where it has none. */
  oembed?: string;
}

/** The head of a passage's page: what chats and social networks show of a link to it. */
export function PassageHead(props: PassageHeadProps) {
  const { article, passage, address, canonical, feed, hasCard, oembed } = props;
  const title = titleOf(article, passage);
  const description = descriptionOf(passage);
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={canonical} />
      <FeedLink address={feed} />
      <OpenGraph type="article" title={title} description={description} address={address} />
      {oembed && (
        <link rel="alternate" type="application/json+oembed" href={oembed} title={title} />
      )}
      {hasCard ? (
        <PreviewPicture address={address} alt={description} />
      ) : (
        <meta name="twitter:card" content="summary" />
      )}
    </>
  );
}

interface EmbedHeadProps {
  article: Article;
  passage: PassageDescription;
  /** The passage’s own page, absolute. */
  canonical: string;
  /** The site’s feed, absolute. */
  feed: string;
}

/** The head of a page that stands in frames and nowhere else. */
export function EmbedHead({ article, passage, canonical, feed }: EmbedHeadProps) {
  return (
    <>
      <title>{titleOf(article, passage)}</title>
      <link rel="canonical" href={canonical} />
      <FeedLink address={feed} />
      <meta name="robots" content="noindex" />
    </>
  );
}

interface WithdrawnHeadProps {
  title: string;
  /** Why it was withdrawn. */
  reason: string;
  /** The site’s feed, absolute. */
  feed: string;
}

export function WithdrawnHead({ title, reason, feed }: WithdrawnHeadProps) {
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={reason} />
      <meta name="robots" content="noindex" />
      <FeedLink address={feed} />
    </>
  );
}

interface OpenGraphProps {
  type: 'article' | 'website';
  title: string;
  description: string;
  /** Of the page itself, absolute. */
  address: string;
}

/** What every page says of itself to those who show previews of links. */
function OpenGraph({ type, title, description, address }: OpenGraphProps) {
  return (
    <>
      <meta property="og:type" content={type} />
      <meta property="og:site_name" content="On the Record" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
    </>
  );
}

interface PreviewPictureProps {
  /** Of the page whose picture it is, absolute. */
  address: string;
  /** What the picture says, for those who do not see it. */
  alt: string;
}

/** The picture that those who show previews of links show large. */
function PreviewPicture({ address, alt }: PreviewPictureProps) {
  return (
    <>
      <meta property="og:image" content={`${address}.png`} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
