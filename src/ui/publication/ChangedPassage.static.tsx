import type { Article } from '#content/article.ts';
import { findPassage } from '#content/passages.ts';
import { resolvePassage, standingIds } from '#content/resolve-passage.ts';
import { articlePath, hrefUnder, passageFragment, passagePath } from '#links/addresses.ts';
import { words } from '#messages/catalogue/words.ts';
import { nameOfBlock, nameOfChanged, whoseChanged } from '#messages/describe-change.static.ts';
import { DOT } from '#messages/labels.ts';
import type { PassageChange } from '#selectors/passage-change.ts';

interface ChangedPassageProps {
  change: PassageChange;
  article: Article;
  base: string;
}

/** Names what changed as the article does, whose it is, and leads to where it stands now. */
export function ChangedPassage({ change, article, base }: ChangedPassageProps) {
  const ids = standingNow(change, article);
  const whose = whoseChanged(change);
  const links = change.sort === 'block' && ids.length > 0 ? ids : [ids[0]];
  return (
    <>
      {links.map((id, i) => (
        <span key={id ?? ''}>
          {i > 0 && words().comma}
          <Leading href={hrefOf(change, article, base, id)}>
            {change.sort === 'block' && id !== undefined
              ? nameOfBlock(article, id)
              : nameOfChanged(article, change)}
          </Leading>
        </span>
      ))}
      {whose && DOT + whose}
    </>
  );
}

function Leading({ href, children }: { href: string | undefined; children: string }) {
  return href === undefined ? children : <a href={href}>{children}</a>;
}

/** Where passages stand now; of blocks that were merged into one, that one. */
function standingNow({ sort, before, after }: PassageChange, article: Article): string[] {
  const ids = ((after ?? before)?.ids ?? []).flatMap((id) =>
    standingIds(resolvePassage(article, id)),
  );
  const places =
    sort === 'block' ? ids.flatMap((id) => findPassage(article, id)?.blockId ?? []) : ids;
  return [...new Set(places)];
}

/** A title is at the article's head, and a speaker has a page that leads to the sidebar. */
function hrefOf(
  { sort }: PassageChange,
  { slug }: Article,
  base: string,
  id: string | undefined,
): string | undefined {
  if (sort === 'title') return hrefUnder(base, articlePath(slug));
  if (id === undefined) return undefined;
  return sort === 'speaker'
    ? hrefUnder(base, passagePath(slug, id))
    : hrefUnder(base, articlePath(slug)) + passageFragment(id);
}
