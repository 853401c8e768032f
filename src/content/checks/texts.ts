import type { Article } from '#content/article.ts';
import { isLanguage } from '#content/is-language.ts';
import { inlineText, walkMarks } from '#content/marks.ts';
import type { Finding } from '#content/problem.ts';

/** Texts that a reader would meet empty, and a language that no browser knows. */
export function checkTexts(article: Article): Finding[] {
  return [...checkFields(article), ...checkBody(article), ...checkLanguage(article)];
}

function checkFields(article: Article): Finding[] {
  const fields: [where: string, text: string | undefined][] = [
    ...(['headline', 'standfirst', 'kicker', 'dateline', 'credit'] as const).map(
      (field): [string, string | undefined] => [field, article[field]],
    ),
    ...Object.entries(article.groups).map(([id, g]): [string, string] => [
      `group “${id}”, name`,
      g.name,
    ]),
    ...Object.entries(article.speakers).flatMap(([id, s]): [string, string | undefined][] => [
      [`speaker “${id}”, name`, s.name],
      [`speaker “${id}”, short name`, s.shortName],
      [`speaker “${id}”, role`, s.role],
    ]),
    ...Object.entries(article.statements).flatMap(([id, s]): [string, string | undefined][] => [
      [`statement “${id}”, cue`, s.cue],
      [`statement “${id}”, channel`, s.channel],
    ]),
    ...Object.entries(article.facts).flatMap(([id, fact]): [string, string | undefined][] => [
      [`fact “${id}”, question`, fact.question],
      ...Object.entries(fact.claims).flatMap(([claim, c]): [string, string | undefined][] => [
        [`claim “${id}.${claim}”, unit`, c.unit],
        [`claim “${id}.${claim}”, scope`, c.scope],
        [`claim “${id}.${claim}”, comparison`, c.comparison],
      ]),
    ]),
    ...Object.entries(article.places).flatMap(([id, p]): [string, string | undefined][] => [
      [`place “${id}”, name`, p.name],
      [`place “${id}”, note`, p.note],
    ]),
    ...Object.entries(article.events).flatMap(([id, { what, when }]): [string, string][] => [
      [`event “${id}”, what`, what],
      ...('roughly' in when ? [[`event “${id}”, when`, when.roughly] as [string, string]] : []),
    ]),
  ];
  const empty = fields
    .filter(([, text]) => text !== undefined && text.trim() === '')
    .map(([where]) => ({
      where,
      advice: 'the text is empty. Write it, or leave an optional field out.',
    }));
  const unanswered = Object.entries(article.facts)
    .filter(([, fact]) => Object.keys(fact.claims).length === 0)
    .map(([id]) => ({
      where: `fact “${id}”`,
      advice: 'nobody answers its question. Give it a claim, or delete the fact.',
    }));
  return [...empty, ...unanswered];
}

function checkBody(article: Article): Finding[] {
  if (article.paragraphs.length === 0) {
    return [{ where: 'body', advice: 'it has no paragraphs. Write at least one with p(…).' }];
  }
  const paragraphs = article.paragraphs
    .filter((paragraph) => inlineText(paragraph.content).trim() === '')
    .map(({ id }) => ({
      where: `paragraph “${id}”`,
      advice: 'it has no text. Write it, or delete the paragraph.',
    }));
  const marks = walkMarks(article.paragraphs)
    .filter(({ mark }) => inlineText(mark.children).trim() === '')
    .map(({ mark, paragraph }) => ({
      where: `${mark.mark} “${mark.id}” in paragraph “${paragraph.id}”`,
      advice: 'the mark holds no words. Put it around the words it stands for.',
    }));
  return [...paragraphs, ...marks];
}

function checkLanguage({ language }: Article): Finding[] {
  return isLanguage(language)
    ? []
    : [
        {
          where: `language “${language}”`,
          advice: 'that is not a language tag. Write one such as en-GB or uk.',
        },
      ];
}
