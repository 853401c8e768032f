import type { Article, Response, Statement } from '#content/article.ts';
import { type FormerArticles, resolveSlug } from '#content/former-article.ts';
import { findPassage } from '#content/passages.ts';
import type { Finding } from '#content/problem.ts';
import type { Registry } from '#content/registry.ts';
import { resolvePassage, standingIds } from '#content/resolve-passage.ts';
import { sourcesOf } from '#content/statement.ts';

/** Responses within the article that lead nowhere, or take back what another has said. */
export function checkResponses(article: Article): Finding[] {
  return responsesIn(article).flatMap(({ id, statement, response }) => {
    const { how, to, in: slug } = response;
    const advise = adviser(id);
    if (slug === article.slug) {
      return advise(`it ${how} “${to}” in “${slug}”, which is this article. Leave \`in\` out.`);
    }
    if (slug !== undefined) return [];
    if (to === id) {
      return advise(`it ${how} itself. Name the statement or claim that it responds to.`);
    }
    if (!isStatementOrClaim(article, to)) {
      return advise(
        `it ${how} “${to}”, which is no statement or claim of this article. Correct the id.`,
      );
    }
    const retracted = how === 'retracts' && article.statements[to];
    return retracted && sharedSources(statement, retracted).length === 0
      ? advise(retractsAnothers(to))
      : [];
  });
}

/** What responses to other articles are checked against. */
export interface OtherArticles {
  /** By slug, drafts too. Undefined for one with problems of its own, which are told already. */
  articles: ReadonlyMap<string, Article | undefined>;
  former: FormerArticles;
  registry: Pick<Registry, 'speakers'>;
}

/** The same for responses to other articles. Only registered speakers are the same in two articles. */
export function checkCrossResponses(article: Article, others: OtherArticles): Finding[] {
  return responsesIn(article).flatMap(({ id, statement, response }) => {
    const { how, to, in: slug } = response;
    if (slug === undefined) return [];
    const advise = adviser(id);
    const it = `it ${how} “${to}” in “${slug}”`;
    if (!others.articles.has(slug)) return advise(`${it}, ${whatBecameOf(slug, others.former)}`);
    const other = others.articles.get(slug);
    if (!other) return [];
    if (other.draft && !article.draft) {
      return advise(`${it}, which is a draft. Publish that first, or leave respondsTo out.`);
    }
    if (!isStatementOrClaim(other, to)) return advise(`${it}, ${whereIsNow(other, to)}`);
    const retracted = how === 'retracts' && other.statements[to];
    return retracted &&
      !sharedSources(statement, retracted).some((one) =>
        Object.hasOwn(others.registry.speakers, one),
      )
      ? advise(retractsAnothers(to))
      : [];
  });
}

function responsesIn({ statements }: Article) {
  return Object.entries(statements).flatMap(([id, statement]) => {
    const response: Response | undefined = statement.respondsTo;
    return response ? [{ id, statement, response }] : [];
  });
}

function adviser(id: string): (advice: string) => Finding[] {
  return (advice) => [{ where: `statement “${id}”`, advice }];
}

function isStatementOrClaim(article: Article, id: string): boolean {
  const kind = findPassage(article, id)?.kind;
  return kind === 'statement' || kind === 'claim';
}

function sharedSources(one: Statement, other: Statement): string[] {
  return sourcesOf(one).filter((source) => sourcesOf(other).includes(source));
}

function retractsAnothers(to: string): string {
  return `it retracts “${to}”, which is another speaker’s. Only a speaker’s own words can be retracted; write denies.`;
}

function whatBecameOf(slug: string, former: FormerArticles): string {
  const now = resolveSlug(former, slug);
  switch (now?.kind) {
    case undefined:
      return 'which is no article. Correct the slug.';
    case 'moved':
      return `which is “${now.to}” now. Write that.`;
    case 'withdrawn':
      return 'which was withdrawn. Leave respondsTo out.';
    default:
      return now satisfies never;
  }
}

function whereIsNow(article: Article, id: string): string {
  const resolution = resolvePassage(article, id);
  if (resolution.kind === 'withdrawn') return 'where it was withdrawn. Leave respondsTo out.';
  const now = standingIds(resolution).find((one) => isStatementOrClaim(article, one));
  return now === undefined
    ? 'where no statement or claim has this id. Correct it.'
    : `where it is “${now}” now. Write that.`;
}
