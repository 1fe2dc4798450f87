// @module-tag long
// npm run edit, from the command to the corrected sentence, by keyboard alone.

import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { faultsOf } from '../built/axe.ts';
import { withNewPage } from '../built/browser.ts';
import { buildSite, OVEN } from '../built/builds.ts';

const temp = mkdtempSync(join(tmpdir(), 'edit-'));
const study = join(temp, 'study');
let server: ChildProcess;
let url = '';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

beforeAll(async () => {
  cpSync(OVEN, study, { recursive: true });
  // As from a terminal: where Astro sees a test running, it serves no page.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  server = spawn(process.execPath, ['scripts/run.cjs', 'edit'], {
    env: { ...env, STUDY_DIR: study, PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  url = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (words: Buffer) => {
      said += String(words);
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address) resolve(address);
    });
    server.on('close', () => reject(new Error(said)));
  });
});
afterAll(async () => {
  const gone = new Promise((done) => server.on('close', done));
  server.kill('SIGTERM');
  await gone;
  rmSync(temp, { recursive: true, force: true });
});

const read = (path: string): string => readFileSync(join(study, path), 'utf8');

async function open(page: Page, path: string): Promise<void> {
  page.setDefaultTimeout(240_000);
  await page.goto(url + path);
  await page.waitForSelector('.editing-bar');
}

/** Goes by Tab to what a selector names, as far as a person would have to. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 400; tabs++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${selector}`);
}

async function openText(page: Page, id: string): Promise<void> {
  await tabTo(page, `.editing-here[data-text="${id}"]`);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.editing-panel textarea:focus');
}

const status = (page: Page) => page.locator('.editing-status');
const REACH = 'finding/koude-oven#reach';

test.each([
  { lang: 'nl', width: 390, path: 'bevindingen/koude-oven/', fine: 'Nagekeken', news: 'Bewaard' },
  { lang: 'en', width: 1280, path: 'en/findings/koude-oven/', fine: 'Checked', news: 'Saved' },
] as const)(
  'in $lang at $width px a sentence is corrected by keys alone, and is new wherever it stands',
  async ({ lang, width, path, fine, news }) => {
    await withNewPage({ viewport: { width, height: 800 } }, async (page, trouble) => {
      await open(page, path);
      await openText(page, REACH);
      // The words in the language of the page come first.
      await page.waitForSelector(`.editing-panel textarea[lang="${lang}"]:focus`);
      await page.keyboard.press('ControlOrMeta+End');
      const added = ` Verbeterd op ${width} px: "ja" < nee.`;
      await page.keyboard.type(added);
      await status(page).filter({ hasText: fine }).waitFor();
      expect(await faultsOf(page, '.editing-panel')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await tabTo(page, '.editing-save');
      await page.keyboard.press('Enter');
      await page.locator('.editing-news', { hasText: news }).waitFor();
      await page.waitForSelector(`.editing-here[data-text="${REACH}"]:focus`);
      expect(read('findings/koude-oven.yaml')).toContain(added.trim());
      for (const other of [
        path,
        ...(lang === 'nl' ? ['in-het-kort/samenstellen/'] : ['en/brief/compose/']),
      ]) {
        // In a window of its own: the first one is loading itself anew.
        const beside = await page.context().newPage();
        await open(beside, other);
        expect(await beside.locator('body').innerHTML()).toContain(added.trim().replace('<', '&lt;'));
        await beside.close();
      }
      expect(trouble.exceptions).toEqual([]);
    });
  },
);

test('a paragraph with a link in it is corrected in the report, and its link stays', async () => {
  await withNewPage({}, async (page) => {
    await open(page, 'rapport/');
    const id = await page.locator('.editing-here[data-text^="paragraph/"]').first().getAttribute('data-text');
    await page.locator(`.editing-here[data-text="${id}"]`).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.editing-panel textarea:focus');
    expect(await page.locator('.editing-panel textarea').first().inputValue()).toMatch(/\[.+\]/);
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' En dit er nog bij.');
    const anew = page.waitForEvent('load');
    await page.keyboard.press('ControlOrMeta+Enter');
    // At once; and again when the server has made the page anew.
    await page.locator('main', { hasText: 'En dit er nog bij.' }).waitFor();
    await anew;
    await page.waitForSelector('.editing-bar');
    await page.locator('main', { hasText: 'En dit er nog bij.' }).waitFor();
  });
});

test('words of the talk are found out while one types, and nothing is saved; Escape asks before words are lost', async () => {
  await withNewPage({}, async (page) => {
    await open(page, 'bevindingen/koude-oven/');
    const before = read('findings/koude-oven.yaml');
    await openText(page, REACH);
    await page.keyboard.press('ControlOrMeta+A');
    const line = /text: '([^']{60,})'/.exec(read('talk.yaml'))?.[1] ?? '';
    await page.keyboard.type(line);
    await page.locator('.editing-verdict a[href*="/bron/#s"]').first().waitFor();
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.locator('.editing-verdict li').first().waitFor();
    expect(read('findings/koude-oven.yaml')).toBe(before);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.editing-ask button:focus');
    // Words survive that the page is loaded anew.
    await page.reload();
    await page.waitForSelector('.editing-panel textarea');
    expect(await page.locator('.editing-panel textarea').first().inputValue()).toBe(line);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.editing-ask button:focus');
    await page.keyboard.press('Shift+Tab');
    await tabTo(page, '.editing-ask button:last-child');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.editing-panel', { state: 'hidden' });
  });
});

test('where the file was changed meanwhile, both are shown and the writer chooses', async () => {
  await withNewPage({}, async (page) => {
    await open(page, 'bevindingen/ver-van-de-oven/');
    await openText(page, 'finding/ver-van-de-oven#reach');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Van mij.');
    const file = 'findings/ver-van-de-oven.yaml';
    writeFileSync(join(study, file), read(file).replace(/(reach:\n {2}nl: ).*/, '$1Van een ander.'));
    await page.waitForFunction(() => document.querySelector('main')?.textContent?.includes('Van een ander.'));
    await page.waitForSelector('.editing-panel textarea:focus');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.waitForSelector('.editing-conflict button:focus');
    expect(await page.locator('.editing-conflict').textContent()).toMatch(/Van een ander\..*Van mij\./);
    expect(read(file)).toContain('Van een ander.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.locator('main', { hasText: 'Van mij.' }).waitFor();
  });
});

