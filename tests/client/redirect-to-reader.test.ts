import { expect, onTestFinished, test, vi } from 'vitest';

// Typed as any path: the script neither imports nor exports, so to the compiler it is no module.
const script: string = '#client/redirect-to-reader.inline.ts';

/** Runs the inline script on a page at an address with this ending. Resolves to where it leads. */
async function redirectToReader(
  href: string | undefined,
  search: string,
  hash = '',
): Promise<string[]> {
  const replace = vi.fn();
  vi.stubGlobal('location', { search, hash, replace });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  document.body.innerHTML = `<main>${href ? `<a href="${href}">Read it in the article</a>` : ''}</main>`;
  vi.resetModules();
  await import(script);
  return replace.mock.calls.map(([target]) => String(target));
}

const HOST = window.location.origin;

test.each([
  ['/articles/ferry#storm', '', '/articles/ferry#storm'],
  ['/articles/ferry#storm', '?rev=2', '/articles/ferry?rev=2#storm'],
  ['/articles/ferry?speaker=fenn', '?rev=2', '/articles/ferry?speaker=fenn&rev=2'],
  ['/news/articles/ferry#storm', '?rev=2', '/news/articles/ferry?rev=2#storm'],
  ['/articles/ferry#storm', '?utm_source=chat', '/articles/ferry?utm_source=chat#storm'],
])(
  'from the page of %s with “%s” the reader is led to %s, in its place',
  async (href, search, to) => {
    expect(await redirectToReader(href, search)).toEqual([HOST + to]);
  },
);

test('a fragment goes along where the page leads to no passage of its own', async () => {
  expect(await redirectToReader('/articles/well', '?rev=1', '#dry')).toEqual([
    `${HOST}/articles/well?rev=1#dry`,
  ]);
  expect(await redirectToReader('/articles/well#rope', '', '#dry')).toEqual([
    `${HOST}/articles/well#rope`,
  ]);
});

test.each(['?%E0%A4%A', '?//elsewhere.example', '?rev=%0d%0ahttps://elsewhere.example', '?='])(
  'the query %s leads nowhere else',
  async (search) => {
    const [target] = await redirectToReader('/articles/ferry#storm', search);
    const { origin, pathname, hash } = new URL(target ?? '');
    expect([origin, pathname, hash]).toEqual([HOST, '/articles/ferry', '#storm']);
  },
);

test('a page without a link leads nowhere', async () => {
  expect(await redirectToReader(undefined, '?rev=2')).toEqual([]);
});
