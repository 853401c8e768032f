import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { NEWS_DIR } from '../sites/hosts.ts';
import { BUILD_DIRS } from './built-page.ts';

/*
 * .htmlvalidate.json leaves out what is style alone: React closes void elements, writes boolean
 * attributes in full and some of its names in two cases; the doctype is as in index.html; titles are
 * the article's headline. Ids with a dot are valid HTML: a claim's is its fact's and its own.
 */
const validator = new HtmlValidate(new FileSystemConfigLoader());

test.each(BUILD_DIRS)(
  'every page in %s is valid HTML',
  async (folder) => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    // A page without a slash at its end is written twice, and the two are one text.
    const pages = files.filter(
      (name) =>
        name.endsWith('.html') &&
        !(name.endsWith('/index.html') && files.includes(name.replace('/index.html', '.html'))) &&
        // Under the sub-path passages’ pages are those of the root with other addresses.
        !(folder === NEWS_DIR && /^articles\/[^/]+\//.test(name)),
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
  },
  60_000,
);
