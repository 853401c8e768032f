import { loadLedgerText } from '#articles/catalogue.ts';
import { formerArticles } from '#articles/former.ts';
import { resolveSlug, type SlugResolution } from '#content/former-article.ts';
import type { Ledger } from '#content/ledger.ts';
import { readLedger } from './ledger-file.ts';

/** A slug that was published and that no article has any more. */
export interface FormerSlug {
  slug: string;
  resolution: SlugResolution;
  /** Of an article that was withdrawn. */
  ledger: Ledger | undefined;
}

/** The slugs that articles were published under before, and where their links lead. */
export function loadFormerSlugs(): Promise<readonly FormerSlug[]> {
  formerSlugs ??= readFormerSlugs();
  return formerSlugs;
}

let formerSlugs: Promise<readonly FormerSlug[]> | undefined;

async function readFormerSlugs(): Promise<readonly FormerSlug[]> {
  const former = Object.keys(formerArticles).flatMap((slug) => {
    const resolution = resolveSlug(formerArticles, slug);
    return resolution ? [{ slug, resolution }] : [];
  });
  return Promise.all(
    former.map(async ({ slug, resolution }) => {
      const owner = resolution.kind === 'withdrawn' ? resolution.slug : undefined;
      const text = owner && loadLedgerText(owner);
      return { slug, resolution, ledger: text && owner ? readLedger(text, owner) : undefined };
    }),
  );
}
