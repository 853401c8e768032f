import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export const results = (page: Page): Locator => page.locator('main ol > li:visible');
export const status = (page: Page): Locator => page.getByRole('status');
export const words = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search for' });

/** What the search says when it has looked, and not before. */
const ANSWER = /\d results?|Nothing was found|Nobody of that name|before the first/;

/** Opens a search, and waits for its answer. */
export async function search(page: Page, address: string): Promise<void> {
  await page.goto(`/search${address}`);
  await expect(status(page)).toHaveText(ANSWER);
}
