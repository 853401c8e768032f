import { useCallback, useState } from 'react';
import type { ShareItem } from './share-items.ts';

/** What became of the last attempt to pass something on. */
export interface ShareResult {
  item: ShareItem;
  outcome: 'link-copied' | 'words-copied' | 'embed-copied' | 'refused';
}

export interface Share {
  result: ShareResult | undefined;
  copyLink: (item: ShareItem) => Promise<void>;
  copyWords: (item: ShareItem) => Promise<void>;
  copyEmbed: (item: ShareItem) => Promise<void>;
  /** Opens the system's share sheet; absent where there is none. */
  openSheet: ((item: ShareItem) => Promise<void>) | undefined;
  dismiss: () => void;
}

/** The ways out: clipboard and share sheet. A refusal is a result, and shows the words and link. */
export function useShare(): Share {
  const [result, setResult] = useState<ShareResult>();

  const copyLink = useCallback(async (item: ShareItem) => {
    const copied = await attempt(() => navigator.clipboard.writeText(item.link));
    setResult({ item, outcome: copied ? 'link-copied' : 'refused' });
  }, []);

  const copyWords = useCallback(async (item: ShareItem) => {
    const copied =
      (await attempt(() => writeRich(item))) || (await attempt(() => writePlain(item)));
    setResult({ item, outcome: copied ? 'words-copied' : 'refused' });
  }, []);

  const copyEmbed = useCallback(async (item: ShareItem) => {
    const copied = await attempt(() => navigator.clipboard.writeText(item.embed ?? item.link));
    setResult({ item, outcome: copied ? 'embed-copied' : 'refused' });
  }, []);

  const openSheet = useCallback(async ({ title, link, citation }: ShareItem) => {
    const text = citation?.plain.replace(`\n${link}`, '') ?? title;
    // Closing the sheet without choosing is an answer too; the link has been copied already.
    await attempt(() => navigator.share({ title, text, url: link }));
  }, []);

  const hasSheet = typeof navigator !== 'undefined' && 'share' in navigator;
  const dismiss = useCallback(() => setResult(undefined), []);
  return {
    result,
    copyLink,
    copyWords,
    copyEmbed,
    openSheet: hasSheet ? openSheet : undefined,
    dismiss,
  };
}

async function attempt(action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch {
    return false;
  }
}

function writeRich({ link, citation }: ShareItem): Promise<void> {
  const types = {
    'text/plain': new Blob([citation?.plain ?? link], { type: 'text/plain' }),
    'text/html': new Blob([citation?.html ?? link], { type: 'text/html' }),
  };
  return navigator.clipboard.write([new ClipboardItem(types)]);
}

function writePlain({ link, citation }: ShareItem): Promise<void> {
  return navigator.clipboard.writeText(citation?.plain ?? link);
}
