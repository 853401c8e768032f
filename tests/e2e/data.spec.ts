import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { article } from '#articles/izyum-burial-site/article.ts';
import { plainText } from '#selectors/plain-text.ts';
import { expect, test } from './fixtures.ts';
import { HOSTS, ORIGINS, SUB_PATH } from './hosts.ts';
import { READER } from './reader-page.ts';

for (const [site, host, base, origin] of [
  ['at the root', HOSTS.root, '/', ORIGINS.root],
  ['under a sub-path', HOSTS.preview, SUB_PATH, ORIGINS.news],
  ['on a host that knows files alone', HOSTS.plain, SUB_PATH, ORIGINS.news],
] as const) {
  test.describe(site, () => {
    const under = (path: string) => host + base.slice(0, -1) + path;
    const published = origin + base.slice(0, -1);

    test('the article’s JSON names its addresses and keeps to the schema it names', async ({
      request,
    }) => {
      const data = await (await request.get(under(`${READER}.json`))).json();
      expect(data.address).toBe(published + READER);
      expect(data.plainText.address).toBe(`${published}${READER}.txt`);
      expect(data.$schema).toBe(`${published}/article.schema.json`);
      const schema = await (await request.get(under('/article.schema.json'))).json();
      expect(schema.$id).toBe(data.$schema);
      const ajv = new Ajv2020();
      addFormats.default(ajv);
      expect(ajv.validate(schema, data), ajv.errorsText()).toBe(true);
    });

    test('the text, the tables and the annotations stand beside it', async ({ request }) => {
      const text = await request.get(under(`${READER}.txt`));
      expect((await text.body()).toString('utf8')).toBe(plainText(article));
      for (const table of ['statements', 'claims']) {
        const csv = await request.get(under(`${READER}.${table}.csv`));
        expect(await csv.text()).toContain(`,${published}${READER}/`);
      }
      const annotations = await request.get(under(`${READER}.annotations.jsonld`));
      expect((await annotations.json()).id).toBe(`${published}${READER}.annotations.jsonld`);
    });
  });
}

test('a browser is told in which letters the text is written', async ({ request }) => {
  const text = await request.get(`${HOSTS.root}${READER}.txt`);
  expect(text.headers()['content-type']).toBe('text/plain; charset=utf-8');
});
