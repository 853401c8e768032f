import { entryOf } from '#content/entry-of.ts';
import type { Registry } from '#content/registry.ts';
import { hrefUnder } from '#links/addresses.ts';
import { speakerPath } from '#links/publication-addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { capitalised } from '#messages/counts.ts';
import { isolated } from '#messages/isolated.ts';
import type { SharedClaim } from '#selectors/across-articles.ts';
import { shortName } from '#selectors/speakers.ts';

/** Who makes a claim, as a page of the site names them. */
export interface NamedClaimant {
  name: string;
  shortName: string;
  /** Of the name. */
  language: string;
  /** Their page, which only speakers of the registry have. */
  href?: string;
}

/** Names a claimant as the registry has them, so that one person has one name in articles of any language. */
export function namedClaimant(
  { claimant, claimantId = '', reports: [{ article }] }: SharedClaim,
  { speakers }: Pick<Registry, 'speakers'>,
  base: string,
): NamedClaimant {
  const known = entryOf(speakers, claimantId);
  if (known) {
    const href = hrefUnder(base, speakerPath(claimantId));
    return { name: known.name, shortName: shortName(known), language: locale(), href };
  }
  if (claimant) {
    const { language } = article;
    return { name: claimant.name, shortName: shortName(claimant), language };
  }
  return {
    name: pageWords().articleItself(isolated(article.headline)),
    shortName: capitalised(words().theArticle),
    language: locale(),
  };
}
