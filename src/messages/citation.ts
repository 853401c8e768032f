import type { Article } from '#content/article.ts';
import { EMBED_CLASS } from '#links/embed-address.ts';
import { bylineOf, labelled } from './attribution.ts';
import { words } from './catalogue/words.ts';
import { formatDate } from './dates.ts';
import type { PassageDescription } from './describe-passage.ts';
import { escapeHtml } from './escape-html.ts';
import { isolated } from './isolated.ts';
import { passageLines, type ToldPassage } from './passage-lines.ts';

/** Words to paste somewhere else, with all that makes them checkable. */
export interface Citation {
  /** Lines of plain text. */
  plain: string;
  /** The same as HTML. */
  html: string;
}

type Cited = ToldPassage &
  Pick<PassageDescription, 'question' | 'statements' | 'verification' | 'sources'>;

/** The words with speaker, kind, article, date and link. Only quotations and paragraphs are set as quotes. */
export function citePassage(article: Article, passage: Cited, link: string): Citation {
  const { before, quoted, after } = linesOf(passage);
  const source = sourceOf(article);
  const quote = quoted.map(paragraph).join('');
  return {
    plain: [...before, ...quoted, ...after, source, link].join('\n'),
    html: [
      ...before.map(paragraph),
      ...(quote ? [`<blockquote>${quote}</blockquote>`] : []),
      ...after.map(paragraph),
      `<p><a href="${escapeHtml(link)}">${escapeHtml(source)}</a></p>`,
    ].join(''),
  };
}

/**
 * The passage as a quotation of this site for the pages of others, as HTML. It reads without the script,
 * which dresses it.
 */
export function embedOf(article: Article, passage: Cited, link: string, script: string): string {
  const { before, quoted, after } = linesOf(passage);
  const href = escapeHtml(link);
  return [
    `<blockquote class="${EMBED_CLASS}" cite="${href}" lang="${article.language}" dir="auto">`,
    ...[...before, ...quoted, ...after].map(paragraph),
    // No paragraph around it: the script's styles reach children alone.
    `<a href="${href}">${escapeHtml(sourceOf(article))}</a>`,
    '</blockquote>',
    `<script async src="${escapeHtml(script)}"></script>`,
  ].join('\n');
}

function sourceOf({ headline, published, language }: Article): string {
  return `${headline}, On the Record, ${formatDate(published, language)}`;
}

/** What stands before the quotation, in it and after it. A report and a silence have none. */
function linesOf(passage: Cited): Record<'before' | 'quoted' | 'after', readonly string[]> {
  const { kind, question, speaker, via, told, statements, verification, sources } = passage;
  if (statements && speaker) {
    const lines = statements.map((one) => labelled(one.kind, one.words));
    return { before: [`${bylineOf(speaker, via)}:`, ...lines], quoted: [], after: [] };
  }
  const { told: toldLine, quoted, by } = passageLines(passage);
  const isReport = kind !== 'claim' && told !== undefined && told !== 'no-comment';
  const report = toldLine?.split(BREAKS).join(' ');
  return {
    before: [
      question && words().claimAnswering(isolated(question)),
      report && isReport ? labelled(told, report) : report,
    ].filter((line) => line !== undefined),
    quoted: quoted?.split(BREAKS) ?? [],
    after: [by && speaker ? `– ${by}` : by, verification, sources].filter(
      (line) => line !== undefined,
    ),
  };
}

/** Words selected across paragraphs come with the breaks between them. */
const BREAKS = /\n+/;

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}
