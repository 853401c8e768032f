/** As much of jsonld as the tests use; it comes without types of its own. */
declare module 'jsonld' {
  interface Options {
    /** Throws where a term would be lost, instead of dropping it. */
    safe?: boolean;
    documentLoader: (url: string) => Promise<{ documentUrl: string; document: object }>;
  }
  type Node = { '@id'?: string; '@type'?: string[]; '@value'?: unknown; [term: string]: unknown };
  const jsonld: {
    expand(document: object, options: Options): Promise<Node[]>;
    flatten(document: object, context: null, options: Options): Promise<Node[]>;
  };
  export default jsonld;
}
