import type { Article, Response } from '#content/article.ts';
import type { Block } from '#content/block.ts';
import { findPassage } from '#content/passages.ts';
import { articlePath, hrefUnder, passagePath } from '#links/addresses.ts';
import { exportPath, SCHEMA_PATH } from '#links/export-addresses.ts';
import { factsOf } from '#selectors/facts.ts';
import { statementOfClaim } from '#selectors/mentions.ts';
import { type BlockInText, blocksInText, plainText, spansOf } from '#selectors/plain-text.ts';
import { statementsOf } from '#selectors/statements.ts';
import type { ExportSite } from './export-file.ts';

export type ArticleData = ReturnType<typeof articleData>;

/**
 * All of an article as plain data, for `SLUG.json`: nothing is left out but what its author has yet to
 * confirm, or has confirmed to the check, so the article could be made from it again. Tables are lists
 * with ids, since their order counts. Positions are places in `SLUG.txt`, in Unicode code points, the end
 * not included; addresses are absolute.
 */
export function articleData(article: Article, { home, revision }: ExportSite) {
  const {
    groups,
    speakers,
    facts,
    places,
    events,
    former,
    corrections,
    confirmed: _confirmed,
    draft: _draft,
    guesses: _guesses,
    cardless: _cardless,
    ...rest
  } = article;
  const { statements, blocks, documents, ...head } = rest;
  const address = (id: string) => hrefUnder(home, passagePath(article.slug, id));
  const blockOf = (id: string) => findPassage(article, id)?.blockId;
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
    documents: listOf(documents),
    blocks: blocksInText(article).map((placed) => blockData(placed, address(placed.block.id))),
    statements: statementsOf(article).map(
      ({ id, statement: { respondsTo, ...statement }, text, blockId }) => ({
        id,
        address: address(id),
        ...statement,
        ...(respondsTo && { respondsTo: responseData(respondsTo, home) }),
        text,
        block: blockId,
        spans: spans.statement.get(id) ?? [],
      }),
    ),
    facts: factsOf(article).map(({ id, question, claims }) => ({
      id,
      question,
      ...(facts[id]?.shared && { shared: facts[id]?.shared }),
      // A claim that answers several questions stands with its own.
      claims: claims
        .filter(({ factId }) => factId === id)
        .map(({ id: claimId, claim, text }) => {
          const statement = statementOfClaim(article, claimId);
          return {
            id: claimId,
            address: address(claimId),
            ...claim,
            text,
            ...(statement !== undefined && { statement }),
            block: blockOf(claimId),
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

/** A response into another article has the address of what it responds to. */
function responseData(response: Response, home: string): Response & { address?: string } {
  return response.in === undefined
    ? response
    : { ...response, address: hrefUnder(home, passagePath(response.in, response.to)) };
}

/** A block by its place in the text; what is said in words is there, and not here a second time. */
function blockData(
  { block, parts, marks, formats, start, end, text }: BlockInText,
  address: string,
) {
  const { id, kind } = block;
  const spans = parts.map((part) => ({ start: part.start, end: part.end }));
  return {
    id,
    address,
    kind,
    ...fieldsOf(block),
    start,
    end,
    text,
    ...(spans.length > 1 && { parts: spans }),
    marks: marks.map(({ text: _text, ...mark }) => mark),
    ...(formats.length > 0 && { formats: formats.map(({ text: _text, ...format }) => format) }),
  };
}

/** What a kind of block has beside its text. */
function fieldsOf(block: Block) {
  switch (block.kind) {
    case 'heading':
      return { level: block.level };
    case 'list':
      return { ordered: block.ordered };
    case 'table':
      return { columns: block.head.length };
    case 'picture': {
      const { files, alternative, credit } = block;
      return { files, alternative, credit };
    }
    case 'turn': {
      const { speaker, asks, answers } = block;
      return { speaker, ...(asks && { asks }), ...(answers && { answers }) };
    }
    case 'footnote':
      return block.document === undefined ? {} : { document: block.document };
    case 'paragraph':
    case 'quotation':
      return {};
    default:
      return block satisfies never;
  }
}

function listOf<Row>(table: Readonly<Record<string, Row>>): ({ id: string } & Row)[] {
  return Object.entries(table).map(([id, row]) => ({ id, ...row }));
}
