import type { ArticleData } from './article-data.ts';
import { type Cell, csvOf, spansCell } from './csv.ts';

const COLUMNS = [
  'id',
  'address',
  /** The speaker's id, and what the article calls them. */
  'source',
  'source_name',
  'source_role',
  'source_group',
  /** Who passed the words on, by id. */
  'via',
  /** direct, reported, denial or no-comment. */
  'kind',
  'cue',
  'channel',
  /** The day it was said, and the part of the day where the source names one: early or late. */
  'on',
  'time',
  'paragraph',
  'text',
  'spans',
] as const;

/** `SLUG.statements.csv`: a row for each statement, in the order of the text. */
export function statementsCsv({ groups, speakers, statements }: ArticleData): string {
  const rows = statements.map((statement): Record<(typeof COLUMNS)[number], Cell> => {
    const source = speakers.find(({ id }) => id === statement.source);
    return {
      id: statement.id,
      address: statement.address,
      source: statement.source,
      source_name: source?.name,
      source_role: source?.role,
      source_group: groups.find(({ id }) => id === source?.group)?.name,
      via: statement.via,
      kind: statement.kind,
      cue: statement.cue,
      channel: statement.channel,
      on: statement.when?.on,
      time: statement.when?.time,
      paragraph: statement.paragraph,
      text: statement.text,
      spans: spansCell(statement.spans),
    };
  });
  return csvOf(rows, COLUMNS);
}
