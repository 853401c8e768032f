import { describe, expect, test } from 'vitest';
import type { Article } from '#content/article.ts';
import { inLanguage } from '#messages/catalogue/in-language.static.ts';
import { newsArticleOf } from '#publish/structured-data/news-article.ts';
import { statementsOf } from '#selectors/statements.ts';
import { bell } from '../fixtures/bell-article.ts';
import { harbour } from '../fixtures/harbour-article.ts';
import { arabic } from '../fixtures/vessany/arabic.ts';
import { well } from '../fixtures/well-article.ts';
import { everyArticle, HOME } from './data/exported.ts';
import { idsOfType, nodesOf, type Thing } from './data/linked-data.ts';
import { propertiesOf } from './data/vocabulary.ts';

const SCHEMA = 'https://schema.org/';

const address = (article: Article, id: string) => `${HOME}articles/${article.slug}/${id}`;

async function thingOf(article: Article, id: string): Promise<Thing | undefined> {
  const nodes = await nodesOf(newsArticleOf(article, HOME));
  return nodes.find((node) => node['@id'] === address(article, id));
}

test('how a statement came is told with the commas of the language', () => {
  const { hasPart } = inLanguage('ar', () => newsArticleOf(arabic, HOME));
  expect(JSON.stringify(hasPart)).toContain('"اقتباس مباشر، الخميس، 12 يونيو، الساعة 9:30 ص"');
});

const said = (text: string) => [{ '@value': text }];
const link = (id: string) => [{ '@id': id }];

describe.each(everyArticle)('the page’s JSON-LD of “$slug”', (article) => {
  test('has every statement: a Quotation for a speaker’s own words, a Statement for the rest', async () => {
    const nodes = await nodesOf(newsArticleOf(article, HOME));
    const ids = (isDirect: boolean) =>
      statementsOf(article)
        .filter(({ statement }) => (statement.kind === 'direct') === isDirect)
        .map(({ id }) => address(article, id));
    expect(idsOfType(nodes, `${SCHEMA}Quotation`).toSorted()).toEqual(ids(true).toSorted());
    expect(idsOfType(nodes, `${SCHEMA}Statement`).toSorted()).toEqual(ids(false).toSorted());
  });

  test('has every claim and everyone who speaks, and no review', async () => {
    const nodes = await nodesOf(newsArticleOf(article, HOME));
    const claims = Object.entries(article.facts).flatMap(([fact, { claims }]) =>
      Object.keys(claims).map((claim) => address(article, `${fact}.${claim}`)),
    );
    expect(idsOfType(nodes, `${SCHEMA}Claim`).toSorted()).toEqual(claims.toSorted());
    const ids = nodes.map((node) => node['@id']);
    for (const id of Object.keys(article.speakers)) expect(ids).toContain(address(article, id));
    expect(idsOfType(nodes, `${SCHEMA}ClaimReview`)).toEqual([]);
  });

  test('says of each thing only what schema.org lets one say of its type', async () => {
    for (const node of await nodesOf(newsArticleOf(article, HOME))) {
      const [type] = node['@type'] ?? [];
      const known = propertiesOf(type?.slice(SCHEMA.length) ?? '');
      const terms = Object.keys(node).filter((term) => !term.startsWith('@'));
      expect(terms.length).toBeGreaterThan(0);
      expect(
        terms.filter((term) => !known.has(term.slice(SCHEMA.length))),
        type,
      ).toEqual([]);
    }
  });

  test('refers to nothing that it does not describe but to words of other articles', async () => {
    const nodes = await nodesOf(newsArticleOf(article, HOME));
    const known = new Set(nodes.map((node) => node['@id']));
    const pages = [`${SCHEMA}url`, `${SCHEMA}mainEntityOfPage`];
    const references = nodes
      .flatMap((node) => Object.entries(node))
      .filter(([term]) => !term.startsWith('@') && !pages.includes(term))
      .flatMap(([, values]) => values as Thing[])
      .flatMap((value) => value['@id'] ?? []);
    const elsewhere = references.filter((id) => !known.has(id));
    expect(elsewhere.toSorted()).toEqual(
      Object.values(article.statements)
        .flatMap(({ respondsTo }) => (respondsTo?.in ? respondsTo : []))
        .map(({ in: slug, to }) => `${HOME}articles/${slug}/${to}`)
        .toSorted(),
    );
  });
});

