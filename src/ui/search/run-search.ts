import type { SearchRequest } from '#links/search-address.ts';
import { type AskedSearch, askIndex, type SearchHit, type SearchIndex } from './ask-index.ts';
import { type FoundPassage, findPassages } from './find-passages.ts';
import { hasPhrase } from './search-terms.ts';

/** A speaker or a question that has a page of its own. */
export interface FoundPage {
  /** Under the site's base: `/speakers/ID`. */
  path: string;
  name: string;
  /** What the speaker is or was; empty for a question. */
  more: string;
}

/** A passage that is shown, and those of its article that stand behind it. */
interface ShownPassage extends FoundPassage {
  others: readonly FoundPassage[];
}

export interface SearchResults {
  asked: AskedSearch;
  passages: readonly ShownPassage[];
  pages: readonly FoundPage[];
  /** Documents that were not looked into yet. */
  rest: readonly SearchHit[];
}

/** How many results are shown at once, and how many documents are fetched at most to find them. */
const ENOUGH = 10;
const AT_MOST = 30;
const AT_ONCE = 5;

/** How many passages of one article are shown at first; a button opens the others. */
const OF_ONE_ARTICLE = 3;

/** Asks the index; fetches the documents of the first results. */
export async function runSearch(
  request: SearchRequest,
  index: SearchIndex,
): Promise<SearchResults> {
  const { asked, hits } = await askIndex(request, index);
  return moreResults({ asked, passages: [], pages: [], rest: hits });
}

/** The results with those of the next documents. */
export async function moreResults({
  asked,
  passages,
  pages,
  rest,
}: SearchResults): Promise<SearchResults> {
  const added: ShownPassage[] = [];
  const addedPages: FoundPage[] = [];
  const { scope } = asked.request;
  // Speakers and questions are found beside passages, unless they alone are looked for.
  const wanted: readonly unknown[] =
    scope === 'speakers' || scope === 'questions' ? addedPages : added;
  let next = 0;
  while (next < Math.min(rest.length, AT_MOST) && wanted.length < ENOUGH) {
    const hits = rest.slice(next, next + AT_ONCE);
    next += hits.length;
    const documents = await Promise.all(hits.map((hit) => hit.data()));
    for (const document of documents) {
      const { name, more = '' } = document.meta;
      if (name === undefined) {
        added.push(...shownOf(findPassages(document, asked), asked.request));
      } else if (isWanted(document.content, asked)) {
        addedPages.push({ path: document.url, name, more });
      }
    }
  }
  return {
    asked,
    passages: [...passages, ...added.toSorted((a, b) => b.found - a.found)],
    pages: [...pages, ...addedPages],
    rest: rest.slice(next),
  };
}

/** Everything that somebody said is shown; otherwise no article may crowd out the others. */
function shownOf(passages: readonly FoundPassage[], request: SearchRequest): ShownPassage[] {
  const limit =
    request.speaker !== '' || request.kind !== undefined ? passages.length : OF_ONE_ARTICLE;
  return passages.slice(0, limit).map((passage, i) => ({
    ...passage,
    others: i === limit - 1 ? passages.slice(limit) : [],
  }));
}

/** How many results there are so far, those behind others among them. */
export function countResults({ passages, pages }: SearchResults): number {
  return passages.reduce((sum, { others }) => sum + 1 + others.length, pages.length);
}

function isWanted(content: string, { terms, formsOf }: AskedSearch): boolean {
  const { words, phrases, excluded } = terms;
  return (
    (words.length === 0 || content.split(/\s+/).some((word) => formsOf(word).length > 0)) &&
    phrases.every((phrase) => hasPhrase(content, phrase)) &&
    !excluded.some((phrase) => hasPhrase(content, phrase))
  );
}
