import type { Article, Correction, Speaker } from '#content/article.ts';
import { isNumberClaim, type NumberClaim } from '#content/claim.ts';
import type { IsoDate } from '#content/moment.ts';
import { claimWords } from '#content/passages.ts';
import { sourcesOf } from '#content/statement.ts';
import { compareTexts } from './compare-texts.ts';
import { statementOfClaim } from './mentions.ts';
import { type PlacedStatement, statementsOf } from './statements.ts';

/** A statement in the article that reports it. */
export interface ReportedStatement {
  article: Article;
  placed: PlacedStatement;
  /** The speaker as the article has them: with the role of that day. */
  speaker: Speaker;
  /** The day it was made, or else the article's. */
  day: IsoDate;
  /** What was corrected in its words since. */
  corrections: readonly Correction[];
}

/** How many statements a page of a speaker has. */
export const STATEMENTS_A_PAGE = 100;

/** What a speaker has said in all articles, the newest first; words that they passed on are another's. */
export function statementsOfSpeaker(articles: readonly Article[], id: string): ReportedStatement[] {
  return articles
    .flatMap((article) => {
      const speaker = Object.hasOwn(article.speakers, id) && article.speakers[id];
      if (!speaker) return [];
      return statementsOf(article)
        .filter(({ statement }) => sourcesOf(statement).includes(id))
        .map((placed) => ({
          article,
          placed,
          speaker,
          day: placed.statement.when?.on ?? article.published,
          corrections: article.corrections.filter(({ passage }) => passage === placed.id),
        }));
    })
    .toSorted(
      (a, b) =>
        compareTexts(b.day, a.day) || compareTexts(b.article.published, a.article.published),
    );
}

/** A claim in the article that reports it. */
interface ReportedClaim {
  article: Article;
  /** `fact.claim`, its address in the article. */
  id: string;
  words: string;
}

/** A claim that one claimant made once, with every article that reports it. */
export interface SharedClaim {
  claim: Article['facts'][string]['claims'][string];
  /** Absent where an article states it in its own voice. */
  claimant: Speaker | undefined;
  claimantId: string | undefined;
  /** The day it was made, or of which it tells, or else that of the first article to report it. */
  day: IsoDate;
  reports: readonly [ReportedClaim, ...ReportedClaim[]];
}

/** Every claim that answers a question of the registry, by day; the same from one origin is one. */
export function claimsOfQuestion(articles: readonly Article[], questionId: string): SharedClaim[] {
  const byOrigin = new Map<string, SharedClaim>();
  const inOrder = articles.toSorted((a, b) => compareTexts(a.published, b.published));
  for (const article of inOrder) {
    for (const [factId, fact] of Object.entries(article.facts)) {
      if (fact.shared !== questionId) continue;
      for (const [claimId, claim] of Object.entries(fact.claims)) {
        const id = `${factId}.${claimId}`;
        const words = claimWords(article, id);
        const statement = article.statements[statementOfClaim(article, id) ?? ''];
        const day = claim.asOf ?? claim.made ?? statement?.when?.on ?? article.published;
        const report = { article, id, words };
        const origin = originOf(claim, isNumberClaim(claim) ? '' : words);
        const known = byOrigin.get(origin);
        if (known) {
          byOrigin.set(origin, { ...known, reports: [...known.reports, report] });
        } else {
          const claimant = claim.by === undefined ? undefined : article.speakers[claim.by];
          byOrigin.set(origin, { claim, claimant, claimantId: claim.by, day, reports: [report] });
        }
      }
    }
  }
  return [...byOrigin.values()].toSorted((a, b) => compareTexts(a.day, b.day));
}

/** Alike for what one claimant says of one thing: a later article that repeats it adds no claim. */
function originOf(claim: SharedClaim['claim'], words: string): string {
  const { by, value, from, to, bound, unit, currency, measure, scope, outOf, per } = claim;
  return JSON.stringify([
    by,
    value,
    from,
    to,
    bound,
    unit,
    currency,
    measure,
    scope,
    outOf,
    per,
    words,
  ]);
}

/** The numbers among the claims that count the same thing in the same scope, by day. */
export interface ClaimSeries {
  /** What is counted: the unit, currency or measure. */
  counted: string;
  scope: string | undefined;
  claims: readonly (SharedClaim & { claim: NumberClaim })[];
}

export function seriesOf(claims: readonly SharedClaim[]): ClaimSeries[] {
  const series = new Map<string, ClaimSeries>();
  for (const shared of claims) {
    const { claim } = shared;
    if (!isNumberClaim(claim)) continue;
    const counted = claim.unit ?? claim.currency ?? claim.measure ?? '';
    const key = JSON.stringify([counted, claim.scope]);
    const known = series.get(key) ?? { counted, scope: claim.scope, claims: [] };
    series.set(key, { ...known, claims: [...known.claims, { ...shared, claim }] });
  }
  return [...series.values()];
}
