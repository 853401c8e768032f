import { lastRevision } from '#content/ledger.ts';
import { SCHEMA_PATH } from '#links/export-addresses.ts';
import type { Site } from '../server.tsx';
import { loadSite } from '../site-articles.ts';
import { articleSchema } from './article-schema.ts';
import type { ExportFile } from './export-file.ts';
import { exportsOf, jsonText } from './exports-of.ts';

/** Every file of data that the site publishes: each article's, and the schema that they share. */
export async function siteExports({ base, origin }: Site): Promise<ExportFile[]> {
  const home = origin + base;
  const articles = await loadSite();
  return [
    { path: SCHEMA_PATH, text: jsonText(articleSchema(home)) },
    ...articles.flatMap(({ article, ledger }) =>
      exportsOf(article, { home, revision: lastRevision(ledger) }),
    ),
  ];
}
