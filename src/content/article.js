/**
 * What an article is. An author fills these fields in through `defineArticle`; everything that the
 * reader sees (sidebar, facts, links, previews) is derived from them. The text itself stands in
 * `paragraphs` and nowhere else: statements and figures are marks on it.
 */
export {};
