import type { Article } from '#content/article.ts';
import { countOf } from '#messages/counts.ts';
import { formatDate } from '#messages/dates.ts';
import type { PassageDescription } from '#messages/describe-passage.ts';
import { roleOf } from '#messages/labels.ts';
import type { Card } from './card.ts';

/** What the quote card of a passage says. */
export function cardOf(article: Article, passage: PassageDescription): Card {
  const { kind, speaker, statements, value, id } = passage;
  const question = kind === 'claim' ? article.facts[id.split('.')[0] ?? '']?.question : undefined;
  return {
    kind,
    words: statements
      ? `${countOf(statements.length, 'statement')} in this article`
      : passage.words,
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
