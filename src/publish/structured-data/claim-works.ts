import type { Claim } from 'schema-dts';
import type { Article } from '#content/article.ts';
import { articlePath, hrefUnder, passagePath } from '#links/addresses.ts';
import { describePassage } from '#messages/describe-passage.ts';
import { factsOf } from '#selectors/facts.ts';
import { statementOfClaim } from '#selectors/mentions.ts';

/**
 * The claims in schema.org's terms; the id of each is the address of its page. Its author is the
 * claimant, or we where the article states it in its own voice; that the words come to this number is
 * our reading. It appears in the statement it is made in, else in the article. There is no
 * `ClaimReview`: nobody here has reviewed a claim.
 */
export function claimWorks(article: Article, home: string): Claim[] {
  const reference = (id: string) => ({ '@id': hrefUnder(home, passagePath(article.slug, id)) });
  const publisher = { '@id': home };
  return factsOf(article).flatMap(({ question, claims }) =>
    claims.map(({ id, claim, text }): Claim => {
      const holder = statementOfClaim(article, id);
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
