import type { Article } from '#content/article.ts';
import type { Draft } from './draft.ts';
import { printKey, printString, printValue } from './print-value.ts';
import { writeBody } from './write-body.ts';

/** The source of a draft’s module, written as an author would. */
export function writeModule({ article, reasons, registered, doubts }: Draft): string {
  const body = writeBody(article.blocks, (id) => reasons.get(`pictures.${id}`));
  const fields = (
    ['language', 'headline', 'standfirst', 'dateline', 'timeZone', 'credit', 'published'] as const
  ).map((name) => field(name, article[name], reasons));
  const tables = [
    table(
      'groups',
      Object.entries(article.groups).filter(([id]) => !isRegistryGroup(article, registered, id)),
      reasons,
    ),
    table(
      'speakers',
      Object.entries(article.speakers).map(([id, one]) => [id, registered.has(id) ? {} : one]),
      reasons,
      true,
    ),
    table('statements', Object.entries(article.statements), reasons, true),
    facts(article, reasons),
    table('places', Object.entries(article.places), reasons, true),
    table('events', Object.entries(article.events), reasons, true),
  ].filter((one) => one !== '');
  const source = [
    ...fields.map((one) => `  ${one}\n`),
    '\n',
    tables.join('\n'),
    '\n',
    `  body: ({ ${body.tags.join(', ')} }) => [\n${body.source}\n  ],\n`,
  ].join('');
  const guessing = source.includes('guess(');
  return `${headOf(doubts)}${[
    "import { defineArticle } from '#content/define-article.ts';",
    ...(guessing ? ["import { guess } from '#content/guess.ts';"] : []),
    ...(registered.size > 0 ? ["import { registry } from '#speakers/registry.ts';"] : []),
  ].join('\n')}

export const article = defineArticle({
${registered.size > 0 ? '  registry,\n' : ''}  // The build leaves drafts out. Delete this line once every guess is confirmed.
  draft: true,
  slug: ${printString(article.slug)},
${source}});
`;
}

function headOf(doubts: readonly string[]): string {
  const safe = doubts.map((one) => one.replaceAll('*/', '* /').replace(/\s+/g, ' '));
  if (safe.length === 0) return '';
  return `/*\n * Left to you by the import:\n${safe.map((one) => ` * - ${one}`).join('\n')}\n */\n`;
}

/** Groups that only registered speakers stand in come from the registry. */
function isRegistryGroup(
  { speakers }: Article,
  registered: ReadonlySet<string>,
  id: string,
): boolean {
  return Object.entries(speakers).some(
    ([speaker, { group }]) => group === id && registered.has(speaker),
  );
}

function field(name: string, value: unknown, reasons: Draft['reasons']): string {
  return `${name}: ${guessed(value, reasons.get(name), 2, name.length + 4)},`;
}

function guessed(
  value: unknown,
  because: string | undefined,
  indent: number,
  used: number,
): string {
  if (because === undefined) return printValue(value, indent, used);
  const reason = printString(because);
  const flat = `guess(${printValue(value, 0, -1000)}, ${reason})`;
  if (indent + used + flat.length <= 100) return flat;
  const inner = ' '.repeat(indent + 2);
  return `guess(\n${inner}${printValue(value, indent + 2, 1)},\n${inner}${reason},\n${' '.repeat(indent)})`;
}

function table(
  name: string,
  entries: readonly (readonly [string, unknown])[],
  reasons: Draft['reasons'],
  always = false,
): string {
  if (entries.length === 0) return always ? `  ${name}: {},\n` : '';
  const rows = entries.map(
    ([id, value]) =>
      `    ${printKey(id)}: ${guessed(value, reasons.get(`${name}.${id}`), 4, id.length + 5)},\n`,
  );
  return `  ${name}: {\n${rows.join('')}  },\n`;
}

function facts(article: Article, reasons: Draft['reasons']): string {
  const entries = Object.entries(article.facts);
  if (entries.length === 0) return '  facts: {},\n';
  const rows = entries.map(([id, { question, claims }]) => {
    const inner = Object.entries(claims).map(
      ([claim, value]) =>
        `        ${printKey(claim)}: ${guessed(value, reasons.get(`facts.${id}.${claim}`), 8, claim.length + 5)},\n`,
    );
    return `    ${printKey(id)}: {\n      question: ${printString(question)},\n      claims: {\n${inner.join('')}      },\n    },\n`;
  });
  return `  facts: {\n${rows.join('')}  },\n`;
}
