import { loadLedgerText } from '#articles/catalogue.ts';
import { formerArticles } from '#articles/former.ts';
import { resolveSlug, type SlugResolution } from '#content/former-article.ts';
import type { Ledger } from '#content/ledger.ts';
import { readLedger } from './ledger-file.ts';
import { loadSite, type SiteArticle } from './site-articles.ts';

/** A slug that was published and that no article has any more. */
export interface FormerSlug {
  slug: string;
  resolution: SlugResolution;
  /** Of an article that was withdrawn. */
  ledger: Ledger | undefined;
}

const known = new WeakMap<readonly SiteArticle[], readonly FormerSlug[]>();

/** The slugs that articles were published under before, and where their links lead. */
export async function loadFormerSlugs(): Promise<readonly FormerSlug[]> {
  const site = await loadSite();
  const former = known.get(site) ?? readFormerSlugs();
  known.set(site, former);
  return former;
}

function readFormerSlugs(): FormerSlug[] {
  return Object.keys(formerArticles).flatMap((slug) => {
    const resolution = resolveSlug(formerArticles, slug);
    if (!resolution) return [];
    const owner = resolution.kind === 'withdrawn' ? resolution.slug : undefined;
    const text = owner && loadLedgerText(owner);
    return { slug, resolution, ledger: text && owner ? readLedger(text, owner) : undefined };
  });
}
