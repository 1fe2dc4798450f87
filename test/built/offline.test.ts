// The site kept on a device. Every page of it, and slow hosts: test/long/offline.test.ts.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { writeOffline } from '../../scripts/build/offline.ts';
import { withNewPage } from './browser.ts';
import { type FickleHost, openFickleHost } from './fickle-host.ts';
import { site } from './sites.ts';

const SHARE = 'delen/';
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
const root = fewPages((await site('root')).dir);
const edition = fewPages((await site('edition')).dir);
const temps: string[] = [];
beforeAll(async () => {
  await writeOffline(root, '/');
  await writeOffline(edition, '/een/pad/');
});
afterAll(() => {
  for (const dir of [root, edition]) rmSync(dir, { recursive: true });
});
let host: FickleHost;
afterEach(async () => {
  await host.close();
  for (const temp of temps.splice(0)) rmSync(temp, { recursive: true });
});

function fewPages(dir: string): string {
  const few = mkdtempSync(join(tmpdir(), 'few-'));
  for (const path of PAGES) cpSync(join(dir, path, 'index.html'), join(few, path, 'index.html'));
  for (const path of ['_astro', 'search', 'favicon.svg'])
    cpSync(join(dir, path), join(few, path), { recursive: true });
  return few;
}

const says = (page: Page): ReturnType<Page['locator']> => page.locator('.offline [role=status]');
async function keep(page: Page, base = '/'): Promise<void> {
  await page.goto(host.url + base + SHARE);
  await page.locator('[data-keep-site]').click();
  await says(page)
    .getByText(/^(?!Bezig)./)
    .waitFor();
}
const cachesOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).map((name) => name.replace(/\|.*/, '')));
const workersOf = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
/** In a page of its own, since what fails goes on to a page of the browser's. */
async function unreachable(page: Page, path: string): Promise<void> {
  const other = await page.context().newPage();
  await expect(other.goto(host.url + path)).rejects.toThrow();
  await other.close();
}
const off = (): void => {
  host.mood = () => 'off';
};

/** A later build, in which each page has another name. */
async function laterBuild(dir: string): Promise<string> {
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

test('a page that is only read asks for no worker; the worker is small', async () => {
  host = await openFickleHost({ '/': root });
  await withNewPage({}, async (page) => {
    await page.goto(`${host.url}/rapport/`);
    expect(await workersOf(page)).toBe(0);
    expect(host.asked.filter((path) => /sw\.js|offline/.test(path))).toEqual([]);
  });
  expect(brotliCompressSync(readFileSync(join(root, 'sw.js'))).length).toBeLessThan(1500);
});

test('after one press, which costs two requests, the site works with the network off; then it can be taken away', async () => {
  host = await openFickleHost({ '/': root });
  await withNewPage({ viewport: { width: 1280, height: 720 } }, async (page, trouble) => {
    await page.goto(`${host.url}/${SHARE}`);
    host.asked.length = 0;
    await keep(page);
    expect(await says(page).innerText()).toMatch(/^Bewaard op \d+ \w+ 20\d\d\.$/);
    const cost = host.asked.filter((path) => /^\/(?:sw\.js|offline\/.*)$/.test(path));
    expect(cost.map((path) => path.replace(/\w{64}/, 'HASH'))).toEqual(['/sw.js', '/offline/HASH.json']);

    off();
    for (const path of [
      '',
      'en/report/',
      'bevindingen/vermoeide-stokers/?van=lijst',
      'figuren/brood-delen',
    ]) {
      const answer = await page.goto(`${host.url}/${path}`);
      expect(answer?.status(), path).toBe(200);
    }
    expect(new URL(page.url()).pathname).toBe('/figuren/brood-delen/');
    await page.goto(`${host.url}/zoeken/`);
    await page.locator('#search-field').fill('stokers');
    await page.locator('.results a').first().waitFor();
    await page.goto(`${host.url}/lesmateriaal/brood-op-volgorde/`);
    await page.locator('.predict[data-alive]').waitFor({ state: 'attached' });
    await page.goto(`${host.url}/presenteren/`);
    const opening = page.waitForEvent('popup');
    await page.locator('.deck-bar a[target]').click();
    const desk = await opening;
    await desk.locator('[data-link=linked]').waitFor();
    await desk.close();
    expect(trouble.console.concat(trouble.exceptions, trouble.failedRequests)).toEqual([]);

    await page.goto(`${host.url}/${SHARE}`);
    await page.locator('[data-drop-site]').click();
    await says(page).getByText('Verwijderd').waitFor();
    expect(await cachesOf(page)).toEqual([]);
    await unreachable(page, '/rapport/');
  });
});

test('what fails leaves nothing behind, is said, and can be tried again', async () => {
  host = await openFickleHost({ '/': root });
  await withNewPage({}, async (page) => {
    const nothing = async (words: RegExp): Promise<void> => {
      await keep(page);
      expect(await says(page).innerText()).toMatch(words);
      expect(await cachesOf(page)).toEqual([]);
      expect(await workersOf(page)).toBe(0);
      expect(await page.locator('[data-keep-site]').isVisible()).toBe(true);
    };
    // Half uploaded; a host that answers everything with a page; a file that was cut off.
    for (const mood of ['missing', 'page', 'off'] as const) {
      host.mood = (path) => (path.startsWith('/offline/') ? mood : 'fair');
      await nothing(/^Het bewaren is niet gelukt/);
    }
    // Another build's, at the address of this one's.
    const other = mkdtempSync(join(tmpdir(), 'other-'));
    temps.push(other);
    const [bundle = ''] = readdirSync(join(root, 'offline'));
    const text = readFileSync(join(root, 'offline', bundle), 'utf8');
    writeFileSync(join(other, bundle), text.replace('"files"', '"later":1,"files"'));
    host.sites.set('/offline/', other);
    host.mood = () => 'fair';
    await nothing(/^Het bewaren is niet gelukt/);
    host.sites.delete('/offline/');
    host.mood = (path) => (path === '/sw.js' ? 'page' : 'fair');
    await nothing(/^Het bewaren is niet gelukt/);
    host.mood = () => 'fair';
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.url, quotaSize: 20_000 });
    await nothing(/^Op dit apparaat is daar geen plaats voor/);
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.url });
    await keep(page);
    expect(await says(page).innerText()).toMatch(/^Bewaard/);
  });
});

