import { evaluateArticles } from '#build/evaluate-articles.ts';

/** Runs the modules of the site's articles, which the catalogue has from there. */
export default async function setup(): Promise<void> {
  await evaluateArticles();
}
