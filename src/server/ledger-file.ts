import { z } from 'zod';
import { LEDGER_FORMAT, type Ledger } from '#content/ledger.ts';
import type { IsoDate } from '#content/moment.ts';
import { BLOCK_KINDS, STATEMENT_KINDS, VERIFICATION_RESULTS } from '#content/vocabulary.ts';
import { EditorError } from './editor-error.ts';

/*
 * Reading and writing the file that a ledger is kept in. For the build and its commands, which let no
 * ledger be published that was not read here: the browser takes it as it comes.
 */

const ATTRIBUTION = z.object({
  by: z.array(z.string()),
  via: z.array(z.string()).optional(),
  kind: z.enum(STATEMENT_KINDS).optional(),
  checked: z.object({ by: z.string(), result: z.enum(VERIFICATION_RESULTS) }).optional(),
});

const PASSAGE = z.object({
  kind: z.enum([...BLOCK_KINDS, 'headline', 'standfirst', 'statement', 'claim', 'speaker']),
  words: z.string(),
  attribution: ATTRIBUTION.optional(),
});

const REVISION = z.object({
  revision: z.number(),
  on: z.iso.date().transform((day) => day as IsoDate),
  set: z.record(z.string(), PASSAGE),
  gone: z.array(z.string()),
});

/** Format 1 had digests beside what is kept, which reading drops; formats 1 and 2 no attributions. */
const LEDGER = z.object({
  format: z.literal([1, 2, LEDGER_FORMAT]),
  article: z.string(),
  revisions: z.array(REVISION).min(1),
});

export function writeLedger(ledger: Ledger): string {
  return `${JSON.stringify(ledger, null, 2)}\n`;
}

/**
 * Reads `ledger.json` of an article, which may name one of its earlier slugs. Throws an EditorError where
 * it is corrupt, incomplete, or too new.
 */
export function readLedger(text: string, slug: string, earlier: readonly string[] = []): Ledger {
  const file = ledgerFile(slug);
  const data = parse(text, file);
  const format = z.object({ format: z.number() }).safeParse(data).data?.format ?? 0;
  if (format > LEDGER_FORMAT) {
    throw new EditorError(
      `${file} was written by a later version of On the Record (format ${format}; this one knows ${LEDGER_FORMAT}). Update the project, then build again.`,
    );
  }
  const ledger = LEDGER.safeParse(data).data;
  if (!ledger) {
    throw new EditorError(
      `${file} is not a ledger. Restore it from the repository’s history; it is written by “npm run record” alone.`,
    );
  }
  const { article, revisions } = ledger;
  if (article !== slug && !earlier.includes(article)) {
    throw new EditorError(
      `${file} belongs to “${article}”. Restore the ledger of “${slug}” from the repository’s history.`,
    );
  }
  const misplaced = revisions.findIndex(({ revision }, i) => revision !== i + 1);
  if (misplaced !== -1) {
    throw new EditorError(
      `${file} has no revision ${misplaced + 1} in its place. Restore it from the repository’s history; it is written by “npm run record” alone.`,
    );
  }
  return { format: LEDGER_FORMAT, article: slug, revisions };
}

/** From the repository's root. */
export function ledgerFile(slug: string): string {
  return `src/articles/${slug}/ledger.json`;
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new EditorError(
      `${file} is corrupt: it is not JSON. Restore it from the repository’s history; a conflict in it is settled by keeping the published side and running “npm run record”.`,
    );
  }
}
