import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeLedger } from '#server/ledger-file.ts';
import { articleAt, ledgerOf, manyRegistry } from './many-articles.ts';

/** What a copy shares with the project. */
const SHARED = ['node_modules', 'package.json', 'package-lock.json', 'public', 'vite.config.ts'];

/** Copies the project to a folder with so many generated articles in the place of its own. */
export function writePublication(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of SHARED) symlinkSync(resolve(name), join(folder, name));
  for (const name of ['src', 'index.html', 'tsconfig.json']) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  const articles = join(folder, 'src/articles');
  rmSync(articles, { recursive: true });
  for (const name of ['catalogue.ts', 'built-catalogue.ts']) {
    cpSync(join('src/articles', name), join(articles, name));
  }
  const former = `import type { FormerArticles } from '#content/former-article.ts';\n\nexport const formerArticles: FormerArticles = {};\n`;
  writeFileSync(join(articles, 'former.ts'), former);
  const registry = `import { defineRegistry } from '#content/registry.ts';\n\nexport const registry = defineRegistry(${JSON.stringify(manyRegistry)});\n`;
  writeFileSync(join(folder, 'src/speakers/registry.ts'), registry);
  for (let n = 0; n < count; n += 1) writeArticle(folder, n);
}

/** Writes the article of a number, and its record. */
export function writeArticle(folder: string, n: number, headline?: string): void {
  const article = { ...articleAt(n), ...(headline !== undefined && { headline }) };
  const own = join(folder, 'src/articles', article.slug);
  mkdirSync(own, { recursive: true });
  const text = `import type { Article } from '#content/article.ts';\n\nexport const article: Article = ${JSON.stringify(article)};\n`;
  writeFileSync(join(own, 'article.ts'), text);
  writeFileSync(join(own, 'ledger.json'), writeLedger(ledgerOf(article)));
}
