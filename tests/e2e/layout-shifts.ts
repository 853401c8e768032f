import type { Page } from '@playwright/test';
import { expect, hydrated } from './fixtures.ts';
import { fontsSettled, painted } from './reader-page.ts';

/** A layout shift as the browser scores it, and what moved: `MAIN from 120 to 148`, in CSS pixels. */
interface Shift {
  value: number;
  moved: string[];
}

/** Has the browser note every layout shift, from the page's very start. */
export async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: Source[] };
        const moved = sources.map(({ node, previousRect, currentRect }) => {
          const name = node instanceof Element ? `${node.nodeName}#${node.id}` : node?.textContent;
          return `${name} from ${previousRect.top} to ${currentRect.top}`;
        });
        shifts.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });

    interface Source {
      node: Node | null;
      previousRect: DOMRect;
      currentRect: DOMRect;
    }
  });
}

/** The shifts so far. */
async function shiftsOf(page: Page): Promise<Shift[]> {
  return page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
}

/** Waits until all has come; then cumulative layout shift is 0.00, or what is rounded to it. */
export async function expectNoShift(page: Page): Promise<void> {
  await hydrated(page);
  await fontsSettled(page);
  await painted(page);
  await painted(page);
  const shifts = await shiftsOf(page);
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  expect(sum, JSON.stringify(shifts)).toBeLessThan(0.005);
}