test('the vocabulary that is checked against knows types and properties, and not others', () => {
  expect(propertiesOf('Quotation').has('spokenByCharacter')).toBe(true);
  expect(propertiesOf('Statement').has('spokenByCharacter')).toBe(false);
  expect(propertiesOf('Statement').has('name')).toBe(true);
  expect(propertiesOf('Rumour')).toEqual(new Set());
});

test('a direct quote is spoken by its speaker, on its day', async () => {
  expect(await thingOf(harbour, 'wall-held')).toEqual({
    '@id': address(harbour, 'wall-held'),
    '@type': [`${SCHEMA}Quotation`],
    [`${SCHEMA}text`]: said('“The wall held” “We lost more than 10 barges.”'),
    [`${SCHEMA}description`]: said('Direct quote, Harbour radio, late on Monday 19 May'),
    [`${SCHEMA}dateCreated`]: said('2031-05-19'),
    [`${SCHEMA}spokenByCharacter`]: link(address(harbour, 'quern')),
  });
});

test('reported words are their speaker’s, published by who passed them on', async () => {
  expect(await thingOf(harbour, 'barges-adrift')).toMatchObject({
    '@type': [`${SCHEMA}Statement`],
    [`${SCHEMA}author`]: link(address(harbour, 'harbour-office')),
    [`${SCHEMA}publisher`]: link(address(harbour, 'tidewire')),
  });
});

test('a silence is nobody’s words: ours, about the silent', async () => {
  expect(await thingOf(harbour, 'dockers-silent')).toMatchObject({
    '@type': [`${SCHEMA}Statement`],
    [`${SCHEMA}author`]: link(HOME),
    [`${SCHEMA}about`]: link(address(harbour, 'dockers')),
  });
});

test('a claim is its claimant’s, in our reading, and appears in the statement that holds it', async () => {
  expect(await thingOf(bell, 'strokes.neighbours')).toMatchObject({
    [`${SCHEMA}text`]: said('at most 80 strokes'),
    [`${SCHEMA}author`]: link(address(bell, 'neighbours')),
    [`${SCHEMA}claimInterpreter`]: link(HOME),
    [`${SCHEMA}appearance`]: link(address(bell, 'heard-whale')),
  });
});

test('a claim in the article’s own voice is ours, and appears in the article', async () => {
  expect(await thingOf(bell, 'strokes.roof')).toMatchObject({
    [`${SCHEMA}author`]: link(HOME),
    [`${SCHEMA}appearance`]: link(`${HOME}articles/osk-bell`),
  });
});

test('a role is the job of a person with a name, and describes everyone else', () => {
  const mentions = [
    { '@type': 'Organization', name: 'Tidewire', description: 'News agency' },
    { '@type': 'Person', name: 'Ilsa Quern', jobTitle: 'Mayor of Port Selmer' },
    { '@type': 'Person', name: 'Dorro Venn' },
    { '@type': 'Organization', name: 'Selmer harbour office' },
    { '@type': 'Organization', name: 'The dockers' },
  ];
  expect(newsArticleOf(harbour, HOME)).toMatchObject({ mentions });
});

test('a correction leads to what was corrected', () => {
  const correction = [
    { '@type': 'CorrectionComment', about: { '@id': address(well, 'dry-day') } },
    { '@type': 'CorrectionComment', about: { '@id': address(well, 'depth.digger') } },
  ];
  expect(newsArticleOf(well, HOME)).toMatchObject({ correction });
});
