import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connect } from 'vite';
import { contentTypeOf, type ExportFile } from '#publish/data/export-file.ts';

interface ExportSource {
  /** The path that a request asks for, under the base; nothing where it lies elsewhere. */
  pathOf: (request: Connect.IncomingMessage) => string | undefined;
  /** The text of the file at a path; nothing where there is none. */
  textOf: (path: string) => Promise<string | undefined>;
}

/**
 * Serves the files of data with the content types that they should have anywhere. Left to itself a
 * server names no charset for plain text, and browsers then read it as anything but UTF-8.
 */
export function serveExports({ pathOf, textOf }: ExportSource): Connect.NextHandleFunction {
  return async (request, response, next) => {
    try {
      const path = pathOf(request);
      const type = path && contentTypeOf(path);
      const text = path && type ? await textOf(path) : undefined;
      if (type === undefined || text === undefined) return next();
      response.setHeader('Content-Type', type);
      response.end(text);
    } catch (error) {
      next(error);
    }
  };
}

/** As they stand now, from the articles' modules. */
export function renderedExports(render: () => Promise<ExportFile[]>): ExportSource['textOf'] {
  return async (path) => (await render()).find((file) => file.path === path)?.text;
}

/** As they were built. */
export function builtExports(outDir: string): ExportSource['textOf'] {
  return async (path) => {
    const file = join(outDir, path);
    return existsSync(file) ? readFile(file, 'utf8') : undefined;
  };
}
