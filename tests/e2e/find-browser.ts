import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { chromium } from '@playwright/test';
import {
  installedBrowser,
  launchArguments,
  type Machine,
  NO_BROWSER,
  waysToInstall,
} from './browser-choice.ts';

/** The browser to test with and how to start it. Installs one where there is none; throws where none can be had. */
export function findBrowser(): { executablePath: string; args: string[] } {
  const machine = thisMachine();
  return { executablePath: findOrInstall(machine), args: launchArguments(machine.isRoot) };
}

function findOrInstall(machine: Machine): string {
  const installed = installedBrowser(machine);
  if (installed) return installed;
  for (const way of waysToInstall(machine)) {
    const done = way.every(
      ({ file, args }) => spawnSync(file, args, { stdio: 'inherit' }).status === 0,
    );
    const found = done && installedBrowser(machine);
    if (found) return found;
  }
  throw new Error(NO_BROWSER);
}

function thisMachine(): Machine {
  return {
    chromePath: process.env.CHROME_PATH,
    folders: (process.env.PATH ?? '').split(delimiter),
    playwrightPath: chromium.executablePath(),
    isDebian: existsSync('/etc/debian_version'),
    isRoot: process.getuid?.() === 0,
    isExecutable,
  };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
