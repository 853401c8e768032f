/** What there is to know about a machine before a browser can be chosen on it. */
export interface Machine {
  /** `CHROME_PATH`: the reader of the tests has chosen already. */
  chromePath: string | undefined;
  /** The folders of `PATH`. */
  folders: readonly string[];
  /** Where Playwright keeps the browser that it downloads, downloaded or not. */
  playwrightPath: string;
  isDebian: boolean;
  isRoot: boolean;
  isExecutable: (file: string) => boolean;
}

export interface Command {
  file: string;
  args: readonly string[];
}

/** The one without windows first: it is the same engine, and the tests take a third of the time. */
const NAMES = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
];

export const NO_BROWSER =
  'No browser for the end-to-end tests: install Chrome or Chromium, or set CHROME_PATH to one.';

/**
 * The browser that is there already: the one asked for, else one on the path, else Playwright's own.
 * Throws where one was asked for and is not there; another in its place would test something else.
 */
export function installedBrowser(machine: Machine): string | undefined {
  const { chromePath, folders, playwrightPath, isExecutable } = machine;
  if (chromePath) {
    if (isExecutable(chromePath)) return chromePath;
    throw new Error(`CHROME_PATH is “${chromePath}”, which is no program on this machine.`);
  }
  return [
    ...NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`)),
    playwrightPath,
  ].find(isExecutable);
}

/** How a browser can be had where none is; the ways in the order to try them, each of commands in order. */
export function waysToInstall({ isDebian, isRoot }: Machine): Command[][] {
  const byPlaywright = [{ file: 'npx', args: ['playwright', 'install', 'chromium'] }];
  const byDebian = ['chromium-headless-shell', 'chromium'].map((name) => [
    { file: 'apt-get', args: ['update'] },
    { file: 'apt-get', args: ['install', '-y', name] },
  ]);
  return isDebian && isRoot ? [byPlaywright, ...byDebian] : [byPlaywright];
}

/** Nothing here but the page: no sandbox that root may not have, no talk of the browser's own. */
export function launchArguments(isRoot: boolean): string[] {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
