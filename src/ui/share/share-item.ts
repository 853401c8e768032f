import type { Citation } from '#messages/citation.ts';

/** Something a reader can pass on. */
export interface ShareItem {
  title: string;
  link: string;
  /** The words with speaker, article, date and link; absent for a view of several speakers. */
  citation?: Citation;
  /** The address of its preview picture. */
  card?: string;
}
