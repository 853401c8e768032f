import { lastRevision } from '#content/ledger.ts';
import { SCHEMA_PATH } from '#links/export-addresses.ts';
import { articleSchema } from '#publish/data/article-schema.ts';
import type { ExportFile } from '#publish/data/export-file.ts';
import { exportsOf, jsonText } from '#publish/data/exports-of.ts';
import type { Site } from './rendered-page.ts';
import { loadSite } from './site-articles.ts';

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
