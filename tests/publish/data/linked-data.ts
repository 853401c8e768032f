import jsonld from 'jsonld';
import { annotationContext } from '../../fixtures/annotation-context.ts';

/** schema.org’s own context comes to this for the terms used here: every one is in its vocabulary. */
const schemaContext = { '@context': { '@vocab': 'https://schema.org/' } };

const CONTEXTS: Record<string, object> = {
  'http://www.w3.org/ns/anno.jsonld': annotationContext,
  'https://schema.org': schemaContext,
};

const options = {
  safe: true,
  documentLoader: async (url: string) => {
    const document = CONTEXTS[url];
    if (!document) throw new Error(`Nothing may be fetched, and ${url} was asked for.`);
    return { documentUrl: url, document };
  },
};

export type Thing = Awaited<ReturnType<typeof jsonld.flatten>>[number];

/** Every node that a JSON-LD document says something of. Rejects where a term has no meaning. */
export async function nodesOf(document: object): Promise<Thing[]> {
  return jsonld.flatten(document, null, options);
}

/** The ids of the nodes of a type, by its full name. */
export function idsOfType(nodes: readonly Thing[], type: string): string[] {
  return nodes.filter((node) => node['@type']?.includes(type)).map((node) => node['@id'] ?? '');
}
