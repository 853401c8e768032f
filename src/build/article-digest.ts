import { statSync } from 'node:fs';
import type { Article } from '#content/article.ts';
import type { SiteArticle } from '#server/site-articles.ts';
import { digestOf } from './digest.ts';

type Server = Pick<typeof import('#server/render-page.tsx'), 'loadLedgerText' | 'pictureSources'>;

const digests = new WeakMap<SiteArticle, string>();

/**
 * A digest of all that is checked of an article: its data, its ledger, and its pictures, which are known
 * by their size and the time of their last change.
 */
export function articleDigest(one: SiteArticle, server: Server): string {
  const { article } = one;
  const digest =
    digests.get(one) ??
    digestOf(article, server.loadLedgerText(article.slug), picturesOf(article, server));
  digests.set(one, digest);
  return digest;
}

function picturesOf(article: Article, server: Server): unknown[] {
  return server.pictureSources(article).map(({ path, file }) => {
    const { size, mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
    return [path, size, mtimeMs];
  });
}
