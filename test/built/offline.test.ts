// The site kept on a device. Every page of it: test/long/offline.test.ts; slow hosts and newer editions: test/long/kept-site.test.ts.

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withNewPage } from './browser.ts';
import {
  cachesOf,
  edition,
  keep,
  off,
  open,
  root,
  SHARE,
  says,
  temps,
  unreachable,
  workersOf,
} from './kept-site.ts';

test('a page that is only read asks for no worker; the worker is small', async () => {
  const host = await open({ '/': root });
  await withNewPage({}, async (page) => {
    await page.goto(`${host.url}/rapport/`);
    expect(await workersOf(page)).toBe(0);
    expect(host.asked.filter((path) => /sw\.js|offline/.test(path))).toEqual([]);
  });
  expect(brotliCompressSync(readFileSync(join(root, 'sw.js'))).length).toBeLessThan(1500);
});

test('after one press, which costs two requests, the site works with the network off; then it can be taken away', async () => {
  const host = await open({ '/': root });
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

test('what fails leaves nothing behind, is said, and can be tried again', { tags: 'long' }, async () => {
  const host = await open({ '/': root });
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

test('two sites on one host, one above the other, and somebody else’s cache leave each other alone', {
  tags: 'long',
}, async () => {
  const host = await open({ '/': root, '/een/pad/': edition });
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
    expect(await cachesOf(page)).toEqual(['/', '/een/pad/', 'somebody-else']);
    off();
    await page.goto(`${host.url}/een/pad/rapport/`);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toContain('/een/pad/rapport/');
    await page.goto(`${host.url}/een/pad/${SHARE}`);
    await page.locator('[data-drop-site]').click();
    await says(page).getByText('Verwijderd').waitFor();
    expect(await cachesOf(page)).toEqual(['/', 'somebody-else']);
    await unreachable(page, '/een/pad/rapport/');
    await page.goto(`${host.url}/rapport/`);
    expect(await page.locator('.chapter').count()).toBeGreaterThan(1);
  });
});
