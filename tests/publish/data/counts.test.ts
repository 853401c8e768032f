import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { article } from '#articles/izyum-burial-site/article.ts';
import { articlePath } from '#links/addresses.ts';
import { type ExportKind, exportPath } from '#links/export-addresses.ts';
import { factsOf } from '#selectors/facts.ts';
import { speakersByGroup } from '#selectors/speakers.ts';
import { statementsOf } from '#selectors/statements.ts';
import { groupAt, loadPublication, renderPage } from '#server/render-page.tsx';
import { sharedFiles } from '#server/site-files.ts';
import { parseHtml } from '../../parse-html.ts';
import { idsOfType, nodesOf } from './linked-data.ts';

/*
 * The article makes eighteen statements and eleven claims, of ten speakers. Whatever it is published
 * as holds these and no others, under the same addresses.
 */
const STATEMENTS = 18;
const CLAIMS = 11;
const SPEAKERS = 10;

const site = { base: '/', origin: 'https://news.example' };
const own = `${site.origin}${articlePath(article.slug)}/`;
const publication = await loadPublication();
const files = [
  ...(groupAt(articlePath(article.slug), publication, site)?.files() ?? []),
  ...(await sharedFiles(publication, site)),
];
const textOf = (kind: ExportKind) =>
  files.find(({ path }) => path === exportPath(article.slug, kind))?.text ?? '';

const idsIn = (kind: ExportKind, column: string) =>
  papaparse
    .parse<Record<string, string>>(textOf(kind).trim(), { header: true })
    .data.map((row) => row[column] ?? '');
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const distinct = (names: readonly string[]) => [...new Set(names)];

const json = JSON.parse(textOf('json'));
const annotations = await nodesOf(JSON.parse(textOf('annotations')));
const page = await renderPage(articlePath(article.slug), site);
const body = parseHtml(page.body);
/** The ids that elements of the page's panels lead to or are named for. */
const shown = (selector: string, idOf: (element: Element) => string | null | undefined) =>
  [...body.querySelectorAll(`aside ${selector}`)].map((element) => idOf(element) ?? '');
const fragment = (link: Element | null) => link?.getAttribute('href')?.slice(1);
const things = await nodesOf(page.structuredData ?? {});
const idsOf = (nodes: typeof things, ...types: string[]) =>
  types
    .flatMap((type) => idsOfType(nodes, type))
    .filter((id) => id.startsWith(own))
    .map((id) => id.slice(own.length));

const schema = (name: string) => `https://schema.org/${name}`;
const foaf = (name: string) => `http://xmlns.com/foaf/0.1/${name}`;

const claimsOf = (facts: readonly { claims: readonly { id: string }[] }[]) =>
  facts.flatMap(({ claims }) => ids(claims));

describe.each([
  {
    what: 'statements',
    count: STATEMENTS,
    standing: ids(statementsOf(article)),
    published: {
      'the panel of speakers': shown('li:has(> label) ol > li > a[href^="#"]', fragment),
      'the JSON': ids(json.statements),
      'the table of statements': idsIn('statements', 'id'),
      'the annotations': idsOf(annotations, 'http://www.w3.org/ns/oa#Annotation'),
      'the page’s JSON-LD': idsOf(things, schema('Quotation'), schema('Statement')),
    },
  },
  {
    what: 'claims',
    count: CLAIMS,
    standing: claimsOf(factsOf(article)),
    published: {
      'the panel of facts': shown('li[id][data-claimant]', (row) =>
        fragment(row.querySelector('a[href^="#"]')),
      ),
      'the JSON': claimsOf(json.facts),
      'the table of claims': idsIn('claims', 'id'),
      'the page’s JSON-LD': idsOf(things, schema('Claim')),
    },
  },
  {
    what: 'speakers',
    count: SPEAKERS,
    standing: ids(speakersByGroup(article).flatMap(({ speakers }) => speakers)),
    published: {
      'the panel of speakers': shown(
        '[name="speaker"]',
        (box) => box.getAttribute('value') ?? undefined,
      ),
      'the JSON': ids(json.speakers),
      'the table of statements': distinct(idsIn('statements', 'source')),
      'the annotations': idsOf(annotations, foaf('Person'), foaf('Organization'), foaf('Group')),
      'the page’s JSON-LD': idsOf(things, schema('Person'), schema('Organization')),
    },
  },
])('there are $count $what', ({ count, standing, published }) => {
  test('in the article', () => {
    expect(standing).toHaveLength(count);
  });

  test.each(Object.entries(published))('and the same ones in %s', (_name, found) => {
    expect(found).toHaveLength(count);
    expect(found.toSorted()).toEqual(standing.toSorted());
  });
});

test('the files are those of every article, and the schema they share', () => {
  const kinds: ExportKind[] = ['json', 'text', 'statements', 'claims', 'annotations'];
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      '/article.schema.json',
      ...kinds.map((kind) => exportPath(article.slug, kind)),
    ]),
  );
});

test('the JSON is of the revision that the page was rendered from', () => {
  expect(json.revision).toBe(page.article?.revision);
});
