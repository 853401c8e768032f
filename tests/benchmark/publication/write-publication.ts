import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Article } from '#content/article.ts';
import { writeLedger } from '#server/ledger-file.ts';
import { articleAt, ledgerOf, registryOf } from './many-articles.ts';

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
  mkdirSync(articles);
  cpSync('src/articles/catalogue.ts', join(articles, 'catalogue.ts'));
  const former = `import type { FormerArticles } from '#content/former-article.ts';\n\nexport const formerArticles: FormerArticles = {};\n`;
  writeFileSync(join(articles, 'former.ts'), former);
  const reports = Array.from({ length: count }, (_, n) => articleAt(n));
  const registry = `import { defineRegistry } from '#content/registry.ts';\n\nexport const registry = defineRegistry(${JSON.stringify(registryOf(reports))});\n`;
  writeFileSync(join(folder, 'src/speakers/registry.ts'), registry);
  for (const report of reports) writeArticle(folder, report);
}

/** Writes an article and its record. */
export function writeArticle(folder: string, article: Article): void {
  const own = join(folder, 'src/articles', article.slug);
  mkdirSync(own, { recursive: true });
  const text = `import type { Article } from '#content/article.ts';\n\nexport const article: Article = ${JSON.stringify(article)};\n`;
  writeFileSync(join(own, 'article.ts'), text);
  writeFileSync(join(own, 'ledger.json'), writeLedger(ledgerOf(article)));
}
