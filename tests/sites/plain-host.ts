import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { HOSTS, NEWS_DIR, SUB_PATH } from './hosts.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * The plainest host there is: files under the sub-path, `index.html` for a folder, a redirect to the
 * slash at its end, `404.html` for the rest. Runs for as long as the tests do.
 */
export default async function startPlainHost(): Promise<() => void> {
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', HOSTS.plain);
    const within = pathname.startsWith(SUB_PATH) ? pathname.slice(SUB_PATH.length) : undefined;
    let file = within === undefined ? undefined : join(NEWS_DIR, decoded(within));
    const kind = file && (await kindOf(file));
    if (pathname === SUB_PATH.slice(0, -1) || (kind === 'folder' && !pathname.endsWith('/'))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    if (file && kind === 'folder') file = join(file, 'index.html');
    const found = file !== undefined && (await kindOf(file)) === 'file';
    const served = found && file ? file : join(NEWS_DIR, '404.html');
    response.writeHead(found ? 200 : 404, { 'Content-Type': TYPES[extname(served)] ?? '' });
    response.end(await readFile(served));
  });
  server.listen(Number(new URL(HOSTS.plain).port), 'localhost');
  await once(server, 'listening');
  return () => server.close();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return 'folder';
  return found?.isFile() ? 'file' : undefined;
}
