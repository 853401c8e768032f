import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { isId } from '#content/ids.ts';
import { isLanguage } from '#content/is-language.ts';
import { type Analysis, analyse } from './analysis/analyse.ts';
import { readInput } from './formats/read-input.ts';
import { Refusal } from './formats/refusal.ts';
import { jsonLine } from './json-line.ts';
import { readSpeakerList } from './speaker-list.ts';

/** What a command has to say, and the files it wants written. */
export interface ImportResult {
  ok: boolean;
  /** For standard output. */
  lines: string[];
  /** For standard error. */
  complaints: string[];
  /** Path from the repository's root, to the new file. */
  files: Map<string, string | Uint8Array>;
}

interface Surroundings {
  read: (file: string) => Promise<Uint8Array>;
  standardInput: () => Promise<Uint8Array>;
  draft: (
    analysis: Analysis,
    options: { slug: string | undefined; force: boolean; name: string },
  ) => Promise<Pick<ImportResult, 'lines' | 'files'>>;
}

const USAGE =
  'npm run import -- FILE… [--slug a-slug] [--language en-GB] [--speakers FILE] [--json] [--force]; “-” is standard input';

/** Reads each file and drafts its article, or says what is in it. A file that cannot be read stops none of the others. */
export async function importFiles(
  argv: readonly string[],
  around: Surroundings,
): Promise<ImportResult> {
  const result: ImportResult = { ok: true, lines: [], complaints: [], files: new Map() };
  const refuse = (reason: string) => {
    result.ok = false;
    result.complaints.push(reason);
  };
  try {
    const { values, positionals } = readArguments(argv);
    const speakers =
      values.speakers === undefined
        ? []
        : readSpeakerList(await open(values.speakers, around.read), values.speakers);
    if (values.slug !== undefined && positionals.length > 1)
      throw new Refusal(
        '--slug names one article, and several files are given. Import them one by one.',
      );
    for (const file of positionals) {
      try {
        const bytes = file === '-' ? await around.standardInput() : await open(file, around.read);
        const name = file === '-' ? 'Standard input' : basename(file);
        const analysis = analyse(await readInput(name, bytes), {
          language: values.language,
          speakers,
        });
        if (values.json) result.lines.push(jsonLine(file, analysis));
        else {
          const drafted = await around.draft(analysis, {
            slug: values.slug,
            force: values.force === true,
            name: file,
          });
          result.lines.push(...drafted.lines);
          for (const [path, content] of drafted.files) {
            if (result.files.has(path))
              throw new Refusal(
                `${name} would have the slug of a file before it. Give it one of its own with --slug.`,
              );
            result.files.set(path, content);
          }
        }
      } catch (error) {
        refuse(reasonOf(error, file));
      }
    }
  } catch (error) {
    refuse(reasonOf(error, 'The command'));
  }
  return result;
}

function readArguments(argv: readonly string[]) {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    throw new Refusal(
      `${error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/\.? To specify.*$/, '') : error}. Write: ${USAGE}.`,
    );
  }
  const { slug, language } = parsed.values;
  if (parsed.positionals.length === 0) throw new Refusal(`No file is named. Write: ${USAGE}.`);
  if (slug !== undefined && !isId(slug))
    throw new Refusal(`“${slug}” is no slug. Use small letters a–z, digits and single hyphens.`);
  if (language !== undefined && !isLanguage(language))
    throw new Refusal(`“${language}” is no language tag. Write one such as en-GB or uk.`);
  return parsed;
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      slug: { type: 'string' },
      language: { type: 'string' },
      speakers: { type: 'string' },
      json: { type: 'boolean' },
      force: { type: 'boolean' },
    },
  });
}

async function open(file: string, read: Surroundings['read']): Promise<Uint8Array> {
  try {
    return await read(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why =
      code === 'ENOENT' ? 'is not there' : code === 'EISDIR' ? 'is a folder' : 'cannot be read';
    throw new Refusal(`${file} ${why}. Nothing was imported from it.`);
  }
}

function reasonOf(error: unknown, what: string): string {
  if (error instanceof Refusal) return error.message;
  const first = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return `${what} could not be imported: ${first.replace(/\.$/, '')}. Save it in another format, and try again.`;
}

/** Reads files from the disk. */
export async function readFromDisk(file: string): Promise<Uint8Array> {
  return readFile(file);
}
