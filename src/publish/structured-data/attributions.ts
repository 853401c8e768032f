import type {
  Claim,
  CreativeWork,
  Organization,
  Person,
  Quotation,
  Statement as StatementWork,
} from 'schema-dts';
import type { Article, SourceDocument, Speaker } from '#content/article.ts';
import { carriersOf, sourcesOf } from '#content/statement.ts';
import { articlePath, hrefUnder, passagePath } from '#links/addresses.ts';
import { words } from '#messages/catalogue/words.ts';
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
    ...(speaker.wikidata && { sameAs: `https://www.wikidata.org/entity/${speaker.wikidata}` }),
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
  const reference = (id: string, slug = article.slug) => ({
    '@id': hrefUnder(home, passagePath(slug, id)),
  });
  return statementsOf(article).map((placed) => {
    const sources = sourcesOf(placed.statement).map((id) => reference(id));
    const common = commonTerms(article, placed, reference);
    const { kind } = placed.statement;
    switch (kind) {
      case 'direct':
        return { '@type': 'Quotation', ...common, spokenByCharacter: oneOrAll(sources) };
      case 'mixed':
      case 'reported':
      case 'denial':
        return { '@type': 'Statement', ...common, author: oneOrAll(sources) };
      case 'no-comment':
        return {
          '@type': 'Statement',
          ...common,
          author: { '@id': home },
          about: oneOrAll(sources),
        };
      default:
        return kind satisfies never;
    }
  });
}

function commonTerms(
  article: Article,
  { id, statement, text }: PlacedStatement,
  reference: (id: string, slug?: string) => { '@id': string },
) {
  const { when, document, respondsTo } = statement;
  const carriers = carriersOf(statement).map((id) => reference(id));
  const documented = document === undefined ? undefined : article.documents[document];
  return {
    ...reference(id),
    text,
    description: [kindLabel(statement.kind), ...describeStatement(article, statement)].join(
      words().comma,
    ),
    ...(when && { dateCreated: when.on }),
    // Who passed the words on has made them public.
    ...(carriers.length > 0 && { publisher: oneOrAll(carriers) }),
    ...(documented && { isBasedOn: documentWork(documented) }),
    ...(respondsTo && { about: reference(respondsTo.to, respondsTo.in) }),
  };
}

/** schema.org takes one thing or a list of them; one alone is no list. */
function oneOrAll<Thing>(things: readonly Thing[]): Thing | readonly Thing[] {
  return things.length === 1 && things[0] !== undefined ? things[0] : things;
}

/** What can be looked up, in schema.org's terms. */
export function documentWork({ title, publisher, address }: SourceDocument): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(address && { url: address }),
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
  return factsOf(article).flatMap(({ id: factId, question, claims }) =>
    claims
      .filter((placed) => placed.factId === factId)
      .map(({ id, claim, text }): Claim => {
        const holder = statementOfClaim(article, id);
        const questions = [
          question,
          ...(claim.alsoAnswers ?? []).flatMap((one) => article.facts[one]?.question ?? []),
        ];
        const day = claim.asOf ?? claim.made;
        return {
          '@type': 'Claim',
          ...reference(id),
          about: oneOrAll(questions.map((name) => ({ '@type': 'Question', name }) as const)),
          ...(day && { temporalCoverage: day }),
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
