import type { Article } from '#content/article.ts';
import type { PassageDescription } from '#selectors/describe-passage.ts';
import { formatDate } from '#selectors/format.ts';
import { roleOf } from '#selectors/speakers.ts';
import type { Card } from './build/card.ts';

/** What the quote card of a passage says. */
export function cardOf(article: Article, passage: PassageDescription): Card {
  const { kind, speaker, statements, value, id } = passage;
  const question = kind === 'claim' ? article.facts[id.split('.')[0] ?? '']?.question : undefined;
  return {
    kind,
    words: statements ? countOf(statements) : passage.words,
    ...(speaker && { speaker: speaker.name, role: roleOf(speaker) }),
    ...(question !== undefined && { question }),
    ...(value !== undefined && { value }),
    headline: article.headline,
    date: formatDate(article.published, article.language),
    source: article.credit,
  };
}

/** What the card of an article says. */
export function articleCardOf(article: Article): Card {
  const { headline, standfirst, published, language, credit } = article;
  return {
    kind: 'article',
    words: headline,
    standfirst,
    date: formatDate(published, language),
    source: credit,
  };
}

function countOf(statements: readonly string[]): string {
  const { length } = statements;
  return length === 1 ? '1 statement in this article' : `${length} statements in this article`;
}
