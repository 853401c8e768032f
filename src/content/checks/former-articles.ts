import { type FormerArticles, resolveSlug } from '#content/former-article.ts';
import type { Finding } from '#content/problem.ts';

/** Answers for slugs that lead nowhere or that nobody needs. `recorded`: the slugs that have a ledger. */
export function checkFormerArticles(
  former: FormerArticles,
  slugs: readonly string[],
  recorded: readonly string[],
): Finding[] {
  return Object.entries(former).flatMap(([slug, answer]) => {
    const where = `former article “${slug}”`;
    if (slugs.includes(slug)) {
      const advice = 'an article has this slug. Delete the answer, or rename the article.';
      return [{ where, advice }];
    }
    const now = resolveSlug(former, slug);
    if ('movedTo' in answer) {
      const leads = now?.kind === 'withdrawn' || (now !== undefined && slugs.includes(now.to));
      const advice = `it leads to “${answer.movedTo}”, which leads nowhere (or back to itself). Name the slug of an article.`;
      return leads ? [] : [{ where, advice }];
    }
    const findings: Finding[] = [];
    if (answer.reason.trim() === '') {
      findings.push({ where, advice: 'it is withdrawn without a reason. Give readers one.' });
    }
    if (!recorded.includes(slug)) {
      findings.push({
        where,
        advice: `its ledger is gone, which has the ids of its links. Restore src/articles/${slug}/ledger.json from the repository’s history.`,
      });
    }
    return findings;
  });
}
