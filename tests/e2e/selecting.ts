import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/* How readers select words, and where the tools for them stand. */

export function selectionTools(page: Page): Locator {
  return page.getByRole('group', { name: 'Selected words' });
}

export function selectedText(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '');
}

/** Where the first and the last letter of some words stand in the window: points for a mouse. */
export async function endsOf(passage: Locator, words: string) {
  return passage.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const letters: [Text, number][] = [];
    let all = '';
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      letters.push(...[...node.data].map((_, i): [Text, number] => [node, i]));
      all += node.data;
    }
    const at = all.indexOf(wanted);
    const boxOf = (index: number) => {
      const [node, offset] = letters[index] ?? [element, 0];
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return range.getBoundingClientRect();
    };
    const [first, last] = [boxOf(at), boxOf(at + wanted.length - 1)];
    return {
      start: { x: first.left + 0.5, y: (first.top + first.bottom) / 2 },
      end: { x: last.right - 0.5, y: (last.top + last.bottom) / 2 },
    };
  }, words);
}

/** Draws the mouse over words of a passage, or from the words of one to those of another. */
export async function selectByMouse(
  from: Locator,
  words: string,
  [to, lastWords]: [Locator, string] = [from, words],
): Promise<void> {
  const { mouse } = from.page();
  const { start } = await endsOf(from, words);
  const { end } = await endsOf(to, lastWords);
  await mouse.move(start.x, start.y);
  await mouse.down();
  await mouse.move(end.x, end.y, { steps: 4 });
  await mouse.up();
}

/** Selects as the handles of a phone do, which tell the page of the selection and of no touch. */
export async function selectByHandles(passage: Locator): Promise<void> {
  await passage.evaluate((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const first = texts.nextNode() as Text;
    getSelection()?.setBaseAndExtent(first, 0, first, first.length);
  });
}

/** Lets go of the selected words; resolves when their tools have gone. */
export async function deselect(page: Page): Promise<void> {
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(selectionTools(page)).toBeHidden();
}

/** The tools are whole on the screen, below the bar, and on none of the selected words. */
export async function expectClearOfWords(page: Page): Promise<void> {
  await expect(selectionTools(page)).toBeVisible();
  const tools = await selectionTools(page).boundingBox();
  if (!tools) throw new Error('The tools have no box.');
  const { bar, width, height, words } = await page.evaluate(() => ({
    bar: document.querySelector('header')?.getBoundingClientRect().bottom ?? 0,
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
    words: [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].map((box) => box.toJSON()),
  }));
  expect(tools.x).toBeGreaterThanOrEqual(0);
  expect(tools.x + tools.width).toBeLessThanOrEqual(width);
  expect(tools.y).toBeGreaterThanOrEqual(bar);
  expect(tools.y + tools.height).toBeLessThanOrEqual(height);
  const covered = words.filter(
    ({ left, right, top, bottom }: DOMRect) =>
      right > tools.x &&
      left < tools.x + tools.width &&
      bottom > tools.y &&
      top < tools.y + tools.height,
  );
  expect(words.length).toBeGreaterThan(0);
  expect(covered).toEqual([]);
}
