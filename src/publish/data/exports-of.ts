import type { Article } from '#content/article.ts';
import { exportPath } from '#links/export-addresses.ts';
import { plainText } from '#selectors/plain-text.ts';
import { annotationsOf } from './annotations.ts';
import { articleData } from './article-data.ts';
import type { ExportFile, ExportSite } from './export-file.ts';
import { claimsCsv, statementsCsv } from './tables.ts';

/** Everything that is published of an article as data. All of it is derived, so none can differ. */
export function exportsOf(article: Article, site: ExportSite): ExportFile[] {
  const data = articleData(article, site);
  const file = (kind: Parameters<typeof exportPath>[1], text: string) => ({
    path: exportPath(article.slug, kind),
    text,
  });
  return [
    file('json', jsonText(data)),
    file('text', plainText(article)),
    file('statements', statementsCsv(data)),
    file('claims', claimsCsv(data)),
    file('annotations', jsonText(annotationsOf(article, data, site.home))),
  ];
}

/** JSON to be read by people too. */
export function jsonText(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
