import type { Quotation, Statement as StatementWork } from 'schema-dts';
import type { Article } from '#content/article.ts';
import { hrefUnder, passagePath } from '#links/addresses.ts';
import { describeStatement, kindLabel } from '#messages/labels.ts';
import { type PlacedStatement, statementsOf } from '#selectors/statements.ts';

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