test('a host that later answers everything with a page, or not at all, poisons nothing', async () => {
  host = await openFickleHost({ '/': root });
  await withNewPage({}, async (page) => {
    await keep(page);
    host.mood = () => 'page';
    await page.goto(`${host.url}/rapport/`);
    expect(await page.title()).toBe('Welkom');
    host.mood = () => 'silent';
    await page.goto(`${host.url}/rapport/`);
    expect(await page.title()).not.toBe('Welkom');
    expect(await page.locator('.chapter').count()).toBeGreaterThan(1);
    // A browser may throw away what it kept, and leave the worker.
    host.mood = () => 'fair';
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    for (const path of ['rapport/', 'presenteren/'])
      expect((await page.goto(`${host.url}/${path}`))?.status()).toBe(200);
    expect(await cachesOf(page)).toEqual([]);
  });
});

test('two sites on one host, one above the other, and somebody else’s cache leave each other alone', async () => {
  host = await openFickleHost({ '/': root, '/een/pad/': edition });
  await withNewPage({}, async (page) => {
    await keep(page);
    await page.evaluate(async (url) => {
      const other = await caches.open('somebody-else');
      for (const path of ['/rapport/', '/citaten/', '/een/pad/rapport/'])
        await other.put(url + path, new Response('theirs'));
    }, host.url);
    await page.goto(`${host.url}/een/pad/${SHARE}`);
    expect(await says(page).innerText()).toBe('');
    await keep(page, '/een/pad/');
    expect((await cachesOf(page)).sort()).toEqual(['/', '/een/pad/', 'somebody-else']);
    off();
    await page.goto(`${host.url}/een/pad/rapport/`);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toContain('/een/pad/rapport/');
    await page.goto(`${host.url}/een/pad/${SHARE}`);
    await page.locator('[data-drop-site]').click();
    await says(page).getByText('Verwijderd').waitFor();
    expect((await cachesOf(page)).sort()).toEqual(['/', 'somebody-else']);
    await unreachable(page, '/een/pad/rapport/');
    await page.goto(`${host.url}/rapport/`);
    expect(await page.locator('.chapter').count()).toBeGreaterThan(1);
  });
});

test('a newer edition waits until the lecture is over, is said, and is never mixed with the old one', async () => {
  host = await openFickleHost({ '/': root });
  const later = await laterBuild(root);
  await withNewPage({}, async (page) => {
    await keep(page);
    const deck = await page.context().newPage();
    await deck.goto(`${host.url}/presenteren/`);
    host.sites.set('/', later);
    // Half uploaded: the worker is there, and what it fetches is not yet.
    host.mood = (path) => (path.startsWith('/offline/') ? 'missing' : 'fair');
    /** Looks for a newer edition, as a browser does by itself at a page; gives whether one waits. */
    const newerWaits = (): Promise<boolean> =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update().catch(() => undefined);
        const coming = registration?.installing;
        if (coming) await new Promise((done) => coming.addEventListener('statechange', done, { once: true }));
        return Boolean(registration?.waiting);
      });
    expect(await newerWaits()).toBe(false);
    expect(await cachesOf(page)).toEqual(['/']);
    host.mood = () => 'fair';
    expect(await newerWaits()).toBe(true);

    await page.goto(`${host.url}/${SHARE}`);
    expect(await page.title()).toMatch(/^Later/);
    await says(page).getByText('Er is een nieuwere editie').waitFor();
    await deck.reload();
    expect(await deck.title()).not.toMatch(/^Later/);
    const desk = await page.context().newPage();
    await desk.goto(`${host.url}/presenteren/spreker/`);
    expect(await desk.title()).not.toMatch(/^Later/);
    await desk.close();
    await page.goto(`${host.url}/rapport/`);
    expect(await cachesOf(page)).toEqual(['/', '/']);

    await deck.close();
    await page.goto(`${host.url}/rapport/`);
    await expect.poll(() => cachesOf(page), { timeout: 15_000 }).toEqual(['/']);
    off();
    for (const path of ['presenteren/', 'rapport/', 'en/report/']) {
      await page.goto(`${host.url}/${path}`);
      expect(await page.title(), path).toMatch(/^Later/);
    }
  });
});

test('a site that can no longer be kept takes its worker away from who had it', async () => {
  host = await openFickleHost({ '/': root });
  const without = mkdtempSync(join(tmpdir(), 'without-'));
  temps.push(without);
  await writeOffline(without, '/', false);
  expect(statSync(join(without, 'sw.js')).size).toBeLessThan(500);
  await withNewPage({}, async (page) => {
    await keep(page);
    host.sites.set('/sw.js', join(without, 'sw.js'));
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(() => cachesOf(page), { timeout: 15_000 }).toEqual([]);
    await expect.poll(() => workersOf(page), { timeout: 15_000 }).toBe(0);
  });
});
