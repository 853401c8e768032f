import { expect, test } from '@playwright/test';
import ogs from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { article } from '#articles/izyum-burial-site/article.ts';
import { publishedPassages } from '#content/passages.ts';
import { describePassage } from '#messages/describe-passage.ts';
import { descriptionOf, titleOf } from '#messages/previews.ts';
import { HOSTS, ORIGINS } from '../sites/hosts.ts';

interface Preview {
  name: string;
  path: string;
  title: string;
  description: string;
}

const ARTICLE = `/articles/${article.slug}`;

const ofArticle: Preview = {
  name: 'the article',
  path: ARTICLE,
  title: article.headline,
  description: article.standfirst,
};

const ofPassages = [...publishedPassages(article).keys()].map((id): Preview => {
  const passage = describePassage(article, id);
  if (!passage) throw new Error(`No description of ${id}.`);
  return {
    name: `“${id}”`,
    path: `${ARTICLE}/${id}`,
    title: titleOf(article, passage),
    description: descriptionOf(passage),
  };
});

/** What readers of previews, the kind that chats use, find on the page of the article and of each passage. */
for (const { name, path, title, description } of [ofArticle, ...ofPassages]) {
  test(`the preview of ${name} is read back whole by two unfurlers`, async ({ request }) => {
    const picture = `${ORIGINS.root}${path}.png`;

    const html = await (await request.get(path, { headers: { accept: 'text/html' } })).text();
    const { result } = await ogs({ html });
    expect(result.ogTitle).toBe(title);
    expect(result.ogDescription).toBe(description);
    expect(result.ogImage).toMatchObject([
      { url: picture, width: '1200', height: '630', type: 'image/png' },
    ]);

    const read = await unfurl(HOSTS.root + path, { headers: { accept: 'text/html' }, follow: 0 });
    expect(read.open_graph).toMatchObject({
      title,
      description,
      images: [{ url: picture, width: 1200, height: 630 }],
    });
    expect(read.canonical_url).toBe(ORIGINS.root + ARTICLE);

    const file = await (await request.get(`${path}.png`)).body();
    expect(file.length).toBeLessThanOrEqual(60_000);
    // The size stands in the PNG's first chunk.
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
  });
}
