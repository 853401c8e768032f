import { execFileSync } from 'node:child_process';
import type { Ledger } from '#content/ledger.ts';
import { ledgerFile, readLedger } from '#server/ledger-file.ts';

/** Ledgers as an earlier commit has them. */
export interface EarlierLedgers {
  /** The commit's hash; nothing where there is no earlier commit to read. */
  commit: string | undefined;
  /** The slugs of the articles that were recorded then, and of those that were withdrawn before. */
  slugs: readonly string[];
  /** The ledger of an article as it was then; nothing where it had none. */
  ledgerOf: (slug: string) => Ledger | undefined;
}

/**
 * Reads the ledgers from where the work left the main branch, or from the commit before the last on
 * the main branch itself. Set `LEDGERS_SINCE` to a commit to compare with another.
 */
export function earlierLedgers(root = '.', since = process.env.LEDGERS_SINCE): EarlierLedgers {
  const head = git(root, 'rev-parse', 'HEAD');
  const fork = since ?? git(root, 'merge-base', 'HEAD', 'origin/main');
  const commit = fork && fork !== head ? fork : git(root, 'rev-parse', '--verify', 'HEAD~1');
  const files = commit && git(root, 'ls-tree', '-r', '--name-only', commit, 'src/articles/');
  return {
    commit,
    slugs: [...(files ?? '').matchAll(/^src\/articles\/([^/]+)\/ledger\.json$/gm)].flatMap(
      ([, slug]) => slug ?? [],
    ),
    ledgerOf(slug) {
      const text = commit && git(root, 'show', `${commit}:./${ledgerFile(slug)}`);
      return text ? readLedger(text, slug) : undefined;
    },
  };
}

/** What git prints; nothing where it fails, as it does without a repository. */
function git(cwd: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
}
