import { hasLedger, slugs } from '#articles/catalogue.ts';
import { formerArticles } from '#articles/former.ts';
import { checkFormerArticles } from '#content/checks/former-articles.ts';
import { checkRegistry } from '#content/checks/registry.ts';
import { describeProblems, type Finding, type Problem } from '#content/problem.ts';
import { registry } from '#speakers/registry.ts';

/** What is wrong in the files that all articles share, as a text for editors. */
export function sharedProblems(): string | undefined {
  const recorded = Object.keys(formerArticles).filter(hasLedger);
  const problems = [
    ...checkRegistry(registry).map(inRegistry),
    ...checkFormerArticles(formerArticles, slugs(), recorded).map((one) => ({
      article: 'src/articles/former.ts',
      ...one,
    })),
  ];
  return problems.length > 0 ? describeProblems(problems) : undefined;
}

export function inRegistry(finding: Finding): Problem {
  return { article: 'src/speakers/registry.ts', ...finding };
}
