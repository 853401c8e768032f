import type { Article } from '#content/article.ts';
import { articlePath, hrefUnder, passagePath } from '#links/addresses.ts';
import { EMBED_SCRIPT_PATH } from '#links/embed-address.ts';
import type { ReaderFilter } from '#links/reader-search.ts';
import {
  filterAddress,
  passageAddress,
  type ShareOrigin,
  wordsAddress,
} from '#links/share-address.ts';
import { describeSources } from '#messages/attribution.ts';
import type { Citation } from '#messages/citation.ts';
import { citePassage, embedOf } from '#messages/citation.ts';
import { describePassage } from '#messages/describe-passage.ts';
import { titleOf } from '#messages/previews.ts';
import type { SelectedWords } from './use-selected-words.ts';

/** A paragraph, statement, claim or speaker to pass on; nothing where the article has no such id. */
export function passageItem(
  article: Article,
  from: ShareOrigin,
  id: string,
  link: string = passageAddress(from, id),
): ShareItem | undefined {
  const passage = describePassage(article, id);
  if (!passage) return undefined;
  return {
    title: titleOf(article, passage),
    link,
    citation: citePassage(article, passage, link),
    ...(passage.kind !== 'block' &&
      passage.kind !== 'speaker' && {
        embed: embedOf(
          article,
          passage,
          link,
          from.origin + hrefUnder(from.base, EMBED_SCRIPT_PATH),
        ),
      }),
    ...(!article.cardless?.includes(id) && {
      card: `${hrefUnder(from.base, passagePath(article.slug, id))}.png`,
    }),
  };
}

/** The whole article. */
export function articleItem(article: Article, from: ShareOrigin): ShareItem {
  return {
    title: article.headline,
    link: filterAddress(from, { speakers: [], depth: 'story' }),
    ...(!article.cardless?.includes('headline') && {
      card: `${hrefUnder(from.base, articlePath(article.slug))}.png`,
    }),
  };
}

/** The view of the chosen speakers. One speaker has a page and a card of their own. */
export function filterItem(article: Article, from: ShareOrigin, filter: ReaderFilter): ShareItem {
  const link = filterAddress(from, filter);
  const [only, ...others] = filter.speakers;
  const alone = only !== undefined && others.length === 0;
  return (
    (alone ? passageItem(article, from, only, link) : undefined) ?? {
      title: article.headline,
      link,
    }
  );
}

/** Selected words: whose they are, and the paragraph that they begin in. */
export function wordsItem(
  article: Article,
  from: ShareOrigin,
  selected: SelectedWords,
  directive: string | undefined,
): ShareItem {
  const { text, blockId, statementId, touched } = selected;
  const link = directive ? wordsAddress(from, blockId, directive) : passageAddress(from, blockId);
  const statement = statementId === undefined ? undefined : describePassage(article, statementId);
  const sources = statement ? undefined : describeSources(article, touched);
  const cited = { ...statement, ...(sources && { sources }), words: text };
  const citation = citePassage(article, cited, link);
  return { title: article.headline, link, citation };
}

/** Something a reader can pass on. */
export interface ShareItem {
  title: string;
  link: string;
  /** The words with speaker, article, date and link; absent for a view of several speakers. */
  citation?: Citation;
  /** The passage as HTML for the pages of others. */
  embed?: string;
  /** The address of its preview picture. */
  card?: string;
}
