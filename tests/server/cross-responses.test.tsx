import { describe, expect, test } from 'vitest';
import type { Article } from '#content/article.ts';
import type { Registry } from '#content/registry.ts';
import { articleGroup, groupAt } from '#server/page-groups.ts';
import { renderEmbedPage, renderPassagePage } from '#server/passage-page.tsx';
import { renderPublicationPage } from '#server/publication-pages.tsx';
import { summariesOf } from '#server/site-lists.ts';
import { gateLocked, gateOpen } from '../fixtures/gate-articles.ts';
import { vessany } from '../fixtures/vessany/registry.ts';
import { parseHtml } from '../parse-html.ts';
import { site } from './vessany-pages.ts';

/* What one article’s words do to another’s, on the pages that are not the reader. */

const publicationOf = (...articles: Article[]) => ({
  registry: vessany as Registry,
  articles: articles.map((article) => ({ article, ledger: undefined })),
});
const both = publicationOf(gateLocked, gateOpen);

const LOCKED = '/news/articles/gate-locked';
const OPEN = '/news/articles/gate-open';
const HEADLINE_LOCKED = 'Minister says the gate was locked';
const HEADLINE_OPEN = 'Engineer found the gate open';

type Line = [text: string | null, ...hrefs: (string | null)[]];

const linesIn = (body: string | undefined, selector: string): Line[] =>
  [...parseHtml(`<body>${body}</body>`).querySelectorAll(selector)].map((one) => [
    one.textContent,
    ...[...one.querySelectorAll('a')].map((a) => a.getAttribute('href')),
  ]);

describe('a speaker’s page', () => {
  const entriesOf = (id: string) =>
    linesIn(renderPublicationPage(`/speakers/${id}`, both, site)?.body, 'ol > li > p');

  test('says of a statement who denied it or took it back in a later article, when, and where', () => {
    expect(entriesOf('maro').slice(-4)).toEqual([
      ['Direct quote'],
      [`Denied by Oss, 3 July 2031, in ${HEADLINE_OPEN}`, `${OPEN}#stood-open`],
      [
        `Taken back by Maro (partly quoted), 4 July 2031, in ${HEADLINE_OPEN}`,
        `${OPEN}#takes-back`,
      ],
      [`Prime Minister, in ${HEADLINE_LOCKED}`, `${LOCKED}#was-locked`],
    ]);
  });

  test('says of a statement what it denies in an earlier article', () => {
    expect(entriesOf('oss').slice(3)).toEqual([
      [`Denies what Maro said (direct quote), in ${HEADLINE_LOCKED}`, `${LOCKED}#was-locked`],
      [`Engineer, in ${HEADLINE_OPEN}`, `${OPEN}#stood-open`],
    ]);
  });

  test('says nothing of the sort of other words with the same id', () => {
    expect(entriesOf('tidings').slice(3)).toEqual([
      [`Newspaper, in ${HEADLINE_OPEN}`, `${OPEN}#was-locked`],
    ]);
  });
});

describe('a question’s page', () => {
  const rowsOf = (publication: typeof both) =>
    linesIn(
      renderPublicationPage('/questions/bridges-shut', publication, site)?.body,
      'tbody td:nth-child(2) > span',
    );

  test('says of a claim who denies it in another article, and of the denial what it denies', () => {
    expect(rowsOf(both)).toEqual([
      ['30 bridges'],
      [`Denied by Count Office (reported), 4 July 2031, in ${HEADLINE_OPEN}`, `${OPEN}#fewer-shut`],
      ['3 bridges'],
      ['Reported'],
      [`Denies a claim by Maro, in ${HEADLINE_LOCKED}`, `${LOCKED}#bridges.maro`],
    ]);
  });

  test('says once what several reports of one claim deny', () => {
    const again = { ...gateOpen, slug: 'gate-again', headline: 'The gate again' };
    const told = rowsOf(publicationOf(gateLocked, gateOpen, again)).map(([text]) => text);
    expect(told.filter((text) => text?.startsWith('Denies'))).toEqual([
      `Denies a claim by Maro, in ${HEADLINE_LOCKED}`,
    ]);
  });
});

