import { articlePath } from './addresses.ts';

/** What is published of an article as data, and how the names of the files end. */
const ENDINGS = {
  /** Everything there is, as JSON. */
  json: '.json',
  /** The text alone. */
  text: '.txt',
  statements: '.statements.csv',
  claims: '.claims.csv',
  /** The statements as W3C Web Annotations. */
  annotations: '.annotations.jsonld',
} as const;

export type ExportKind = keyof typeof ENDINGS;

/** `/articles/SLUG.json` and the like, under the site's base. A slug has no dot, so no two collide. */
export function exportPath(slug: string, kind: ExportKind): string {
  return articlePath(slug) + ENDINGS[kind];
}

/** The JSON Schema that every `SLUG.json` names and keeps to. */
export const SCHEMA_PATH = '/article.schema.json';
