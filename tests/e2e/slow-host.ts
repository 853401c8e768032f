import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HOSTS } from '../sites/hosts.ts';
import { test as base } from './fixtures.ts';

interface SlowHost {
  origin: string;
  /** Lets the rest of the pages come. */
  giveRest: () => void;
}

/** The site from a host whose pages stop half-way, in the article's second paragraph, until told to go on. */
export const test = base.extend<{ slowHost: SlowHost }>({
  slowHost: async ({ browserName: _ }, use) => {
    let giveRest = () => {};
    const told = new Promise<void>((go) => {
      giveRest = go;
    });
    const server = createServer(async (request, response) => {
      const answer = await fetch(HOSTS.root + request.url, { headers: { Accept: '*/*' } });
      const type = answer.headers.get('Content-Type') ?? '';
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'Content-Type': type });
      const half = type.startsWith('text/html') ? middleOf(body) : body.length;
      response.write(body.subarray(0, half));
      if (half < body.length) await told;
      response.end(body.subarray(half));
    });
    server.listen(0, 'localhost');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await use({ origin: `http://localhost:${port}`, giveRest });
    server.close();
  },
  baseURL: async ({ slowHost }, use) => use(slowHost.origin),
});

function middleOf(html: Buffer): number {
  const [, second] = [...html.toString('latin1').matchAll(/<p [^>]*id="[^"]+"[^>]*>/g)];
  if (!second) throw new Error('This page has no second paragraph to stop in.');
  return second.index + second[0].length;
}
