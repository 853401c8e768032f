import type { Article } from '#content/article.ts';
import { perArticle } from '#content/per-article.ts';
import type { Finding } from '#content/problem.ts';
import type { Doubt, Warning } from '#content/warning.ts';
import { doubtAttributions } from './doubts-of-attribution.ts';
import { doubtTables } from './doubts-of-tables.ts';

/** What may be wrong with an article and its author has not confirmed. */
export function checkWarnings(article: Article): Warning[] {
  return doubtsOf(article)
    .filter(({ warning, at }) => !isConfirmed(article, warning, at))
    .map((doubt) => ({ article: article.slug, ...doubt }));
}

/** Confirmations without a reason, and such as confirm nothing that is in doubt. */
export function checkConfirmations(article: Article): Finding[] {
  const doubts = doubtsOf(article);
  return (article.confirmed ?? []).flatMap(({ warning, at, because }) => {
    const where = `confirmed “${at}”`;
    if (!doubts.some((doubt) => doubt.warning === warning && doubt.at === at)) {
      return [{ where, advice: `nothing is in doubt there as to “${warning}”. Delete the entry.` }];
    }
    return because.trim() === ''
      ? [{ where, advice: 'it gives no reason. Say why it is meant so.' }]
      : [];
  });
}

const doubtsOf = perArticle((article): readonly Doubt[] => [
  ...doubtAttributions(article),
  ...doubtTables(article),
]);

function isConfirmed({ confirmed = [] }: Article, warning: string, at: string): boolean {
  return confirmed.some((one) => one.warning === warning && one.at === at);
}
