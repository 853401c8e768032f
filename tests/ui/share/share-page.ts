import { act, fireEvent, screen, within } from '@testing-library/react';
import { onTestFinished, vi } from 'vitest';
import { notices } from '../reader-page.ts';

/* How a reader passes something on, and what arrives where they pass it on to. */

/** The pilcrow of a passage, wherever on the page it stands first. */
export function pilcrowOf(id: string): HTMLElement {
  const link = document.querySelector<HTMLElement>(`[data-share][href="#${id}"]`);
  if (!link) throw new Error(`Nothing on the page shares “${id}”.`);
  return link;
}

/** A way to pass on what the notice speaks of. */
export const way = (name: string) => within(notices()).queryByRole('button', { name });

export const linkCopied = () => within(notices()).findByText('Link copied.');

export const wordsCopied = () =>
  within(notices()).findByText('Words copied, with speaker, article, date and link.');

/** What the browser was given for the clipboard, by type. jsdom has no clipboard of several types. */
export function stubRichClipboard(): () => Promise<Record<string, string>> {
  vi.stubGlobal('ClipboardItem', RichItem);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
  return async () => {
    const [item] = (write.mock.lastCall?.[0] ?? []) as unknown as RichItem[];
    const texts = Object.entries(item?.blobs ?? {}).map(
      async ([type, blob]) => [type, await readBlob(blob)] as const,
    );
    return Object.fromEntries(await Promise.all(texts));
  };
}

class RichItem {
  readonly blobs: Record<string, Blob>;
  readonly types: string[];
  constructor(blobs: Record<string, Blob>) {
    this.blobs = blobs;
    this.types = Object.keys(blobs);
  }
  async getType(type: string): Promise<Blob> {
    return new Blob([await (this.blobs[type] ?? '')], { type });
  }
}

function readBlob(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}

/** A system with a share sheet. */
export function stubShareSheet() {
  const share = vi.fn(async (_data: ShareData) => {});
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'share');
  });
  return share;
}

/** Selects from one place to another and lifts the hand. */
export async function select(start: [Node, number], end: [Node, number]): Promise<void> {
  await changeSelection((selection) => {
    fireEvent.pointerDown(document.body, { button: 0 });
    selection.setBaseAndExtent(...start, ...end);
  });
  await act(async () => fireEvent.pointerUp(document.body));
}

/** Resolves once the page has been told of the change, which a browser does a moment after it. */
export async function changeSelection(change: (selection: Selection) => void): Promise<void> {
  await act(async () => {
    const told = new Promise((done) => {
      document.addEventListener('selectionchange', done, { once: true });
    });
    change(document.getSelection() as Selection);
    await told;
  });
}

/** The tools for selected words, once what shows them has come. */
export async function selectionTools(): Promise<HTMLElement | null> {
  await act(async () => {
    await import('#ui/share/SelectionTools.tsx');
  });
  return screen.queryByRole('group', { name: 'Selected words' });
}

/** The run of text that holds these words, and where in it they begin. */
export function wordsIn(id: string, words: string): [Text, number] {
  const element = document.getElementById(id);
  const walker = document.createTreeWalker(element ?? document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.includes(words)) return [node, node.data.indexOf(words)];
  }
  throw new Error(`#${id} has no run of text with “${words}”.`);
}