test('the front page has a question contested once another article denies a claim of it', () => {
  const disputesIn = ({ articles }: typeof both) =>
    summariesOf(articles).find(({ slug }) => slug === 'gate-locked')?.disputes;
  expect(disputesIn(publicationOf(gateLocked))).toEqual([]);
  expect(disputesIn(both)).toMatchObject([
    { how: { kind: 'denied', by: 'Count Office' }, day: '2031-07-04' },
  ]);
});

describe('a passage’s page', () => {
  const pageOf = (path: string) =>
    linesIn(renderPassagePage(path, both.articles, site)?.body, '.source').slice(-2);

  test('says what it responds to in another article, and what responds to it there', () => {
    expect(pageOf('/articles/gate-locked/was-locked')).toEqual([
      [`Denied by Oss, 3 July 2031, in ${HEADLINE_OPEN}`, `${OPEN}#stood-open`],
      [
        `Taken back by Maro (partly quoted), 4 July 2031, in ${HEADLINE_OPEN}`,
        `${OPEN}#takes-back`,
      ],
    ]);
    expect(pageOf('/articles/gate-open/stood-open').at(-1)).toEqual([
      `Denies what Maro said (direct quote), in ${HEADLINE_LOCKED}`,
      `${LOCKED}#was-locked`,
    ]);
  });

  test('in a frame names nothing of the article that bears the same id', () => {
    const frame = renderEmbedPage('/articles/gate-open/stood-open/embed', both.articles, site);
    expect(frame?.body).not.toContain('Denies');
    const other = renderEmbedPage('/articles/gate-open/was-locked/embed', both.articles, site);
    expect(other?.body).not.toContain('Denied');
  });
});

describe('a build makes pages anew when the other end changes', () => {
  const besideAt = (at: string, publication: typeof both) => groupAt(at, publication, site)?.beside;
  const { respondsTo: _, ...freed } = gateOpen.statements['stood-open'] ?? {};
  const { oss } = gateOpen.speakers;

  const changes: [what: string, other: Article][] = [
    ['its headline', { ...gateOpen, headline: 'Engineer found it open' }],
    ['whether it responds', { ...gateOpen, statements: { 'stood-open': freed } } as Article],
    [
      'the speaker’s name',
      {
        ...gateOpen,
        speakers: { ...gateOpen.speakers, ...(oss && { oss: { ...oss, shortName: 'Brana' } }) },
      },
    ],
    ['the day', { ...gateOpen, published: '2031-07-05' }],
  ];

  test.each(changes)('%s', (_what, other) => {
    const changed = publicationOf(gateLocked, other);
    for (const at of ['/articles/gate-locked', '/speakers/maro', '/questions/bridges-shut']) {
      expect(besideAt(at, changed), at).not.toEqual(besideAt(at, both));
    }
  });

  test('the headline of what is responded to', () => {
    const changed = publicationOf({ ...gateLocked, headline: 'The gate was locked' }, gateOpen);
    for (const at of ['/articles/gate-open', '/speakers/oss']) {
      expect(besideAt(at, changed), at).not.toEqual(besideAt(at, both));
    }
  });

  test('and keeps them when it changes where nothing is shown of it', () => {
    const changed = publicationOf(gateLocked, { ...gateOpen, credit: 'Invented anew' });
    for (const { article } of both.articles) {
      const [one, other] = [both, changed].map((publication) => {
        const known = publication.articles.find((found) => found.article.slug === article.slug);
        return known && articleGroup(known, publication, site).beside;
      });
      expect(one).toEqual(other);
    }
    expect(besideAt('/speakers/oss', changed)).toEqual(besideAt('/speakers/oss', both));
  });
});
