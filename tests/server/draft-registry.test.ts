import { expect, test } from 'vitest';
import { registryOf } from '#server/publication.ts';
import { loadSite } from '#server/site-articles.ts';

test('what only unpublished articles have has no page', async () => {
  const published = (await loadSite()).filter(
    ({ article }) => article.slug === 'nepal-second-quake',
  );
  const { speakers, questions, topics } = registryOf(published);
  expect(Object.keys(speakers)).toContain('home-ministry');
  expect(Object.keys(speakers)).not.toContain('zelensky');
  expect(questions).toEqual({});
  expect(Object.keys(topics)).not.toContain('war-in-ukraine');
});
