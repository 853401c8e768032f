import { useEffect, useState } from 'react';

export interface SelectedWords {
  text: string;
  /** The paragraph that the selection begins in. */
  paragraphId: string;
}

/** The words selected in the article's text, once the selecting has come to rest. */
export function useSelectedWords(within: string): SelectedWords | undefined {
  const [selected, setSelected] = useState<SelectedWords>();

  useEffect(() => {
    const read = () => setSelected(readSelection(within));
    const clear = () => {
      if (document.getSelection()?.isCollapsed) setSelected(undefined);
    };
    // A selection under way belongs to the reader's hand: the tools wait until it is lifted.
    document.addEventListener('pointerup', read);
    document.addEventListener('keyup', read);
    document.addEventListener('touchend', read);
    document.addEventListener('selectionchange', clear);
    return () => {
      document.removeEventListener('pointerup', read);
      document.removeEventListener('keyup', read);
      document.removeEventListener('touchend', read);
      document.removeEventListener('selectionchange', clear);
    };
  }, [within]);

  return selected;
}

function readSelection(within: string): SelectedWords | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = elementOf(range.startContainer)?.closest('p[id]');
  const inText =
    start?.closest(`#${within}`) && elementOf(range.endContainer)?.closest(`#${within}`);
  const text = selection.toString().replaceAll('¶', '').trim();
  if (!start || !inText || text === '') return undefined;
  return { text, paragraphId: start.id };
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
