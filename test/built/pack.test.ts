// The classroom pack: a zip that, once unpacked, opens from disk with no network. Every page of it: test/long/pack.test.ts.

import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { noTrouble, withPage } from './browser.ts';
import { deadLinks, ofEachDress, onDisk, openFromDisk, packed, unpacked } from './pack.ts';
import { page } from './pages.ts';
import { site } from './sites.ts';

const edition = await site('edition');
const pack = await unpacked(edition);
afterAll(pack.remove);
const pages = pack.paths.filter((path) => path.endsWith('.html'));
const OFF = { offline: true };

test('without an edition there is no pack, and a sentence says what to fill in', async () => {
  const { dir } = await site('root');
  await expect(packed(dir)).rejects.toThrow(
    `A pack is of an edition, and the study of the site in ${dir} names none.\n` +
      "  Fill in edition.version and edition.date in study.yaml, for example: edition: { version: '1.0', date: '2027-03-01' }, and build again",
  );
});

test('it has every page but embeds and the presenter’s, figures, data, licences and checksums, under plain names', () => {
  expect(pages.length).toBeGreaterThan(100);
  for (const path of [
    'licences.txt',
    'downloads/brood-delen-nl.svg',
    'downloads/brood-delen-en.csv',
    'data/study.json',
  ])
    expect(pack.paths).toContain(path);
  expect(pack.paths.filter((path) => !/^[\w./-]{1,120}$/.test(path))).toEqual([]);
  expect(pack.zip.length).toBeLessThan(6e6);
  const sums = readFileSync(join(pack.dir, 'checksums.txt'), 'utf8').trimEnd().split('\n');
  expect(sums).toEqual(
    pack.paths
      .filter((path) => path !== 'checksums.txt')
      .map(
        (path) =>
          `${createHash('sha256')
            .update(readFileSync(join(pack.dir, path)))
            .digest('hex')}  ${path}`,
      ),
  );
});

test('a page has a policy of its own, which knows its script by hash, and loads no module', () => {
  for (const path of ofEachDress(pack)) {
    const $ = page(pack.dir, path);
    const policy = $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
    expect($('head').children().index($('meta[http-equiv]')), path).toBe(0);
    expect(policy, path).not.toMatch(/unsafe|'self'|http/);
    for (const script of $('script:not([type*=json])').toArray()) {
      expect(script.attribs, path).toEqual({});
      expect(policy, path).toContain(
        `'sha256-${createHash('sha256').update($(script).text()).digest('base64')}'`,
      );
    }
  }
});

test('every link and fragment resolves, in the pages and in what the search finds; what stays behind is on the site', () => {
  expect(deadLinks(pack, /^https:\/\/(?:example\.org\/een\/pad\/|www\.example\.org)/)).toEqual([]);
});

test('pages with each script and each style open from disk, dressed, and ask for nothing', async () => {
  expect(await openFromDisk(pack.dir, ofEachDress(pack))).toEqual([]);
});

test('taken alone out of the zip the first page says that it must be unpacked', async () => {
  const alone = mkdtempSync(join(tmpdir(), 'alone-'));
  copyFileSync(join(pack.dir, 'index.html'), join(alone, 'index.html'));
  await withPage(OFF, async (page) => {
    await page.goto(onDisk(alone, 'index.html'));
    expect(await page.locator('.unpack-first').innerText()).toMatch(/^Pak de zip eerst uit/);
    expect(await page.locator('.unpack-first').boundingBox()).toMatchObject({ y: expect.closeTo(16, -1) });
  });
  rmSync(alone, { recursive: true });
});

test('from disk the search finds and leads on, the deck moves with its presenter’s window, the exercise is done', {
  tags: 'long',
}, async () => {
  await withPage({ ...OFF, viewport: { width: 1280, height: 720 } }, async (page, trouble) => {
    await page.goto(onDisk(pack.dir, 'zoeken/index.html'));
    await page.locator('#search-field').fill('stokers');
    await page.locator('.results a').first().click();
    await page.waitForURL(/^file:.*\.html/);
    expect(page.url()).not.toContain('zoeken');

    await page.goto(onDisk(pack.dir, 'presenteren/index.html'));
    const opening = page.waitForEvent('popup');
    await page.locator('.deck-bar a[target]').click();
    const desk = await opening;
    await desk.locator('[data-part=link]').getByText('Verbonden').waitFor();
    await desk.keyboard.press('End');
    await page.waitForFunction(() => document.querySelector('.slide[data-current] ~ .slide') === null);
    await desk.close();

    await page.goto(onDisk(pack.dir, 'lesmateriaal/brood-op-volgorde/index.html'));
    await page.locator('.predict[data-alive]').waitFor({ state: 'attached' });
    expect(trouble).toEqual(noTrouble);
  });
});
