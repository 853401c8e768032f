import { articlePaths } from '#server/page-groups.ts';
import { groupsAcrossArticles, loadPublication, sharedPaths } from '#server/render-page.tsx';

/** Every address of the site. */
export async function sitePaths(): Promise<string[]> {
  const publication = await loadPublication();
  const across = groupsAcrossArticles(publication, { base: '/', origin: '' });
  return [
    ...(await sharedPaths()),
    ...across.flatMap(({ paths }) => paths()),
    ...publication.articles.flatMap(articlePaths),
  ];
}
