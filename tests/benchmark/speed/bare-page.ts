import type { Article } from '#content/article.ts';
import { contentOf, type Inline, inlineText } from '#content/block.ts';
import { formatDate } from '#messages/dates.ts';

/** The limit: an article's text as plain HTML and a few lines of CSS, without any script. */
export function barePage(article: Article): string {
  const { headline, standfirst, published, language, credit } = article;
  const text = [
    `<h1>${escapeText(headline)}</h1>`,
    `<p>${escapeText(standfirst)}</p>`,
    `<p><time datetime="${published}">${formatDate(published, language)}</time> · ${escapeText(credit)}</p>`,
    ...article.blocks.map((block) => `<p id="${block.id}">${words(contentOf(block))}</p>`),
  ];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeText(headline)}</title><style>${STYLE}</style></head><body><main>${text.join('')}</main></body></html>`;
}

const STYLE =
  'main{max-width:38rem;margin:auto;padding:3rem 1rem}p{font:1.1875rem/1.68 Georgia,serif}h1{font:600 2.5rem/1.14 Georgia,serif}';

function words(content: readonly Inline[]): string {
  return escapeText(inlineText(content));
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
