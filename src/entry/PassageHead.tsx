import type { Article } from '#content/article.ts';
import { descriptionOf, type PassageDescription, titleOf } from '#selectors/describe-passage.ts';
import { hasCard } from '#selectors/has-card.ts';
import type { Resolution } from '#selectors/resolve-passage.ts';
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
