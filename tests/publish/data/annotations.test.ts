import { describe, expect, test } from 'vitest';
import { inLanguage } from '#messages/catalogue/in-language.static.ts';
import type { annotationsOf } from '#publish/data/annotations.ts';
import { selectorsIn, type TextQuoteSelector } from '#publish/data/text-selectors.ts';
import { bell } from '../../fixtures/bell-article.ts';
import { harbour } from '../../fixtures/harbour-article.ts';
import { arabic } from '../../fixtures/vessany/arabic.ts';
import { everyArticle, exported, exportedData, HOME } from './exported.ts';
import { idsOfType, nodesOf } from './linked-data.ts';

const annotations = (article: (typeof everyArticle)[number]): ReturnType<typeof annotationsOf> =>
  JSON.parse(exported(article, 'annotations'));

const OA = 'http://www.w3.org/ns/oa#';

describe.each(everyArticle)('the annotations of “$slug”', (article) => {
  const data = exportedData(article);
  const text = exported(article, 'text');
  const { first, total } = annotations(article);

  test('are one for each statement, in order, at the addresses of their pages', () => {
    expect(first.items.map(({ id }) => id)).toEqual(data.statements.map(({ address }) => address));
    expect(total).toBe(data.statements.length);
  });

  test('are JSON-LD of which a processor understands every term', async () => {
    const nodes = await nodesOf(annotations(article));
    expect(idsOfType(nodes, `${OA}Annotation`).toSorted()).toEqual(
      data.statements.map(({ address }) => address).toSorted(),
    );
    const spans = data.statements.flatMap((statement) => statement.spans).length;
    expect(idsOfType(nodes, `${OA}TextQuoteSelector`)).toHaveLength(spans);
    expect(idsOfType(nodes, `${OA}TextPositionSelector`)).toHaveLength(spans);
  });

  test('find every stretch of every statement again: by its quote alone, and by its place alone', () => {
    for (const [i, { target }] of first.items.entries()) {
      const { spans = [] } = data.statements[i] ?? {};
      expect(target).toHaveLength(spans.length);
      for (const [part, { source, selector }] of target.entries()) {
        const [quote, position] = selector;
        const { start = 0, end = 0 } = spans[part] ?? {};
        const place = { start: unitsBefore(text, start), end: unitsBefore(text, end) };
        expect(source).toBe(data.plainText.address);
        expect(quotedPlaces(quote, text)).toEqual([place]);
        expect(position).toEqual({ type: 'TextPositionSelector', start, end });
        expect([...text].slice(position.start, position.end).join('')).toBe(spans[part]?.text);
        expect(text.slice(place.start, place.end)).toBe(spans[part]?.text);
      }
    }
  });
});

test('a processor would not let an unknown term pass', async () => {
  const wrong = { ...annotations(bell), totals: 3 };
  await expect(nodesOf(wrong)).rejects.toThrow(/safe mode/i);
});

test('an annotation says who speaks, of what kind the statement is, and how it came', () => {
  const item = annotations(harbour).first.items.find(({ id }) => id.endsWith('/wall-held'));
  expect(item?.creator).toBe(HOME);
  expect(item?.body).toEqual([
    {
      type: 'SpecificResource',
      purpose: 'linking',
      source: { id: `${HOME}articles/lost-barges/quern`, type: 'Person', name: 'Ilsa Quern' },
    },
    { type: 'TextualBody', purpose: 'classifying', value: 'direct' },
    {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'text/plain',
      language: 'en-GB',
      value: 'Ilsa Quern, Mayor of Port Selmer: Direct quote, Harbour radio, late on Monday 19 May',
    },
  ]);
});

test('the words about a statement are in the language of the article, and say so', () => {
  const { label, first } = inLanguage('ar', () => annotations(arabic));
  expect(label).toBe('من يقول ماذا في مقال «إغلاق الجسر الطويل في فيساني»');
  expect(first.items[0]?.body).toContainEqual({
    type: 'TextualBody',
    purpose: 'describing',
    format: 'text/plain',
    language: 'ar',
    value: 'إيوني مارو، رئيسة الوزراء: اقتباس مباشر، الخميس، 12 يونيو، الساعة 9:30 ص',
  });
});

describe('a quote’s selector', () => {
  const select = (text: string, start: number, end: number) => selectorsIn(text)({ start, end })[0];

  test('has as much around it as makes it the only one', () => {
    const verse = 'The bell rang, and then the bell rang, and then it rang no more that night. ';
    const text = verse.repeat(3);
    const start = verse.length + 'The bell '.length;
    const quote = select(text, start, start + 4);
    expect(quote.exact).toBe('rang');
    expect(quote.prefix?.length).toBeGreaterThan(32);
    expect(quotedPlaces(quote, text)).toEqual([{ start, end: start + 4 }]);
  });

  test('has nothing before the first word of a text, nor after its last', () => {
    expect(select('It rang.', 0, 8)).toEqual({ type: 'TextQuoteSelector', exact: 'It rang.' });
  });

  test('has no more than 128 characters on each side, however alike the text', () => {
    const text = 'It rang and '.repeat(200);
    const quote = select(text, 1200, 1207);
    expect(quote.exact).toBe('It rang');
    expect([quote.prefix?.length, quote.suffix?.length]).toEqual([128, 128]);
  });

  test('cuts no character apart', () => {
    const around = '👩‍👩‍👧e\u0301'.repeat(40);
    const text = `${around}rang${around}`;
    const [start, end] = [[...around].length, [...around].length + 4];
    const quote = selectorsIn(text)({ start, end })[0];
    expect(quote).toMatchObject({
      prefix: '👩‍👩‍👧e\u0301'.repeat(16),
      exact: 'rang',
      suffix: '👩‍👩‍👧e\u0301'.repeat(16),
    });
  });
});

/**
 * Everywhere that a quote stands between the words around it, in JavaScript’s own indices, as the Web
 * Annotation Data Model has it: a comparison of normalised text, which ours is already.
 */
function quotedPlaces({ exact, prefix = '', suffix = '' }: TextQuoteSelector, text: string) {
  const places: { start: number; end: number }[] = [];
  const quote = prefix + exact + suffix;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const start = at + prefix.length;
    places.push({ start, end: start + exact.length });
  }
  return places;
}

function unitsBefore(text: string, position: number): number {
  return [...text].slice(0, position).join('').length;
}
