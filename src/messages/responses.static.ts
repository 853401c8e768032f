import type { Article, Statement } from '#content/article.ts';
import type { ResponseKind } from '#content/vocabulary.ts';
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
  /** "Denies what Zelensky said (reported)"; "Denied by Peskov (direct quote)". */
  text: string;
}

/** Within the article, what a statement responds to, and everything that responds to a statement or claim. */
export function describeResponses(article: Article, id: string): DescribedResponse[] {
  const target = article.statements[id]?.respondsTo;
  const responds = target && !target.in ? [{ id: target.to, how: target.how }] : [];
  return [
    ...responds.map((one) => ({ id: one.id, text: tell('responds', one.how, article, one.id) })),
    ...responsesTo(article, id).map((one) => ({
      id: one.id,
      text: tell('responded', one.how, article, one.id),
    })),
  ];
}

/** What is told at one end of a response of the statement or claim at the other. */
function tell(end: CrossResponse['end'], how: ResponseKind, article: Article, id: string): string {
  const page = pageWords();
  const found = statementOrClaim(article, id);
  if (found?.kind !== 'statement') return page[end][how](whoseWords(article, id));
  const { kind } = found.statement;
  const name = nameOf(article, id, found.statement);
  // A silence is nobody’s words.
  const who = end === 'responds' && kind !== 'no-comment' ? page.whatTheySaid(name) : name;
  // "Denied by Peskov" says already that it is a denial.
  const saysKind = end === 'responded' && how === 'denies' && kind === 'denial';
  return page[end][how](saysKind ? who : `${who} (${words().kinds[kind]})`);
}

/** "Zelensky, reported"; "a claim by Zelensky": whose words a statement or claim is. */
export function whoseWords(article: Article, id: string): string {
  const found = statementOrClaim(article, id);
  if (!found) return id;
  if (found.kind === 'claim') {
    const name = found.claimant && isolated(shortName(found.claimant));
    return pageWords().aClaimBy(name ?? words().theArticle);
  }
  return nameOf(article, id, found.statement) + words().comma + words().kinds[found.statement.kind];
}

function nameOf(article: Article, id: string, statement: Statement): string {
  const speaker = speakerOf(article, statement);
  return isolated(speaker ? shortName(speaker) : id);
}

/** One end of a response between articles, as the other end tells of it. */
export interface DescribedCrossResponse {
  /** The statement or claim at this end. */
  id: string;
  /** "Denies what Zelensky said (reported)"; "Denied by Peskov (direct quote), 19 September 2022". */
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
  const told = tell(end, how, other.article, other.id);
  const day = end === 'responded' && (statements[other.id]?.when?.on ?? published);
  return {
    id,
    text: day ? told + words().comma + formatDate(day, locale()) : told,
    path: articlePath(slug) + passageFragment(other.id),
    headline,
    language,
  };
}
