import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HOSTS } from '../sites/hosts.ts';
import { test as base } from './fixtures.ts';

interface SlowHost {
  origin: string;
  /** From now on pages stop after this share of their body. */
  stopAt: (share: number) => void;
  /** Lets the rest of the pages come. */
  giveRest: () => void;
}

/** The site from a host whose pages stop on their way until told to go on. */
export const test = base.extend<{ slowHost: SlowHost }>({
  slowHost: async ({ browserName: _ }, use) => {
    let share = 1;
    let giveRest = () => {};
    let told = Promise.resolve();
    const stopAt = (at: number) => {
      share = at;
      told = new Promise<void>((go) => {
        giveRest = go;
      });
    };
    const server = createServer(async (request, response) => {
      const answer = await fetch(HOSTS.root + request.url, { headers: { Accept: '*/*' } });
      const type = answer.headers.get('Content-Type') ?? '';
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'Content-Type': type });
      const start = type.startsWith('text/html') ? body.indexOf('<body') : body.length;
      const end = start + Math.round((body.length - start) * share);
      response.write(body.subarray(0, end));
      if (end < body.length) await told;
      response.end(body.subarray(end));
    });
    server.listen(0, 'localhost');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await use({ origin: `http://localhost:${port}`, stopAt, giveRest: () => giveRest() });
    server.close();
  },
  baseURL: async ({ slowHost }, use) => use(slowHost.origin),
});
