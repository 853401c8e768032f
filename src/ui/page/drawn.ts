import type { ReactNode } from 'react';

/** What the build draws of an article, and the browser adopts as it stands, without the code for it. */
export interface Drawn {
  /** What stands in the facts panel. */
  facts: ReactNode;
}
