import { useEffect, useState } from 'react';
import { BLOCK } from '#ui/shared/blocks.ts';
import { readData } from '#ui/shared/data-attributes.ts';

export interface SelectedWords {
  text: string;
  /** The block that the selection begins in. */
  blockId: string;
  /** The statement that holds all of it, where one does. */
  statementId?: string;
  /** All statements that some of it belongs to. */
  touched: readonly string[];
}

/** The words selected in the article's text, once the selecting has come to rest. */
export function useSelectedWords(within: string): SelectedWords | undefined {
  const [selected, setSelected] = useState<SelectedWords>();

  useEffect(() => {
    // Wait until the pointer is lifted. Keys and a phone's selection handles send no pointer events: read
    // the selection at once.
    let held = false;
    const read = () => {
      const now = readSelection(within);
      setSelected((before) => (isSame(before, now) ? before : now));
    };
    const hold = ({ button }: PointerEvent) => {
      held = button === 0;
    };
    const lift = () => {
      held = false;
      read();
    };
    const change = () => {
      if (!held || document.getSelection()?.isCollapsed) read();
    };
    document.addEventListener('pointerdown', hold);
    document.addEventListener('pointerup', lift);
    document.addEventListener('pointercancel', lift);
    document.addEventListener('selectionchange', change);
    return () => {
      document.removeEventListener('pointerdown', hold);
      document.removeEventListener('pointerup', lift);
      document.removeEventListener('pointercancel', lift);
      document.removeEventListener('selectionchange', change);
    };
  }, [within]);

  return selected;
}

function readSelection(within: string): SelectedWords | undefined {
  const selection = document.getSelection();
  const text = document.getElementById(within);
  if (!selection || !text || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = elementOf(range.startContainer)?.closest(BLOCK);
  const words = selection.toString().trim();
  if (!start || !text.contains(start) || !endsIn(text, range) || words === '') return undefined;
  const mark = elementOf(range.commonAncestorContainer)?.closest<HTMLElement>('[data-by]');
  const statementId = mark && statementIdOf(mark);
  const touched = [...text.querySelectorAll<HTMLElement>('[data-by]')]
    .filter((one) => range.intersectsNode(one))
    .map(statementIdOf);
  return { text: words, blockId: start.id, ...(statementId && { statementId }), touched };
}

/** The statement's id; its later parts hold it as an attribute. */
function statementIdOf(part: HTMLElement): string {
  return readData(part, 'partOf') ?? part.id;
}

/** A triple click on the last paragraph ends before the first word of what follows the text: still in it. */
function endsIn(text: Element, range: Range): boolean {
  if (text.contains(range.endContainer)) return true;
  const inside = range.cloneRange();
  inside.setEnd(text, text.childNodes.length);
  return inside.toString().trim() === range.toString().trim();
}

function isSame(a: SelectedWords | undefined, b: SelectedWords | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
