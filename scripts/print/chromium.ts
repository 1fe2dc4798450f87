import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const isRoot = process.getuid?.() === 0;

export const chromiumArgs: string[] = [
  // Chromium refuses to run as root with its sandbox.
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[
    // What playwright-core leaves out, which this list takes the place of.
    'DestroyProfileOnBrowserClose',
    'HttpsFirstBalancedModeAutoEnable',
    'HttpsUpgrades',
    'LensOverlay',
    'MediaRouter',
    'OptimizationHints',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
    // A frame's process side made anew for each page, though the one that is left is never gone back to.
    'RenderDocument',
    // A process kept ready for a page that may never come.
    'SpareRendererForSitePerProcess',
    // The address bar of a window that nobody sees has pages of its own, dearer than most of those that are read here.
    'WebUIOmniboxAimPopup',
    'WebUIOmniboxPopup',
  ]}`,
];

const names = [
  // Without a window, nor the pages of its address bar: the same engine at half of the processor's time.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

/** Full path of a Chromium or Chrome on this machine. Throws when CHROME_PATH names none. */
export function findChromium(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(
      `CHROME_PATH is "${chosen}".\n  There is no program there; name that of Chromium or Chrome, or leave CHROME_PATH out.`,
    );
  }
  const onPath = names.flatMap((name) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
  );
  return [...onPath, ...usualPlaces, chromium.executablePath()].find(isExecutable);
}

/** Like `findChromium`, and installs one when there is none, saying so. Throws when that fails. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  try {
    if (isRoot && existsSync('/usr/bin/apt-get')) {
      console.error('No Chromium found; installing it with apt-get.');
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const aptGet = (...words: string[]) =>
        execFileSync('apt-get', ['-q', ...words], { stdio: ['ignore', 2, 2], env });
      const install = (name: string) => aptGet('install', '-y', '--no-install-recommends', name);
      aptGet('update');
      try {
        install('chromium-headless-shell');
      } catch {
        // A distribution that has not divided it.
        install('chromium');
      }
    } else {
      console.error('No Chromium found; downloading one with playwright-core.');
      const home = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
      execFileSync(process.execPath, [join(home, 'cli.js'), 'install', 'chromium'], {
        stdio: ['ignore', 2, 2],
      });
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium could be found or installed: install Chromium or Chrome, or set CHROME_PATH to its program.',
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
