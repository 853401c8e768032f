import { describe, expect, it } from 'vitest';
import {
  installedBrowser,
  launchArguments,
  type Machine,
  waysToInstall,
} from '../e2e/browser-choice.ts';

/** A machine with these programs and nothing else known about it. */
function machineWith(programs: string[], known: Partial<Machine> = {}): Machine {
  return {
    chromePath: undefined,
    folders: ['/usr/local/bin', '/usr/bin'],
    playwrightPath: '/cache/playwright/chrome',
    isDebian: false,
    isRoot: false,
    isExecutable: (file) => programs.includes(file),
    ...known,
  };
}

describe('the browser that is there already', () => {
  const cases: [name: string, programs: string[], found: string | undefined][] = [
    ['none', [], undefined],
    ['Debian’s', ['/usr/bin/chromium'], '/usr/bin/chromium'],
    ['Ubuntu’s', ['/usr/bin/chromium-browser'], '/usr/bin/chromium-browser'],
    ['Playwright’s own', ['/cache/playwright/chrome'], '/cache/playwright/chrome'],
    [
      'the one without windows, of the same engine, before all others',
      ['/usr/local/bin/google-chrome', '/usr/bin/chromium-headless-shell'],
      '/usr/bin/chromium-headless-shell',
    ],
    [
      'Chrome before Chromium, wherever they are',
      ['/usr/local/bin/chromium', '/usr/bin/google-chrome'],
      '/usr/bin/google-chrome',
    ],
    [
      'the folders of the path in their order',
      ['/usr/bin/chromium', '/usr/local/bin/chromium'],
      '/usr/local/bin/chromium',
    ],
    [
      'what is on the path before Playwright’s own',
      ['/cache/playwright/chrome', '/usr/bin/chromium'],
      '/usr/bin/chromium',
    ],
    ['nothing off the path', ['/opt/chromium'], undefined],
  ];
  it.each(cases)('%s', (_name, programs, found) => {
    expect(installedBrowser(machineWith(programs))).toBe(found);
  });

  it('is the one asked for, before all others', () => {
    const machine = machineWith(['/opt/my-chrome', '/usr/bin/chromium'], {
      chromePath: '/opt/my-chrome',
    });
    expect(installedBrowser(machine)).toBe('/opt/my-chrome');
  });

  it('is not some other one where the one asked for is missing', () => {
    const machine = machineWith(['/usr/bin/chromium'], { chromePath: '/opt/gone' });
    expect(() => installedBrowser(machine)).toThrow(
      'CHROME_PATH is “/opt/gone”, which is no program on this machine.',
    );
  });

  it('counts an empty CHROME_PATH as none', () => {
    const machine = machineWith(['/usr/bin/chromium'], { chromePath: '' });
    expect(installedBrowser(machine)).toBe('/usr/bin/chromium');
  });
});

describe('the ways to install one', () => {
  const lines = (known: Partial<Machine>) =>
    waysToInstall(machineWith([], known)).map((way) =>
      way.map(({ file, args }) => [file, ...args].join(' ')),
    );
  const byPlaywright = ['npx playwright install chromium'];

  it('are Playwright’s download, then the packages, for root on Debian', () => {
    expect(lines({ isDebian: true, isRoot: true })).toEqual([
      byPlaywright,
      ['apt-get update', 'apt-get install -y chromium-headless-shell'],
      ['apt-get update', 'apt-get install -y chromium'],
    ]);
  });

  it.each([
    ['for a user who may not install packages', { isDebian: true, isRoot: false }],
    ['where there is no apt-get', { isDebian: false, isRoot: true }],
  ])('are Playwright’s download alone %s', (_name, known) => {
    expect(lines(known)).toEqual([byPlaywright]);
  });
});

describe('the arguments it starts with', () => {
  it('give up the sandbox for root, who cannot have it, and for nobody else', () => {
    expect(launchArguments(true)).toContain('--no-sandbox');
    expect(launchArguments(false)).not.toContain('--no-sandbox');
  });

  it('silence the browser’s own requests', () => {
    expect(launchArguments(false)).toEqual(
      expect.arrayContaining(['--disable-background-networking', '--disable-component-update']),
    );
  });
});
