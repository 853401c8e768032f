import type { Organization, Person } from 'schema-dts';
import type { Article, Speaker } from '#content/article.ts';
import { hrefUnder, passagePath } from '#links/addresses.ts';

/** Who speaks in an article, in schema.org's terms; the id of each is the address of their page. */
export function speakerThings(article: Article, home: string): (Person | Organization)[] {
  return Object.entries(article.speakers).map(([id, speaker]) => ({
    '@id': hrefUnder(home, passagePath(article.slug, id)),
    ...typeOf(speaker),
    name: speaker.name,
  }));
}

/** schema.org knows nobody else who speaks: what speaks as one is an organization to it. */
function typeOf({ kind, role, unnamed }: Speaker) {
  const description = role === undefined ? {} : { description: role };
  if (kind !== 'person') return { '@type': 'Organization' as const, ...description };
  // "Not named" is no job.
  return {
    '@type': 'Person' as const,
    ...(unnamed || role === undefined ? description : { jobTitle: role }),
  };
}
