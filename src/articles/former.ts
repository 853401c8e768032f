import type { FormerArticles } from '#content/former-article.ts';

/** Slugs that articles were published under and have no longer, each with what became of it. */
export const formerArticles: FormerArticles = {};
