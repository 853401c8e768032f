import { startArticlePage } from './start-article-page.ts';

// Runs inline at the end of an article's HTML.
startArticlePage(new AbortController().signal);
