import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type axeCore from 'axe-core';
import type { RunOnly } from 'axe-core';

/** Half of what axe gives as its source, which takes the browser as much longer to read. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The rules that colours alone can break. */
export const CONTRAST = ['color-contrast', 'link-in-text-block'];

/** The rules that one device can break with the same markup as another that was looked at whole. */
export const BY_DEVICE = [...CONTRAST, 'target-size', 'scrollable-region-focusable'];

interface Look {
  /** Selects the part to look at; the whole page where there is none. */
  part?: string;
  /** In place of every rule of WCAG to level AA and of good practice. */
  rules?: string[];
}

/** Fails where axe has something against a page. */
export async function expectNothingFromAxe(page: Page, { part, rules }: Look = {}) {
  // Half a megabyte: once for each page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const found = await page.evaluate(
    async ([context, runOnly]) => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      const { violations } = await axe.run(context, { runOnly, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
      );
    },
    [
      part ?? 'html',
      rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS },
    ] satisfies [string, RunOnly],
  );
  expect(found).toEqual([]);
}

/** Fails where axe has something against a page, or a part of it is wider than the window. */
export async function expectSound(page: Page): Promise<void> {
  await expectNothingFromAxe(page);
  await expectNothingWider(page);
}

/** Fails where a part of the page is wider than the window. */
export async function expectNothingWider(page: Page): Promise<void> {
  const [wide, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(wide).toBeLessThanOrEqual(window ?? 0);
}
