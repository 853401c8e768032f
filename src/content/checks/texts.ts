import type { Article } from '#content/article.ts';
import { inlineText } from '#content/block.ts';
import { isLanguage } from '#content/is-language.ts';
import { walkMarks } from '#content/marks.ts';
import type { Finding } from '#content/problem.ts';
import { isWebAddress } from './blocks.ts';

/** Texts that a reader would meet empty, and a language that no browser knows. */
export function checkTexts(article: Article): Finding[] {
  return [
    ...checkFields(article),
    ...checkMarkedWords(article),
    ...checkLanguage(article),
    ...checkDocuments(article),
  ];
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
      [`statement “${id}”, unnamedBecause`, s.unnamedBecause],
      [`statement “${id}”, basis`, s.basis],
      [`statement “${id}”, original`, s.translation?.original],
      [`statement “${id}”, translator`, s.translation?.by],
    ]),
    ...Object.entries(article.documents).flatMap(([id, d]): [string, string][] => [
      [`document “${id}”, title`, d.title],
      [`document “${id}”, publisher`, d.publisher],
    ]),
    ...(article.authors ?? []).flatMap(({ name, role }): [string, string | undefined][] => [
      ['author, name', name],
      ['author, role', role],
    ]),
    ...Object.entries(article.facts).flatMap(([id, fact]): [string, string | undefined][] => [
      [`fact “${id}”, question`, fact.question],
      ...Object.entries(fact.claims).flatMap(([claim, c]): [string, string | undefined][] => [
        [`claim “${id}.${claim}”, unit`, c.unit],
        [`claim “${id}.${claim}”, scope`, c.scope],
        [`claim “${id}.${claim}”, comparison`, c.comparison],
        [`claim “${id}.${claim}”, per`, c.per],
        [`claim “${id}.${claim}”, verdict`, c.verification?.verdict],
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

function checkMarkedWords(article: Article): Finding[] {
  return walkMarks(article.blocks)
    .filter(({ mark }) => inlineText(mark.children).trim() === '')
    .map(({ mark, block }) => ({
      where: `${mark.mark} “${mark.id}” in ${block.kind} “${block.id}”`,
      advice: 'the mark holds no words. Put it around the words it stands for.',
    }));
}

function checkLanguage({ language, statements }: Article): Finding[] {
  const translated = Object.entries(statements).flatMap(([id, { translation }]) => {
    const from = translation?.from;
    return from === undefined
      ? []
      : [[`statement “${id}”, translated from “${from}”`, from] as const];
  });
  return [[`language “${language}”`, language] as const, ...translated]
    .filter(([, tag]) => !isLanguage(tag))
    .map(([where]) => ({
      where,
      advice: 'that is not a language tag. Write one such as en-GB or uk.',
    }));
}

function checkDocuments({ documents }: Article): Finding[] {
  return Object.entries(documents)
    .filter(([, { address }]) => address !== undefined && !isWebAddress(address))
    .map(([id, { address }]) => ({
      where: `document “${id}”`,
      advice: `its address is “${address}”. Write a whole address that begins with https://.`,
    }));
}
