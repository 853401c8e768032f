import type { Article } from '#content/article.ts';
import { articlePath, passageFragment } from '#links/addresses.ts';
import type { CrossResponse } from '#selectors/cross-responses.ts';
import { responsesTo, statementOrClaim } from '#selectors/responses.ts';
import { shortName } from '#selectors/speakers.ts';
import { speakerOf } from './attribution.ts';
import { pageWords } from './catalogue/in-language.static.ts';
import { locale, words } from './catalogue/words.ts';
import { formatDate } from './dates.ts';
import { isolated } from './isolated.ts';

/** One end of a response, as the other end tells of it. */
export interface DescribedResponse {
  /** The passage that it leads to. */
  id: string;
  /** "Denies Zelensky, reported"; "Denied by Peskov, direct quote". */
  text: string;
}

/** Within the article, what a statement responds to, and everything that responds to a statement or claim. */
export function describeResponses(article: Article, id: string): DescribedResponse[] {
  const target = article.statements[id]?.respondsTo;
  return [
    ...(target && !target.in ? [{ id: target.to, tell: pageWords().responds[target.how] }] : []),
    ...responsesTo(article, id).map((one) => ({
      id: one.id,
      tell: pageWords().responded[one.how],
    })),
  ].map((one) => ({ id: one.id, text: one.tell(whoseWords(article, one.id)) }));
}

/** "Zelensky, reported"; "a claim by Zelensky": whose words a statement or claim is. */
export function whoseWords(article: Article, id: string): string {
  const found = statementOrClaim(article, id);
  if (!found) return id;
  if (found.kind === 'claim') {
    const name = found.claimant && isolated(shortName(found.claimant));
    return pageWords().aClaimBy(name ?? words().theArticle);
  }
  const speaker = speakerOf(article, found.statement);
  const name = speaker ? shortName(speaker) : id;
  return isolated(name) + words().comma + words().kinds[found.statement.kind];
}

/** One end of a response between articles, as the other end tells of it. */
export interface DescribedCrossResponse {
  /** The statement or claim at this end. */
  id: string;
  /** "Denies Zelensky, reported"; "Denied by Peskov, direct quote, 19 September 2022". */
  text: string;
  /** Of the passage at the other end: `/articles/SLUG#PASSAGE`. */
  path: string;
  /** Of the article that it stands in. */
  headline: string;
  language: string;
}

/** Responses between an article and others. */
export type CrossResponsesOf = (article: Article) => readonly DescribedCrossResponse[];

/** Tells of the other end, in the language that is set. A response has its day, or else its article’s. */
export function describeCrossResponse({
  id,
  end,
  how,
  other,
}: CrossResponse): DescribedCrossResponse {
  const { slug, headline, language, published, statements } = other.article;
  const told = pageWords()[end][how](whoseWords(other.article, other.id));
  const day = end === 'responded' && (statements[other.id]?.when?.on ?? published);
  return {
    id,
    text: day ? told + words().comma + formatDate(day, locale()) : told,
    path: articlePath(slug) + passageFragment(other.id),
    headline,
    language,
  };
}
