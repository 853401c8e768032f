import type { Claim } from 'schema-dts';
import type { Article } from '#content/article.ts';
import { walkMarks } from '#content/walk-marks.ts';
import { articlePath, hrefUnder, passagePath } from '#links/addresses.ts';
import { describePassage } from '#selectors/describe-passage.ts';
import { factsOf } from '#selectors/facts.ts';

/**
 * The claims in schema.org's terms; the id of each is the address of its page. Its author is the
 * claimant, or we where the article states it in its own voice; that the words come to this number is
 * our reading. It appears in the statement that holds it, else in the article. There is no
 * `ClaimReview`: nobody here has reviewed a claim.
 */
export function claimWorks(article: Article, home: string): Claim[] {
  const reference = (id: string) => ({ '@id': hrefUnder(home, passagePath(article.slug, id)) });
  const publisher = { '@id': home };
  const holders = statementsAroundClaims(article);
  return factsOf(article).flatMap(({ question, claims }) =>
    claims.map(({ id, claim, text }): Claim => {
      const holder = holders.get(id);
      return {
        '@type': 'Claim',
        ...reference(id),
        about: { '@type': 'Question', name: question },
        text: describePassage(article, id)?.value ?? text,
        author: claim.by === undefined ? publisher : reference(claim.by),
        claimInterpreter: publisher,
        appearance:
          holder === undefined
            ? { '@id': hrefUnder(home, articlePath(article.slug)) }
            : reference(holder),
      };
    }),
  );
}

/** Claim id to the id of the innermost statement whose words hold its first mark. */
function statementsAroundClaims(article: Article): Map<string, string> {
  const holders = walkMarks(article.paragraphs).flatMap(({ mark, inside }) => {
    const holder = inside.findLast((outer) => outer.mark === 'statement');
    return mark.mark === 'figure' && holder ? [[mark.id, holder.id] as const] : [];
  });
  return new Map(holders.toReversed());
}
