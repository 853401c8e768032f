/** Where the built site is served during the tests. Set `E2E_PORT` where 4273 to 4275 are taken. */
const port = Number(process.env.E2E_PORT ?? 4273);

export const SUB_PATH = '/news/';

export const HOSTS = {
  /** The site at the root of its host, by Vite’s preview. */
  root: `http://localhost:${port}`,
  /** The site under a sub-path, by a host that knows files and nothing else. */
  plain: `http://localhost:${port + 1}`,
  /** The same app with the invented articles of `fixture-site`, by Vite’s preview. */
  island: `http://localhost:${port + 2}`,
} as const;

/** What the builds give as their own address to other sites. */
export const ORIGINS = {
  root: 'https://record.example',
  news: 'https://paper.example',
  island: 'https://lumbra.example',
} as const;

/** The build at the root of its host, with everything that readers get. */
export const ROOT_DIR = 'dist';

/** The build under the sub-path, without cards. */
export const NEWS_DIR = '.build/news';

/** The build with invented articles, without cards. */
export const ISLAND_DIR = '.build/island';
