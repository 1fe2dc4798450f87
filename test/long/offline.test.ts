// @module-tag long
// The whole site kept on a device: every page of both languages, and what they fetch later, with the network off.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withNewPage } from '../built/browser.ts';
import { openFickleHost } from '../built/fickle-host.ts';
import { isEmbed, pagePaths } from '../built/pages.ts';
import { type Site, site } from '../built/sites.ts';

const SITES: [base: string, site: Site][] = [
  ['/', await site('root')],
  ['/een/pad/', await site('edition')],
];

test.each(SITES)(
  'at %s every page opens with the network off, whole, after one press',
  async (base, { dir }) => {
    const host = await openFickleHost({ [base]: dir });
    const paths = pagePaths(dir).filter((path) => path !== '404.html' && !isEmbed(path));
    expect(paths.length).toBeGreaterThan(100);
    await withNewPage({}, async (page, trouble) => {
      await page.goto(`${host.url}${base}delen/`);
      await page.locator('[data-keep-site]').click();
      await page.locator('.offline [role=status]').getByText('Bewaard').waitFor();
      host.mood = () => 'off';
      const wrong: string[] = [];
      for (const path of paths) {
        const answer = await page.goto(host.url + base + path);
        await page.evaluate(() => document.fonts.ready);
        if (answer?.status() !== 200) wrong.push(`${path} ${answer?.status()}`);
      }
      expect(wrong).toEqual([]);
      // What a frame on another website would show can be seen with a network only.
      const failed = trouble.failedRequests.filter((request) => !/^\S+\/embed\/\S+ /.test(request));
      expect(trouble.exceptions.concat(failed)).toEqual([]);
      expect(trouble.console.filter((said) => !/ERR_EMPTY_RESPONSE/.test(said))).toEqual([]);
    });
    await host.close();
  },
);

test('what it costs: one file of at most 900 kB as gzip and 400 kB as brotli', () => {
  const [, { dir }] = SITES[0] ?? ['', { dir: '' }];
  const bundle = readFileSync(join(dir, 'offline', readdirSync(join(dir, 'offline'))[0] ?? ''));
  expect(gzipSync(bundle, { level: 9 }).length).toBeLessThan(900e3);
  expect(brotliCompressSync(bundle).length).toBeLessThan(400e3);
});
