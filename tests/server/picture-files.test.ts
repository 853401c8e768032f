import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article } from '#content/article.ts';
import type { Block, Picture } from '#content/block.ts';
import { pictureProblems, pictureSources } from '#server/picture-files.ts';
import { feature } from '../fixtures/vessany/feature.ts';

const FOLDER = 'tests/sites/fixture-site/articles/vessany-feature';

/** The feature with other files for its picture. */
function withFiles(...files: Picture['files'][number][]): Article {
  const blocks = feature.blocks.map((block) =>
    block.kind === 'picture' ? { ...block, files } : block,
  );
  return { ...feature, blocks: blocks as Block[] };
}

test('a picture’s files stand beside the module and are published under the article', () => {
  const sources = pictureSources(feature, FOLDER);
  expect(sources.map(({ path }) => path)).toEqual([
    '/articles/vessany-feature/pictures/bridge-450.webp',
    '/articles/vessany-feature/pictures/bridge-900.webp',
  ]);
  expect(sources.every(({ file }) => existsSync(file))).toBe(true);
});

test('files that are there, in the size that the article says, are no problem', async () => {
  expect(await pictureProblems(feature, FOLDER)).toEqual([]);
});

test.each([
  [
    'a file that is not there',
    withFiles({ name: 'tower.webp', width: 450, height: 300 }),
    'there is no file “tower.webp” beside the article. Put it there.',
  ],
  [
    'another size',
    withFiles({ name: 'bridge-450.webp', width: 640, height: 300 }),
    '“bridge-450.webp” is 450 × 300 pixels, not 640 × 300. Write what the file has.',
  ],
])('%s is told to the editor', async (_name, article, advice) => {
  expect(await pictureProblems(article, FOLDER)).toEqual([
    { article: 'vessany-feature', where: 'picture “bridge-at-dawn”', advice },
  ]);
});
