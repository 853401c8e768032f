import type { Article } from '#content/article.ts';
import type { Block, Mark } from '#content/block.ts';
import { walkMarks } from '#content/marks.ts';
import { voicesOf } from '#content/statement.ts';
import { words } from './catalogue/words.ts';

/**
 * What stands before a block's statements in “Who says what”. A source is named once, by a label that
 * is left empty: it is the statement's name. After that only the kind is, where it changes. Marks without
 * a label are left out.
 */
export function sourceLabels(article: Article, block: Block): ReadonlyMap<Mark, string> {
  const labels = new Map<Mark, string>();
  const kinds = new Map<string, string>();
  for (const { mark } of walkMarks([block])) {
    const statement = mark.mark === 'statement' ? article.statements[mark.id] : undefined;
    if (!statement) continue;
    const { kind } = statement;
    const voice = voicesOf(statement).join(' ');
    const last = kinds.get(voice);
    if (last === undefined) labels.set(mark, '');
    else if (last !== kind) labels.set(mark, words().kinds[kind]);
    kinds.set(voice, kind);
  }
  return labels;
}
