import type { Article } from '#content/article.ts';
import { blockText } from '#content/block.ts';
import { openingOf } from './blocks.ts';
import { compareTexts } from './compare-texts.ts';
import type { CrossResponse } from './cross-responses.ts';
import { type Dispute, disputesOf } from './disputes.ts';
import { type FactEntry, factsOf } from './facts.ts';
import { countWords } from './runs.ts';
import { shortName, speakersByGroup } from './speakers.ts';

/** What lists show of an article. */
export interface ArticleSummary {
  slug: string;
  language: string;
  kicker?: string;
  headline: string;
  standfirst: string;
  credit: string;
  published: Article['published'];
  updated?: Article['published'];
  dateline: string;
  /** The opening paragraph's text, without its dateline; empty where there is no paragraph. */
  opening: string;
  /** All of them in the sidebar's order; `name` is the short one, `statements` their number. */
  speakers: { id: string; name: string; statements: number }[];
  facts: readonly FactEntry[];
  corrections: Article['corrections'];
  disputes: readonly Dispute[];
}

/** An article as lists show it. What other articles respond to it makes a question contested, too. */
export function summaryOf(
  article: Article,
  crossResponses: readonly CrossResponse[] = [],
): ArticleSummary {
  const { slug, language, kicker, headline, standfirst, credit, published, updated, dateline } =
    article;
  const opening = openingOf(article);
  return {
    slug,
    language,
    ...(kicker !== undefined && { kicker }),
    headline,
    standfirst,
    credit,
    published,
    ...(updated !== undefined && { updated }),
    dateline,
    opening: opening ? blockText(opening) : '',
    speakers: speakersByGroup(article)
      .flatMap(({ speakers }) => speakers)
      .map(({ id, speaker, statements }) => ({
        id,
        name: shortName(speaker),
        statements: statements.length,
      })),
    facts: factsOf(article),
    corrections: article.corrections,
    disputes: disputesOf(article, crossResponses),
  };
}

/** Newest first; articles of one day in the order of their slugs, so that every build lists the same. */
export function newestFirst(summaries: readonly ArticleSummary[]): ArticleSummary[] {
  return summaries.toSorted(
    (a, b) => compareTexts(b.published, a.published) || compareTexts(a.slug, b.slug),
  );
}

const WORDS_PER_MINUTE = 230;

/** Reading time in whole minutes, at least one. */
export function readingMinutes(article: Article): number {
  return Math.max(1, Math.round(wordCount(article) / WORDS_PER_MINUTE));
}

/** The words of the body. */
export function wordCount(article: Article): number {
  return article.blocks
    .map((block) => countWords(blockText(block)))
    .reduce((sum, count) => sum + count, 0);
}
