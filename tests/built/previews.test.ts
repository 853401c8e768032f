import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import ogs from 'open-graph-scraper';
import sirv from 'sirv';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { article } from '#articles/izyum-burial-site/article.ts';
import { passagePageIds } from '#server/passage-page.tsx';
import { ORIGINS, ROOT_DIR } from '../sites/hosts.ts';
import { builtFile } from './built-page.ts';

/* What readers of previews, the kind that chats use, find on the pages of the article and its passages. */

const ARTICLE = '/articles/izyum-burial-site';
const HEADLINE = '440 graves found at burial site in recaptured Izyum, Ukraine says';

const host = createServer(sirv(ROOT_DIR, { extensions: ['html'] }));

beforeAll(() => new Promise<void>((done) => host.listen(0, 'localhost', done)));
afterAll(() => void host.close());

test.each<[what: string, path: string, title: string, description: string]>([
  [
    'the article',
    ARTICLE,
    HEADLINE,
    'Exhumations have begun in the north-eastern town that Russian troops left days earlier. Russia denies targeting civilians; the Ukrainian reports have not been independently verified.',
  ],
  [
    'a paragraph',
    `${ARTICLE}/denial`,
    'Russia denies both that it has aimed at civilians and …',
    'Russia denies both that it has aimed at civilians and that it has committed war crimes. – Sources: Russia (denial)',
  ],
  [
    'a quote',
    `${ARTICLE}/death-behind`,
    'Zelensky: “Russia is leaving death behind it everywhere and must be …”',
    '“Russia is leaving death behind it everywhere and must be held responsible.” – Volodymyr Zelensky, President of Ukraine',
  ],
  [
    'reported words',
    `${ARTICLE}/bodies-in-forests`,
    'Zelensky (reported): More than 400 bodies had been found in forests near Izyum …',
    'Volodymyr Zelensky, President of Ukraine (reported): More than 400 bodies had been found in forests near Izyum … children among them, and people who had likely been tortured.',
  ],
  [
    'a denial',
    `${ARTICLE}/denies-war-crimes`,
    'Russia (denial): Russia denies both that it has aimed at civilians and …',
    'Russia, No official named (denial): Russia denies both that it has aimed at civilians and that it has committed war crimes.',
  ],
  [
    'a silence',
    `${ARTICLE}/no-immediate-comment`,
    'Russia has not commented, as of 16 September 2022',
    'Russia, No official named, has not commented: Russia had offered no immediate comment',
  ],
  [
    'a claim of a number',
    `${ARTICLE}/graves.zelensky`,
    'Zelensky (reported): more than 400 bodies, in forests nearby',
    'Volodymyr Zelensky, President of Ukraine (reported): More than 400 bodies. Not independently verified: Reuters could not verify it',
  ],
  [
    'a claim in words',
    `${ARTICLE}/deaths.officials`,
    'Ukrainian officials (reported): killed by shelling and air strikes',
    'Ukrainian officials, Not named (reported): killed by shelling and air strikes',
  ],
  [
    'a claim of the article’s own',
    `${ARTICLE}/aid.total`,
    'about US$15.1 billion',
    'about US$15.1 billion',
  ],
  [
    'a speaker',
    `${ARTICLE}/bolvinov`,
    `Serhiy Bolvinov: 1 statement – ${HEADLINE}`,
    'Serhiy Bolvinov, Chief police investigator, Kharkiv region. “Some died because of artillery fire ... some died because of air strikes”',
  ],
])('the preview of %s is read whole by two unfurlers', async (_what, path, title, description) => {
  const { first, second } = await unfurled(path);
  expect(first).toMatchObject({ ogTitle: title, ogDescription: description });
  expect(second.open_graph).toMatchObject({ title, description });
});

const paths = [ARTICLE, ...passagePageIds(article).map((id) => `${ARTICLE}/${id}`)];

test.each(paths)(
  'the preview of %s has words, the article’s address and a picture',
  async (path) => {
    const { first, second } = await unfurled(path);
    expect(first.ogTitle).toMatch(/\w{3}/);
    expect(first.ogDescription).toMatch(/\w{3}/);
    expect(second.open_graph).toMatchObject({
      title: first.ogTitle,
      description: first.ogDescription,
    });
    const picture = `${ORIGINS.root}${path}.png`;
    expect(first.ogImage).toMatchObject([
      { url: picture, width: '1200', height: '630', type: 'image/png' },
    ]);
    expect(second.open_graph?.images).toMatchObject([{ url: picture, width: 1200, height: 630 }]);
    expect(second.canonical_url).toBe(ORIGINS.root + ARTICLE);

    const file = readFileSync(join(ROOT_DIR, `${path}.png`));
    expect(file.length).toBeLessThanOrEqual(60_000);
    // The size stands in the PNG's first chunk.
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
  },
);

async function unfurled(path: string) {
  const { result: first } = await ogs({ html: builtFile(ROOT_DIR, `${path}.html`) });
  const { port } = host.address() as AddressInfo;
  const options = { headers: { accept: 'text/html' }, follow: 0, oembed: false };
  const second = await unfurl(`http://localhost:${port}${path}`, options);
  return { first, second };
}
