import type { Article } from '#content/article.ts';
import { inlineText, type Mark } from '#content/block.ts';
import { type PlacedMark, walkMarks } from '#content/marks.ts';
import type { Finding } from '#content/problem.ts';
import { carriersOf, sourcesOf, voicesOf } from '#content/statement.ts';
import type { MarkKind } from '#content/vocabulary.ts';

/** Tables and body against each other: what is declared and never marked, what is marked and unknown. */
export function checkMarks(article: Article): Finding[] {
  const placed = walkMarks(article.blocks);
  return [
    ...checkUnmarked(article, placed),
    ...checkUnknown(article, placed),
    ...checkEdges(placed),
    ...checkNesting(article, placed),
    ...checkSilentSpeakers(article),
    ...checkHeadings(placed),
  ];
}

const TAGS: Record<MarkKind, string> = {
  statement: 'says',
  figure: 'figure',
  place: 'place',
  event: 'event',
};
const NOUNS: Record<MarkKind, string> = {
  statement: 'statement',
  figure: 'claim',
  place: 'place',
  event: 'event',
};

const A_NOUN: Record<MarkKind, string> = {
  statement: 'a statement',
  figure: 'a claim',
  place: 'a place',
  event: 'an event',
};

/** The ids that may be marked, and whether each must be. */
function declared(article: Article): Record<MarkKind, Map<string, { required: boolean }>> {
  const all = (ids: string[]) => new Map(ids.map((id) => [id, { required: true }]));
  return {
    statement: all(Object.keys(article.statements)),
    figure: all(
      Object.entries(article.facts).flatMap(([fact, { claims }]) =>
        Object.keys(claims).map((claim) => `${fact}.${claim}`),
      ),
    ),
    place: new Map(
      Object.entries(article.places).map(([id, place]) => [
        id,
        { required: place.orientation !== true },
      ]),
    ),
    event: all(Object.keys(article.events)),
  };
}

function checkUnmarked(article: Article, placed: readonly PlacedMark[]): Finding[] {
  const marked = new Set(placed.map(({ mark }) => `${mark.mark}:${mark.id}`));
  return Object.entries(declared(article)).flatMap(([kind, ids]) =>
    [...ids]
      .filter(([id, { required }]) => required && !marked.has(`${kind}:${id}`))
      .map(([id]) => ({
        where: `${NOUNS[kind as MarkKind]} “${id}”`,
        advice: `it is never marked in the body. Put ${TAGS[kind as MarkKind]}('${id}') around its words, or delete it.`,
      })),
  );
}

function checkUnknown(article: Article, placed: readonly PlacedMark[]): Finding[] {
  const known = declared(article);
  return placed
    .filter(({ mark }) => !known[mark.mark].has(mark.id))
    .map(({ mark, block }) => ({
      where: `${block.kind} “${block.id}”`,
      advice: `${TAGS[mark.mark]}('${mark.id}') marks ${A_NOUN[mark.mark]} that no table declares. Correct the id, or declare it.`,
    }));
}

/** Lists of contents and screen readers read headings out of their place, where nobody says whose words they are. */
function checkHeadings(placed: readonly PlacedMark[]): Finding[] {
  return placed
    .filter(({ block }) => block.kind === 'heading')
    .map(({ mark, block }) => ({
      where: `heading “${block.id}”`,
      advice: `it holds ${A_NOUN[mark.mark]}, “${mark.id}”. Mark the words in the text beneath it; a heading is plain text.`,
    }));
}

/** A mark that begins or ends with a space reaches past its words. */
function checkEdges(placed: readonly PlacedMark[]): Finding[] {
  return placed
    .filter(({ mark }) => /^\s|\s$/.test(inlineText(mark.children)))
    .map(({ mark, block }) => ({
      where: `${NOUNS[mark.mark]} “${mark.id}” in ${block.kind} “${block.id}”`,
      advice:
        'its mark begins or ends with a space. Move the space outside, so that only its words are marked.',
    }));
}

/**
 * A mark inside one of its own kind would give the same words to two sources, but for words that the
 * outer source passes on: a quotation within a report.
 */
function checkNesting(article: Article, placed: readonly PlacedMark[]): Finding[] {
  return placed.flatMap(({ mark, block, inside }) => {
    const where = `${NOUNS[mark.mark]} “${mark.id}” in ${block.kind} “${block.id}”`;
    const twin = inside.findLast((outer) => outer.mark === mark.mark);
    if (twin && !passesOn(article, twin, mark)) {
      return [
        {
          where,
          advice: `it stands inside “${twin.id}”. Words belong to one ${NOUNS[mark.mark]}${mark.mark === 'statement' ? '; name the outer source in via where it passes the inner words on' : ''}.`,
        },
      ];
    }
    return claimantElsewhere(article, mark, inside).map((advice) => ({ where, advice }));
  });
}

function passesOn(article: Article, outer: Mark, inner: Mark): boolean {
  const passedOn = article.statements[inner.id];
  const carrier = article.statements[outer.id];
  return (
    inner.mark === 'statement' &&
    passedOn !== undefined &&
    carrier !== undefined &&
    carriersOf(passedOn).includes(carrier.source)
  );
}

/** A claim and the statement that holds it, or that it holds, must have the same source. */
function claimantElsewhere(article: Article, mark: Mark, inside: readonly Mark[]): string[] {
  const other = mark.mark === 'figure' ? 'statement' : 'figure';
  const outer = inside.findLast((candidate) => candidate.mark === other);
  if (!outer || (mark.mark !== 'figure' && mark.mark !== 'statement')) return [];
  const [figure, quote] = mark.mark === 'figure' ? [mark, outer] : [outer, mark];
  const [fact = '', claim = ''] = figure.id.split('.');
  const by = article.facts[fact]?.claims[claim]?.by;
  const statement = article.statements[quote.id];
  const claimant = by ? `“${by}”` : 'nobody';
  if (!statement || (by !== undefined && sourcesOf(statement).includes(by))) return [];
  const { source } = statement;
  return mark.mark === 'figure'
    ? [
        `its claimant is ${claimant}, but it stands in the words of “${source}”. Correct the claim’s by, or move the mark.`,
      ]
    : [
        `its source is “${source}”, but it stands in a claim of ${claimant}. Correct the statement’s source, or move the mark.`,
      ];
}

function checkSilentSpeakers(article: Article): Finding[] {
  const heard = new Set(Object.values(article.statements).flatMap(voicesOf));
  return Object.keys(article.speakers)
    .filter((id) => !heard.has(id))
    .map((id) => ({
      where: `speaker “${id}”`,
      advice:
        'nothing in the article is attributed to them. Give them a statement, or delete the speaker.',
    }));
}
