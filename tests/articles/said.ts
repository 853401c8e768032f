import { expect, it } from 'vitest';
import type { Article } from '#content/article.ts';
import { blockText } from '#content/block.ts';
import type { Claim } from '#content/claim.ts';
import type { IsoDate } from '#content/moment.ts';
import type { StatementKind } from '#content/vocabulary.ts';
import { factsOf } from '#selectors/facts.ts';
import { statementsOf } from '#selectors/statements.ts';

/** What a brief says was said, one row an attribution. */
export interface Said {
  source: string;
  kind: StatementKind;
  /** A direct quote, whole and to the letter, without its quotation marks. */
  quote?: string;
  /** What reported words must hold. */
  holds?: readonly string[];
  on?: IsoDate;
  channel?: RegExp;
}

/** Holds an article to its brief: every attribution, and no other. */
export function expectSaid(article: Article, rows: readonly Said[]): void {
  const said = statementsOf(article);
  it.each(rows)(
    '$source, $kind: $quote$holds',
    ({ source, kind, quote, holds = [], on, channel }) => {
      const found = said.filter(({ statement, text }) => {
        const isTheirs = statement.source === source && statement.kind === kind;
        const words = withoutMarks(text);
        return (
          isTheirs &&
          (quote === undefined ? holds.every((part) => text.includes(part)) : words === quote)
        );
      });
      expect(found).toHaveLength(1);
      expect(found[0]?.statement.when?.on).toBe(on);
      if (channel) expect(found[0]?.statement.channel).toMatch(channel);
    },
  );

  it('attributes nothing else', () => {
    expect(said).toHaveLength(rows.length);
  });
}

/** Quotation marks are the sentence's, as is the comma before them; dots and words are the speaker's. */
function withoutMarks(text: string): string {
  return text.replaceAll(/[“”]/g, '').replace(/,$/, '');
}

/** Holds an article to the claims of its brief, by their ids; words are what the panel shows. */
export function expectClaims(
  article: Article,
  claims: Readonly<Record<string, Partial<Claim> & { words?: string }>>,
): void {
  const placed = factsOf(article).flatMap((fact) => fact.claims);

  it.each(Object.entries(claims))('%s', (id, { words, ...claim }) => {
    const found = placed.find((one) => one.id === id);
    expect(found?.claim).toMatchObject(claim);
    if (words !== undefined) expect(found?.text).toBe(words);
  });

  it('makes no other claim', () => {
    expect(placed.map(({ id }) => id).toSorted()).toEqual(Object.keys(claims).toSorted());
  });
}

/** The whole of an article's text. */
export function wholeText(article: Article): string {
  return article.blocks.map(blockText).join('\n');
}
