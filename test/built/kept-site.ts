// What the tests of a site that is kept on a device share: two small sites, a host for them, and what a reader does.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { writeOffline } from '../../scripts/build/offline.ts';
import { type FickleHost, openFickleHost } from './fickle-host.ts';
import { site } from './sites.ts';

export const SHARE = 'delen/';
const PAGES = [
  '',
  'bevindingen/vermoeide-stokers',
  'delen',
  'en/report',
  'figuren/brood-delen',
  'lesmateriaal/brood-op-volgorde',
  'presenteren',
  'presenteren/spreker',
  'rapport',
  'zoeken',
];

/** A few pages of each site, with what they fetch: a device is then filled in no time. */
export const root = fewPages((await site('root')).dir);
export const edition = fewPages((await site('edition')).dir);
export const temps: string[] = [];
beforeAll(async () => {
  await writeOffline(root, '/');
  await writeOffline(edition, '/een/pad/');
});
afterAll(() => {
  for (const dir of [root, edition]) rmSync(dir, { recursive: true });
});
let host: FickleHost | undefined;
/** Opens the host that the test is about; it closes when the test ends. */
export async function open(sites: Record<string, string>): Promise<FickleHost> {
  host = await openFickleHost(sites);
  return host;
}
const at = (path: string): string => `${host?.url}${path}`;
afterEach(async () => {
  await host?.close();
  host = undefined;
  for (const temp of temps.splice(0)) rmSync(temp, { recursive: true });
});

function fewPages(dir: string): string {
  const few = mkdtempSync(join(tmpdir(), 'few-'));
  for (const path of PAGES) cpSync(join(dir, path, 'index.html'), join(few, path, 'index.html'));
  for (const path of ['_astro', 'search', 'favicon.svg'])
    cpSync(join(dir, path), join(few, path), { recursive: true });
  return few;
}

export const says = (page: Page): ReturnType<Page['locator']> => page.locator('.offline [role=status]');
export async function keep(page: Page, base = '/'): Promise<void> {
  await page.goto(at(base + SHARE));
  await page.locator('[data-keep-site]').click();
  await says(page)
    .getByText(/^(?!Bezig)./)
    .waitFor();
}
/** Run in a page: for which sites something is kept, and by how many workers. */
export const cacheNames = async (): Promise<string[]> =>
  (await caches.keys()).map((name) => name.replace(/\|.*/, '')).sort();
export const workerCount = async (): Promise<number> =>
  (await navigator.serviceWorker.getRegistrations()).length;
/** Run in a page: looks for a newer edition, as a browser does by itself at a page; gives whether one waits. */
export async function newerWaits(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.update().catch(() => undefined);
  const coming = registration?.installing;
  if (coming) await new Promise((done) => coming.addEventListener('statechange', done, { once: true }));
  return Boolean(registration?.waiting);
}
export const cachesOf = (page: Page): Promise<string[]> => page.evaluate(cacheNames);
export const workersOf = (page: Page): Promise<number> => page.evaluate(workerCount);
/** In a page of its own, since what fails goes on to a page of the browser's. */
export async function unreachable(page: Page, path: string): Promise<void> {
  const other = await page.context().newPage();
  await expect(other.goto(at(path))).rejects.toThrow();
  await other.close();
}
export const off = (): void => {
  if (host) host.mood = () => 'off';
};

/** A later build, in which each page has another name. */
export async function laterBuild(dir: string): Promise<string> {
  const later = mkdtempSync(join(tmpdir(), 'later-'));
  temps.push(later);
  cpSync(dir, later, {
    recursive: true,
    filter: (path) => !/\/(?:downloads|offline|data|oembed)$/.test(path),
  });
  for (const path of readdirSync(later, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue;
    const html = readFileSync(join(later, path), 'utf8');
    writeFileSync(join(later, path), html.replace('<title>', '<title>Later: '));
  }
  await writeOffline(later, '/');
  return later;
}
