import type { Article } from '#content/article.ts';
import { EMBED_CLASS } from '#links/embed-address.ts';
import { bylineOf, introduce, labelled } from './attribution.ts';
import { formatDate } from './dates.ts';
import type { PassageDescription } from './describe-passage.ts';

/** Words to paste somewhere else, with all that makes them checkable. */
export interface Citation {
  /** Lines of plain text. */
  plain: string;
  /** The same as HTML. */
  html: string;
}

type Cited = Pick<
  PassageDescription,
  'words' | 'speaker' | 'via' | 'told' | 'statements' | 'verification' | 'sources'
>;

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
  const { words: text, speaker, via, told, statements, verification, sources } = passage;
  const by = speaker && bylineOf(speaker, via);
  if (statements && by) {
    const lines = statements.map((one) => labelled(one.kind, one.words));
    return { before: [`${by}:`, ...lines], quoted: [], after: [] };
  }
  // Words selected across paragraphs come with the breaks between them.
  const lines = text.split(/\n+/);
  const after = [verification, sources].filter((line) => line !== undefined);
  if (!speaker || !by) return { before: [], quoted: lines, after };
  if (told === undefined || told === 'direct') {
    return { before: [], quoted: lines, after: [`– ${by}`, ...after] };
  }
  return { before: [`${introduce(by, speaker, told)}: ${lines.join(' ')}`], quoted: [], after };
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
