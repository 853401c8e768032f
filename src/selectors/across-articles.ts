import type { Article, Correction, Speaker } from '#content/article.ts';
import { type Claim, isNumberClaim, type NumberClaim } from '#content/claim.ts';
import { entryOf } from '#content/entry-of.ts';
import type { IsoDate } from '#content/moment.ts';
import { claimWords } from '#content/passages.ts';
import type { Registry } from '#content/registry.ts';
import { formerIdsOf } from '#content/resolve-passage.ts';
import { sourcesOf } from '#content/statement.ts';
import { thingCounted } from './compare-claims.ts';
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
export const STATEMENTS_PER_PAGE = 100;

/** What a speaker has said in all articles, the newest first; words that they passed on are another's. */
export function statementsOfSpeaker(articles: readonly Article[], id: string): ReportedStatement[] {
  return articles
    .flatMap((article) => {
      const speaker = entryOf(article.speakers, id);
      if (!speaker) return [];
      return statementsOf(article)
        .filter(({ statement }) => sourcesOf(statement).includes(id))
        .map((placed) => ({
          article,
          placed,
          speaker,
          day: placed.statement.when?.on ?? article.published,
          corrections: correctionsOf(article, placed.id),
        }));
    })
    .toSorted(
      (a, b) =>
        compareTexts(b.day, a.day) || compareTexts(b.article.published, a.article.published),
    );
}

/** Those of a passage, under its id or an earlier one. */
function correctionsOf(article: Article, id: string): readonly Correction[] {
  if (article.corrections.length === 0) return [];
  const ids = [id, ...formerIdsOf(article, id)];
  return article.corrections.filter(({ passage }) => ids.includes(passage));
}

/** A claim in the article that reports it. */
export interface ReportedClaim {
  article: Article;
  /** `fact.claim`, its address in the article. */
  id: string;
  words: string;
}

/** A claim that one claimant made once, with every article that reports it. */
export interface SharedClaim {
  /** With its unit and scope in the words of the site, where the registry has them. */
  claim: Claim;
  /** Of a unit or scope that the registry has no words for. */
  language?: string;
  /** Absent where an article states it in its own voice. */
  claimant: Speaker | undefined;
  claimantId: string | undefined;
  /** Alike for claims of one claimant: another article’s “resident” is another resident. */
  claimantKey: string;
  /** The day of which it tells, or on which it was made, or else that of the first article to report it. */
  day: IsoDate;
  reports: readonly [ReportedClaim, ...ReportedClaim[]];
}

/** What the claims of different articles are known by to be the same. */
type Shared = Pick<Registry, 'questions' | 'speakers'>;

/**
 * Every claim that answers a question of the registry, by day. A claimant who gives the same number of
 * the same thing again makes no new claim, unless of another day or after another number.
 */
export function claimsOfQuestion(
  articles: readonly Article[],
  questionId: string,
  registry?: Shared,
): SharedClaim[] {
  const placed = articles
    .toSorted((a, b) => compareTexts(a.published, b.published))
    .flatMap((article) => placedClaims(article, questionId, registry))
    .toSorted((a, b) => compareTexts(a.shared.day, b.shared.day));
  const known = new Map<string, PlacedSharedClaim[]>();
  for (const one of placed) {
    const earlier = known.get(one.origin) ?? [];
    const same = earlier.findLast((other) => isRepeated(other, one, earlier));
    if (same)
      same.shared = { ...same.shared, reports: [...same.shared.reports, ...one.shared.reports] };
    else known.set(one.origin, [...earlier, one]);
  }
  return [...known.values()]
    .flat()
    .map(({ shared }) => shared)
    .toSorted((a, b) => compareTexts(a.day, b.day));
}

/** Whether a report repeats a claim: one of its day, or where no day is given, one that no other article has gone beyond. */
function isRepeated(
  earlier: PlacedSharedClaim,
  later: PlacedSharedClaim,
  all: readonly PlacedSharedClaim[],
): boolean {
  if (earlier.said !== later.said) return false;
  const { day, claim } = earlier.shared;
  if (later.dated) return day === later.shared.day;
  const [{ article }] = later.shared.reports;
  const isBeyond = ({ said, shared }: PlacedSharedClaim) =>
    said !== later.said && shared.day > day && shared.reports[0].article !== article;
  return !(isNumberClaim(claim) && all.some(isBeyond));
}

interface PlacedSharedClaim {
  /** Alike for what one claimant says of one thing, whatever the number. */
  origin: string;
  /** The number, or the words. */
  said: string;
  /** Whether the article says of which day it is. */
  dated: boolean;
  shared: SharedClaim;
}

function placedClaims(
  article: Article,
  questionId: string,
  registry: Shared | undefined,
): PlacedSharedClaim[] {
  const facts = Object.entries(article.facts).filter(([, { shared }]) => shared === questionId);
  const claims = facts.flatMap(([factId, fact]) =>
    Object.entries(fact.claims).map(([claimId, claim]) => ({ id: `${factId}.${claimId}`, claim })),
  );
  return claims.map(({ id, claim: own }) => {
    const { by } = own;
    const { claim, language } = inWordsOfSite(own, article, registry?.questions[questionId]?.alike);
    const statement = article.statements[statementOfClaim(article, id) ?? ''];
    const said = own.asOf ?? own.made ?? statement?.when?.on;
    const isShared = by !== undefined && (!registry || Object.hasOwn(registry.speakers, by));
    const claimantKey = isShared ? by : `${article.slug} ${by ?? ''}`;
    const shared: SharedClaim = {
      claim,
      ...(language !== undefined && { language }),
      claimant: by === undefined ? undefined : article.speakers[by],
      claimantId: by,
      claimantKey,
      day: said ?? article.published,
      reports: [{ article, id, words: claimWords(article, id) }],
    };
    return {
      origin: JSON.stringify([claimantKey, thingCounted(claim)]),
      said: saidBy(shared),
      dated: said !== undefined,
      shared,
    };
  });
}

/** The number that a claim gives, or its words. */
function saidBy({ claim, reports: [{ words }] }: SharedClaim): string {
  const { value, from, to, bound } = claim;
  return JSON.stringify(isNumberClaim(claim) ? [value, from, to, bound] : words);
}

/** A claim with the site’s words for its unit and scope; with the article’s language where some are missing. */
function inWordsOfSite(
  claim: Claim,
  { language }: Article,
  alike: Readonly<Record<string, readonly string[]>> = {},
): { claim: Claim; language?: string } {
  const inSite = (word: string) =>
    Object.keys(alike).find((one) => one === word || alike[one]?.includes(word));
  const words = Object.entries({ unit: claim.unit, scope: claim.scope }).flatMap(([key, word]) =>
    word === undefined ? [] : [{ key, word, ours: inSite(word) }],
  );
  const translated = Object.fromEntries(words.map(({ key, word, ours }) => [key, ours ?? word]));
  const isWhole = words.every(({ ours }) => ours !== undefined);
  return { claim: { ...claim, ...translated }, ...(!isWhole && { language }) };
}

/** A shared claim that gives a number. */
export type SharedNumber = SharedClaim & { claim: NumberClaim };

/** The numbers among the claims, those together that count the same thing in the same scope. */
export function seriesOf(claims: readonly SharedClaim[]): SharedNumber[][] {
  const series = new Map<string, SharedNumber[]>();
  for (const shared of claims) {
    const { claim } = shared;
    if (!isNumberClaim(claim)) continue;
    const thing = thingCounted(claim);
    series.set(thing, [...(series.get(thing) ?? []), { ...shared, claim }]);
  }
  return [...series.values()];
}