test('a line is corrected by its researcher, and that is taken back', async () => {
  await withNewPage({}, async (page) => {
    await open(page, 'bron/');
    const before = read('talk.yaml');
    await openTextOf(page, 'line/s02-1');
    await tabTo(page, '.editing-way');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.editing-panel textarea.editing-talk:focus');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('De oven is altijd warm');
    await page.keyboard.press('Tab');
    await page.keyboard.type('De onderzoeker');
    for (const [language, why] of [
      ['nl', 'Dat klopt beter.'],
      ['en', 'That is more accurate.'],
    ]) {
      await tabTo(page, `.editing-panel textarea[lang="${language}"]:not(.editing-talk)`);
      await page.keyboard.type(why ?? '');
    }
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.locator('main ins', { hasText: 'De oven is altijd warm' }).waitFor();
    await page.locator('.editing-news', { hasText: 'Bewaard' }).waitFor();
    expect(read('talk.yaml')).toMatch(
      /amended:\n\s+text: De oven is altijd warm\n\s+by: De onderzoeker\n\s+date: /,
    );
    await page.locator('.editing-bar button', { hasText: 'Maak ongedaan' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('main ins', { hasText: 'De oven is altijd warm' }).waitFor({ state: 'detached' });
    expect(read('talk.yaml')).toBe(before);
  });
});

async function openTextOf(page: Page, id: string): Promise<void> {
  await page.locator(`.editing-here[data-text="${id}"]`).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.editing-panel textarea:focus');
}

test('a site that is built has nothing of the editor, whatever the setting says', {
  timeout: 900_000,
}, async () => {
  const digests: string[] = [];
  for (const EDITING of ['', '1']) {
    const out = join(temp, `out${EDITING}`);
    process.env.EDITING = EDITING;
    await buildSite({ OUT_DIR: out, STUDY_DIR: OVEN });
    delete process.env.EDITING;
    digests.push(
      siteFiles(out)
        .map(
          (path) =>
            `${path} ${createHash('sha256')
              .update(readFileSync(join(out, path)))
              .digest('hex')}`,
        )
        .join('\n'),
    );
    expect(
      siteFiles(out).filter(
        (path) =>
          /\.(?:html|js|css)$/.test(path) &&
          /editing-here|__edit/.test(readFileSync(join(out, path), 'utf8')),
      ),
    ).toEqual([]);
    expect(existsSync(join(out, '__edit'))).toBe(false);
  }
  expect(digests[1]).toBe(digests[0]);
});
