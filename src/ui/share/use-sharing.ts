import { useEffect } from 'react';
import type { Article } from '#content/article.ts';
import type { ReaderFilter } from '#links/reader-search.ts';
import type { ShareOrigin } from '#links/share-address.ts';
import { isPlainClick } from '#ui/shared/plain-click.ts';
import { articleItem, filterItem, passageItem, wordsItem } from './share-items.ts';
import { type SelectedWords, useSelectedWords } from './use-selected-words.ts';
import { type Share, useShare } from './use-share.ts';

export interface Sharing {
  share: Share;
  selected: SelectedWords | undefined;
  /** For clicks anywhere on the page: shares the article or the passage whose link was clicked. Says whether it did. */
  sharePassage: (event: MouseEvent) => boolean;
  /** Copies the link of a statement or speaker, or their words. */
  copy: (what: 'link' | 'words', id: string) => void;
  shareFilter: (filter: ReaderFilter) => void;
  copySelected: (what: 'link' | 'words') => Promise<void>;
  deselect: () => void;
}

/** Everything on an article's page that can be passed on. */
export function useSharing(
  article: Article,
  place: Omit<ShareOrigin, 'origin'>,
  textId: string,
): Sharing {
  const share = useShare();
  const selected = useSelectedWords(textId);
  // Fetch ahead: browsers allow copying only shortly after a press.
  useEffect(() => {
    if (selected) import('./selection-directive.ts').catch(() => {});
  }, [selected]);
  const from = (): ShareOrigin => ({ ...place, origin: window.location.origin });

  const sharePassage = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-share]');
    if (!link || !isPlainClick(event)) return false;
    const id = link.hash.slice(1);
    const item = id === '' ? articleItem(article, from()) : passageItem(article, from(), id);
    if (!item) return false;
    event.preventDefault();
    share.copyLink(item);
    return true;
  };

  const copySelected = async (what: 'link' | 'words') => {
    const selection = document.getSelection();
    if (!selected || !selection?.rangeCount) return;
    const directive = await directiveOf(selection.getRangeAt(0));
    const item = wordsItem(article, from(), selected, directive);
    await (what === 'link' ? share.copyLink(item) : share.copyWords(item));
  };

  return {
    share,
    selected,
    sharePassage,
    copy: (what, id) => {
      const item = passageItem(article, from(), id);
      if (item) (what === 'link' ? share.copyLink : share.copyWords)(item);
    },
    shareFilter: (filter) => share.copyLink(filterItem(article, from(), filter)),
    copySelected,
    deselect: () => document.getSelection()?.removeAllRanges(),
  };
}

/** Without the generator, or an answer from it, the link leads to the passage. */
async function directiveOf(range: Range): Promise<string | undefined> {
  try {
    const { rangeDirective } = await import('./selection-directive.ts');
    return rangeDirective(range);
  } catch {
    return undefined;
  }
}
