import type { Article } from '#content/article.ts';
import { findPassage } from '#content/passages.ts';
import { articlePath, hrefUnder, passagePath } from '#links/addresses.ts';
import { exportPath, SCHEMA_PATH } from '#links/export-addresses.ts';
import { factsOf } from '#selectors/facts.ts';
import { statementOfClaim } from '#selectors/mentions.ts';
import { paragraphsInText, plainText, spansOf } from '#selectors/plain-text.ts';
import { statementsOf } from '#selectors/statements.ts';
import type { ExportSite } from './export-file.ts';

export type ArticleData = ReturnType<typeof articleData>;

/**
 * All of an article as plain data, for `SLUG.json`: nothing is left out, so the article could be made
 * from it again. Tables are lists with ids, since their order counts. Positions are places in
 * `SLUG.txt`, in Unicode code points, the end not included; addresses are absolute.
 */
export function articleData(article: Article, { home, revision }: ExportSite) {
  const { groups, speakers, facts, places, events, former, corrections, ...rest } = article;
  const { statements, paragraphs, ...head } = rest;
  const address = (id: string) => hrefUnder(home, passagePath(article.slug, id));
  const paragraphOf = (id: string) => findPassage(article, id)?.paragraphId;
  const spans = {
    statement: spansOf(article, 'statement'),
    figure: spansOf(article, 'figure'),
    place: spansOf(article, 'place'),
    event: spansOf(article, 'event'),
  };
  return {
    $schema: hrefUnder(home, SCHEMA_PATH),
    address: hrefUnder(home, articlePath(article.slug)),
    revision,
    ...head,
    plainText: {
      address: hrefUnder(home, exportPath(article.slug, 'text')),
      length: [...plainText(article)].length,
    },
    groups: listOf(groups),
    speakers: listOf(speakers).map(({ id, ...speaker }) => ({
      id,
      address: address(id),
      ...speaker,
    })),
    paragraphs: paragraphsInText(article).map(({ id, marks, ...span }) => ({
      id,
      address: address(id),
      ...span,
      marks: marks.map(({ text: _text, ...mark }) => mark),
    })),
    statements: statementsOf(article).map(({ id, statement, text, paragraphId }) => ({
      id,
      address: address(id),
      ...statement,
      text,
      paragraph: paragraphId,
      spans: spans.statement.get(id) ?? [],
    })),
    facts: factsOf(article).map(({ id, question, claims }) => ({
      id,
      question,
      claims: claims.map(({ id: claimId, claim, text }) => {
        const statement = statementOfClaim(article, claimId);
        return {
          id: claimId,
          address: address(claimId),
          ...claim,
          text,
          ...(statement !== undefined && { statement }),
          paragraph: paragraphOf(claimId),
          spans: spans.figure.get(claimId) ?? [],
        };
      }),
    })),
    places: listOf(places).map((place) => ({ ...place, spans: spans.place.get(place.id) ?? [] })),
    events: listOf(events).map((event) => ({ ...event, spans: spans.event.get(event.id) ?? [] })),
    former: listOf(former).map(({ id, ...answer }) => ({ id, address: address(id), ...answer })),
    corrections,
  };
}

function listOf<Row>(table: Readonly<Record<string, Row>>): ({ id: string } & Row)[] {
  return Object.entries(table).map(([id, row]) => ({ id, ...row }));
}
