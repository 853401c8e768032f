import type { Article } from '#content/article.ts';
import { formatDate } from './dates.ts';
import type { PassageDescription } from './describe-passage.ts';
import { bylineOf } from './previews.ts';

/** Words to paste somewhere else, with all that makes them checkable. */
export interface Citation {
  /** Lines of plain text. */
  plain: string;
  /** The same as HTML. */
  html: string;
}

/** The words with speaker, article, date and link. */
export function citePassage(
  article: Article,
  passage: Pick<PassageDescription, 'words' | 'speaker' | 'via' | 'statements'>,
  link: string,
): Citation {
  const { statements } = passage;
  const byline = bylineOf(passage);
  // Words selected across paragraphs come with the breaks between them.
  const words = (statements ?? [passage.words]).flatMap((text) => text.split(/\n+/));
  const source = `${article.headline}, On the Record, ${formatDate(article.published, article.language)}`;
  const by = byline && `– ${byline}`;
  return {
    plain: [...words, ...(by ? [by] : []), source, link].join('\n'),
    html: [
      `<blockquote>${words.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</blockquote>`,
      ...(by ? [`<p>${escapeHtml(by)}</p>`] : []),
      `<p><a href="${escapeHtml(link)}">${escapeHtml(source)}</a></p>`,
    ].join(''),
  };
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
