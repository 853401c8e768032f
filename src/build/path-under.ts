import type { Connect } from 'vite';

/** The path under the base; nothing where it lies elsewhere or is not encoded as paths are. */
export function pathUnder(request: Connect.IncomingMessage, base: string): string | undefined {
  try {
    const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
    if (!pathname.startsWith(base)) return undefined;
    return decodeURI(pathname.slice(base.length - 1));
  } catch {
    return undefined;
  }
}
