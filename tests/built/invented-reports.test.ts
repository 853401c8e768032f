import { describe, expect, test } from 'vitest';
import { ISLAND_DIR } from '../sites/hosts.ts';
import { builtPage } from './built-page.ts';

/* What the pages of the invented reports say of figures and sources, before any script. */

const openReport = (slug: string) => builtPage(ISLAND_DIR, `articles/${slug}.html`);

/** A text as it reads: its runs of space as one. */
const flow = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

describe('in a release of figures', () => {
  const facts = openReport('vessany-crossings').querySelector('aside[id="otr-facts"]');

  test.each([
    ['crossings.april', '248,000 crossings, Count Office'],
    ['crossings.may', 'nearly 251,400 crossings, Count Office'],
    ['crossings.office', '1,253,750 crossings, Count Office'],
    ['change.percent', '-3 per cent, Count Office'],
    ['change.carts', '+1.5 per cent carts, Count Office'],
    ['open.share', '35 of 75 bridges, Count Office'],
    ['open.odds', '1 in 14 crossings, by cart, the article'],
    ['open.fraction', '2/3 bridges, of stone, the article'],
    ['open.ratio', '3:2 walkers to carts, the article'],
    ['rate.rate', '0.4 accidents per 10,000 crossings, Count Office'],
    ['rate.length', '40–60 kilometres of rails to renew, the article'],
    ['rate.cost', 'JP¥12,500 a rail, the article'],
  ])('%s is written as it was given: %s', (id, words) => {
    expect(flow(facts?.querySelector(`li[id="otr-${id}"] > a`))).toBe(words);
  });

  test('a count that was revised is a line over time; only its last form is compared', () => {
    const table = [...(facts?.querySelectorAll('table') ?? [])].find(({ caption }) =>
      flow(caption).endsWith('as revised over time'),
    );
    expect([...(table?.rows ?? [])].map(({ cells }) => [...cells].map(flow))).toEqual([
      ['30 April 2031', '248,000, Count Office'],
      ['31 May 2031', 'nearly 251,400, Count Office'],
      ['20 June 2031', '1,253,750, Count Office'],
    ]);
    const verdicts = [...(facts?.querySelectorAll('p') ?? [])].map(flow);
    expect(verdicts).toContain(
      'They differ (Count Office and Walkers): no single number fits them all.',
    );
  });
});

test('ranges and bounds are told as they were given, each beside whose they are', () => {
  const page = openReport('veil-strait');
  const claim = (id: string) => flow(page.querySelector(`aside li[id="otr-${id}"] > a`));
  expect(claim('crates.pilot')).toBe('12–15 crates, east of the line, Хвиля');
  expect(claim('crates.ministry')).toBe(
    'at most 20 crates, east of the line, \u2068سليم الموجي\u2069',
  );
  expect(claim('drift.orrin')).toBe('about 300 km, Orrin');
  expect(claim('drift.wardens')).toBe('less than 340 km, Beach wardens');
  expect(claim('drift.pilot')).toBe('at least 500 km, Хвиля');
  expect(claim('drift.veilwire')).toBe('about 280–320 km, Veilwire');
  expect(claim('worth.orrin')).toBe('more than €1.25 million, Orrin');
});

test('words say who passed them on, how their source knows, and who contests them', () => {
  const speaker = openReport('vessany-inquiry').querySelector(
    'aside[id="otr-speakers"] li[id="lask-elder"]',
  );
  expect(flow(speaker)).toMatch(/^Teodor Lask, the elder/);
  const words = speaker?.querySelector('li > a[href="#heard-so"]');
  expect(flow(words)).toBe(
    'Lask, the elder via Oss via Tidings, reported: Lask, the elder, recalled the same',
  );
  expect(flow(words?.nextElementSibling)).toBe(
    'Reported · via Brana Oss · via Vessany Tidings · from a talk he says he overheard · attribution disputed by Ione Maro · paragraph 3',
  );
});
