import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { earlierLedgers } from '#build/earlier-ledgers.ts';
import { writeLedger } from '#server/ledger-file.ts';
import { lighthouse, reworded } from '../fixtures/lighthouse-article.ts';
import { recorded } from '../fixtures/recorded.ts';

const one = recorded(lighthouse);
const two = recorded(lighthouse, reworded({ tide: 'The tide was low.' }));
const three = recorded(lighthouse, reworded({ tide: 'The tide was high.' }));

/** A repository of its own for the length of a test. */
function repository() {
  const root = mkdtempSync(join(tmpdir(), 'ledgers-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Osk', '-c', 'user.email=osk@osk.example', ...args], {
      cwd: root,
      stdio: 'pipe',
    });
  const commit = (ledger: typeof one) => {
    mkdirSync(join(root, 'src/articles/skerry-light'), { recursive: true });
    writeFileSync(join(root, 'src/articles/skerry-light/ledger.json'), writeLedger(ledger));
    git('add', '-A');
    git('commit', '--quiet', '--message', 'articles: record');
  };
  git('init', '--quiet', '--initial-branch', 'main');
  return { root, git, commit };
}

test('on the main branch they are those of the commit before the last', () => {
  const { root, commit } = repository();
  commit(one);
  commit(two);
  expect(earlierLedgers(root, undefined).ledgerOf('skerry-light')).toEqual(one);
});

test('on a branch they are those of the main branch where it was left', () => {
  const { root, git, commit } = repository();
  commit(one);
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  commit(two);
  commit(three);
  expect(earlierLedgers(root, undefined).ledgerOf('skerry-light')).toEqual(one);
});

test('a commit can be named', () => {
  const { root, commit } = repository();
  commit(one);
  commit(two);
  commit(three);
  expect(earlierLedgers(root, 'HEAD~1').ledgerOf('skerry-light')).toEqual(two);
});

test('an article that was not there yet has none', () => {
  const { root, commit } = repository();
  commit(one);
  commit(two);
  expect(earlierLedgers(root, undefined).ledgerOf('skerry-wreck')).toBeUndefined();
});

test('there are none before the first commit, or without a repository', () => {
  const { root, commit } = repository();
  expect(earlierLedgers(root, undefined).commit).toBeUndefined();
  commit(one);
  expect(earlierLedgers(root, undefined).commit).toBeUndefined();
});
