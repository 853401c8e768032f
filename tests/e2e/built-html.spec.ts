import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { NEWS_DIR } from './hosts.ts';

/*
 * .htmlvalidate.json leaves out what is style alone: React closes void elements, writes boolean
 * attributes in full and some of its names in two cases; the doctype is as in index.html; titles are
 * the article's headline. Ids with a dot are valid HTML: a claim's is its fact's and its own.
 */
const validator = new HtmlValidate(new FileSystemConfigLoader());

for (const folder of ['dist', NEWS_DIR]) {
  test(`every page in ${folder} is valid HTML`, async () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(4);
    const { results } = await validator.validateMultipleFiles(
      pages.map((name) => join(folder, name)),
    );
    const problems = results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, message, line, column, selector }) =>
        [filePath, `${line}:${column}`, ruleId, message, selector].join(' '),
      ),
    );
    expect([...new Set(problems)]).toEqual([]);
  });
}
