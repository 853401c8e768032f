import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { article } from '#articles/izyum-burial-site/article.ts';
import { plainText } from '#selectors/plain-text.ts';
import { BUILDS, builtFile } from './built-page.ts';

describe.each(BUILDS)('%s', (_name, { dir, home }) => {
  const address = `${home}/articles/izyum-burial-site`;
  const file = (ending: string) => builtFile(dir, `articles/izyum-burial-site${ending}`);

  test('the article’s JSON names its addresses and keeps to the schema it names', () => {
    const data = JSON.parse(file('.json'));
    expect(data.address).toBe(address);
    expect(data.plainText.address).toBe(`${address}.txt`);
    expect(data.$schema).toBe(`${home}/article.schema.json`);
    const schema = JSON.parse(builtFile(dir, 'article.schema.json'));
    expect(schema.$id).toBe(data.$schema);
    const ajv = new Ajv2020();
    addFormats.default(ajv);
    expect(ajv.validate(schema, data), ajv.errorsText()).toBe(true);
  });

  test('the text stands beside it, to the letter', () => {
    expect(file('.txt')).toBe(plainText(article));
  });

  test.each(['statements', 'claims'])('the table of %s names the passages’ addresses', (table) => {
    expect(file(`.${table}.csv`)).toContain(`,${address}/`);
  });

  test('the annotations name their own address', () => {
    const annotations = JSON.parse(file('.annotations.jsonld'));
    expect(annotations.id).toBe(`${address}.annotations.jsonld`);
  });
});
