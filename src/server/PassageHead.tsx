import type { Article } from '#content/article.ts';
import type { Resolution } from '#content/resolve-passage.ts';
import { hasCard, type PassageDescription } from '#messages/describe-passage.ts';
import { descriptionOf, titleOf } from '#messages/previews.ts';
import { OpenGraph } from './OpenGraph.tsx';
import { PreviewPicture } from './PreviewPicture.tsx';

interface PassageHeadProps {
  article: Article;
  passage: PassageDescription;
  /** Of this page, absolute. */
  address: string;
  /** Of the article, absolute. */
  canonical: string;
}

/** The head of a passage's page: what chats and social networks show of a link to it. */
export function PassageHead({ article, passage, address, canonical }: PassageHeadProps) {
  const title = titleOf(article, passage);
  const description = descriptionOf(passage);
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={canonical} />
      <OpenGraph type="article" title={title} description={description} address={address} />
      {hasCard(article, passage) ? (
        <PreviewPicture address={address} alt={description} />
      ) : (
        <meta name="twitter:card" content="summary" />
      )}
    </>
  );
}

interface WithdrawnHeadProps {
  article: Article;
  resolution: Extract<Resolution, { kind: 'withdrawn' }>;
}

export function WithdrawnHead({ article, resolution }: WithdrawnHeadProps) {
  return (
    <>
      <title>{`A withdrawn passage – ${article.headline}`}</title>
      <meta name="description" content={resolution.reason} />
      <meta name="robots" content="noindex" />
    </>
  );
}
