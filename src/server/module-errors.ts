import { stripVTControlCharacters } from 'node:util';

/** A place in a module: `src/articles/x/article.ts:50:14`. */
const PLACE = /\bsrc\/articles\/[^\s:)]+\.ts:\d+(?::\d+)?/;

/** Whether an error of the bundler is about the text of an article's module. */
export function isInArticle(error: unknown): error is Error {
  return error instanceof Error && /\bsrc\/articles\//.test(error.message);
}

/** What keeps an article's module from being read, in a sentence that names file and line. */
export function describeModuleError(error: unknown, module: string): string {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const text = stripVTControlCharacters(message);
  const place = PLACE.exec(text) ?? PLACE.exec(stack);
  const where = place?.[0] ?? module;
  const [, wrong] = /\[[\w:-]+\]:? (.+?)\.?$/m.exec(text) ?? [];
  if (wrong) {
    return `${where}: this cannot be read: ${wrong.charAt(0).toLowerCase()}${wrong.slice(1)}. Correct the syntax.`;
  }
  const [first = ''] = text.split('\n');
  return `${where}: this stops with “${first.replace(/\.$/, '')}”. Correct the line.`;
}
