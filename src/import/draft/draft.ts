import type { Article } from '#content/article.ts';

/** An article that an import wrote, and why it wrote what nobody said. */
export interface Draft {
  article: Article;
  /** By `table.id` or by field: `speakers.oddly`, `headline`. What has none was in the input as it is. */
  reasons: ReadonlyMap<string, string>;
  /** Speakers whose record is the registry’s. */
  registered: ReadonlySet<string>;
  /** What was left out or is doubtful. */
  doubts: readonly string[];
  /** Picture files, by name. */
  files: ReadonlyMap<string, Uint8Array>;
}
