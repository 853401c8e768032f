import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect } from 'vitest';

/** Loads the configuration once for all pages: to load it takes twice as long as to validate one. */
class OneConfigLoader extends FileSystemConfigLoader {
  #config: ReturnType<FileSystemConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(path: string) {
    this.#config ??= super.getConfigFor(path);
    return this.#config;
  }
}

/*
 * .htmlvalidate.json leaves out what is style alone: React closes void elements, writes boolean
 * attributes in full and some of its names in two cases; the doctype is as in index.html; titles are
 * the article's headline. Ids with a dot are valid HTML: a claim's is its fact's and its own.
 */
const validator = new HtmlValidate(new OneConfigLoader());

/** Fails where a page is not valid HTML. The pages are named by their paths in the folder of a build. */
export async function expectValidHtml(folder: string, pages: readonly string[]): Promise<void> {
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
}
