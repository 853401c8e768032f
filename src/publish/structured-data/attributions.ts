import type {
  Claim,
  Organization,
  Person,
  Quotation,
  Statement as StatementWork,
} from 'schema-dts';
import type { Article, Speaker } from '#content/article.ts';
import { articlePath, hrefUnder, passagePath } from '#links/addresses.ts';
import { describePassage } from '#messages/describe-passage.ts';
import { describeStatement, kindLabel } from '#messages/labels.ts';
import { factsOf } from '#selectors/facts.ts';
import { statementOfClaim } from '#selectors/mentions.ts';
import { type PlacedStatement, statementsOf } from '#selectors/statements.ts';

/** Who speaks in an article, in schema.org's terms; the id of each is the address of their page. */
export function speakerThings(article: Article, home: string): (Person | Organization)[] {
  return Object.entries(article.speakers).map(([id, speaker]) => ({
    '@id': hrefUnder(home, passagePath(article.slug, id)),
    ...typeOf(speaker),
    name: speaker.name,
  }));
}

/** schema.org knows nobody else who speaks: what speaks as one is an organization to it. */
function typeOf({ kind, role, unnamed }: Speaker) {
  const description = role === undefined ? {} : { description: role };
  if (kind !== 'person') return { '@type': 'Organization' as const, ...description };
  // "Not named" is no job.
  return {
    '@type': 'Person' as const,
    ...(unnamed || role === undefined ? description : { jobTitle: role }),
  };
}

/**
 * The statements in schema.org's terms; the id of each is the address of its page. Only a speaker's
 * own words are a `Quotation`. Reported words and denials are a `Statement` whose author is the
 * speaker: the sense is theirs, the wording ours. A silence has no author but us; it is about them.
 */
export function statementWorks(article: Article, home: string): (Quotation | StatementWork)[] {
  const reference = (id: string) => ({ '@id': hrefUnder(home, passagePath(article.slug, id)) });
  return statementsOf(article).map((placed) => {
    const { source } = placed.statement;
    const common = commonTerms(article, placed, reference);
    switch (placed.statement.kind) {
      case 'direct':
        return { '@type': 'Quotation', ...common, spokenByCharacter: reference(source) };
      case 'reported':
      case 'denial':
        return { '@type': 'Statement', ...common, author: reference(source) };
      case 'no-comment':
        return {
          '@type': 'Statement',
          ...common,
          author: { '@id': home },
          about: reference(source),
        };
      default:
        return placed.statement satisfies never;
    }
  });
}

function commonTerms(
  article: Article,
  { id, statement, text }: PlacedStatement,
  reference: (id: string) => { '@id': string },
) {
  const { via, when } = statement;
  return {
    ...reference(id),
    text,
    description: [kindLabel(statement.kind), ...describeStatement(article, statement)].join(', '),
    ...(when && { dateCreated: when.on }),
    // Who passed the words on has made them public.
    ...(via !== undefined && { publisher: reference(via) }),
  };
}

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
