import type { Locator, Page } from '@playwright/test';
import { hydrated } from './fixtures.ts';

/** The invented article that was published three times, on the host `island`. */
export const WELL = '/articles/lumbra-well';

export const MOVED = 'The passage that this link was made for now stands here.';
export const MERGED = 'The passage that this link was made for is now part of this one.';
export const SPLIT = 'The passage that this link was made for is now in 2 parts:';

/** The article at an address, answering. */
export async function openWell(page: Page, ending = ''): Promise<void> {
  await page.goto(WELL + ending);
  await hydrated(page);
}

/** Where the page says how a link came to lead here. */
export function notice(page: Page): Locator {
  return page.getByRole('status').first();
}
