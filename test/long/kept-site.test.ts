// @module-tag long
// A site that was kept on a device, and what its host does later.

import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeOffline } from '../../scripts/build/offline.ts';
import { withNewPage } from '../built/browser.ts';
import {
  cachesOf,
  keep,
  laterBuild,
  newerWaits,
  off,
  open,
  root,
  SHARE,
  says,
  temps,
  workersOf,
} from '../built/kept-site.ts';

test('a host that later answers everything with a page, or not at all, poisons nothing', async () => {
  const host = await open({ '/': root });
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

test('a newer edition waits until the lecture is over, is said, and is never mixed with the old one', async () => {
  const host = await open({ '/': root });
  const later = await laterBuild(root);
  await withNewPage({}, async (page) => {
    await keep(page);
    const deck = await page.context().newPage();
    await deck.goto(`${host.url}/presenteren/`);
    host.sites.set('/', later);
    // Half uploaded: the worker is there, and what it fetches is not yet.
    host.mood = (path) => (path.startsWith('/offline/') ? 'missing' : 'fair');
    expect(await page.evaluate(newerWaits)).toBe(false);
    expect(await cachesOf(page)).toEqual(['/']);
    host.mood = () => 'fair';
    expect(await page.evaluate(newerWaits)).toBe(true);

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
  const host = await open({ '/': root });
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
