import type { Article, Mark, Paragraph } from '#content/article.ts';
import { walkMarks } from '#content/marks.ts';
import { tellWho } from './attribution.ts';
import { kindLabel } from './labels.ts';

/**
 * The labels of a paragraph's statements in “Who says what”: a source is named once, after that only the
 * kind is, where it changes. Marks without a label are left out.
 */
export function sourceLabels(article: Article, paragraph: Paragraph): ReadonlyMap<Mark, string> {
  const labels = new Map<Mark, string>();
  const kinds = new Map<string, string>();
  for (const { mark } of walkMarks([paragraph])) {
    const statement = mark.mark === 'statement' ? article.statements[mark.id] : undefined;
    if (!statement) continue;
    const { source, via, kind } = statement;
    const voice = [source, via].join(' ');
    const last = kinds.get(voice);
    if (last === undefined) labels.set(mark, tellWho(article, statement));
    else if (last !== kind) labels.set(mark, kindLabel(kind).toLowerCase());
    kinds.set(voice, kind);
  }
  return labels;
}
