import type { Article, Statement, StatementKind } from '#content/article.ts';
import { indexOf } from './article-index.ts';
import { cite } from './cite.ts';
import { formatMoment } from './format.ts';

/** A statement with its words and its place, as the sidebar lists it. */
export interface PlacedStatement {
  id: string;
  statement: Statement;
  /** The marked words. The parts of a quote follow one another; gaps in reported speech are shown. */
  text: string;
  paragraphId: string;
  /** Counted from 1. */
  paragraphNumber: number;
}

/** All statements in the order of the body. */
export function statementsOf(article: Article): PlacedStatement[] {
  const numbers = new Map(article.paragraphs.map(({ id }, i) => [id, i + 1]));
  return [...indexOf(article).statements].flatMap(([id, { paragraph, spans }]) => {
    const statement = article.statements[id];
    return statement
      ? [
          {
            id,
            statement,
            text: cite(spans, statement.kind === 'direct' ? ' ' : ' … '),
            paragraphId: paragraph.id,
            paragraphNumber: numbers.get(paragraph.id) ?? 0,
          },
        ]
      : [];
  });
}

/** The statements of the chosen speakers in the order of the body; with nobody chosen, all. */
export function statementsBy(article: Article, speakers: readonly string[]): PlacedStatement[] {
  const all = statementsOf(article);
  return speakers.length === 0 ? all : all.filter(({ statement }) => isBy(statement, speakers));
}

/** Whether a statement is one of these speakers': theirs, or passed on by them. */
export function isBy(statement: Statement, speakers: readonly string[]): boolean {
  return (
    speakers.includes(statement.source) ||
    (statement.via !== undefined && speakers.includes(statement.via))
  );
}

/** The ids of the paragraphs that hold words of the chosen speakers. */
export function paragraphsWith(article: Article, speakers: readonly string[]): Set<string> {
  return new Set(
    [...indexOf(article).statementsIn]
      .filter(([, ids]) =>
        [...ids].some((id) => {
          const statement = article.statements[id];
          return statement !== undefined && isBy(statement, speakers);
        }),
      )
      .map(([paragraphId]) => paragraphId),
  );
}

/** How a statement came: "via The Tidewire", "Video address", "late on Thursday 15 September". */
export function describeStatement(article: Article, statement: Statement): string[] {
  const { via, channel, when } = statement;
  const carrier = via === undefined ? undefined : article.speakers[via];
  return [
    ...(carrier ? [`via ${carrier.name}`] : []),
    ...(channel ? [channel] : []),
    ...(when ? [formatMoment(when, article)] : []),
  ];
}

/** The name that a kind of statement goes by. */
export function kindLabel(kind: StatementKind): string {
  switch (kind) {
    case 'direct':
      return 'Direct quote';
    case 'reported':
      return 'Reported';
    case 'denial':
      return 'Denial';
    case 'no-comment':
      return 'No comment';
    default:
      return kind satisfies never;
  }
}
