// What a reader can do on a page in a real browser.

import { expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { site } from './sites.ts';

const root = await site('real');

const reports = ['rapport/', 'en/report/'];

test.each(reports)('%s shows both quotes, every chapter and the drawing with script off', async (path) => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(root.url + path);
    expect(await page.locator('blockquote:visible').count()).toBe(2);
    expect(await page.locator('.chapter h2:visible').count()).toBe(9);
    const drawing = await page.locator('svg.spectrum.wide').boundingBox();
    expect(drawing?.height).toBeGreaterThan(200);
  });
});

test.each(reports)('%s is not wider than a phone', async (path) => {
  await withPage({ viewport: { width: 320, height: 800 } }, async (page) => {
    await page.goto(root.url + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test.each(reports)('%s: the switch leaves the talk and its translation, without script', async (path) => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(root.url + path);
    const ours = page.locator('main :is([data-kind="paraphrase"], [data-kind="editorial"]):visible');
    const talk = page.locator('main :is([data-lines][lang], .words):visible');
    const [before, kept] = [await ours.count(), await talk.count()];
    expect(before).toBeGreaterThan(20);
    await page.locator('#only-the-talk').press('Space');
    expect(await ours.count()).toBe(0);
    expect(await talk.count()).toBe(kept);
    expect(kept).toBeGreaterThan(20);
  });
});

test('every mark leads by keyboard to the line that it names', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${root.url}bevindingen/overbelast-netwerk/`);
    const mark = page.locator('.statement a.mark').last();
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/bron/#s05-4');
    expect(await page.locator(':target .words').innerText()).toBe('Overbelast netwerk');
  });
});

test('the language switch keeps the place', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${root.url}citaten/vriendschap/`);
    await page.locator('a.language').click();
    expect(new URL(page.url()).pathname).toBe('/en/quotes/vriendschap/');
    await page.locator('a.language').click();
    expect(new URL(page.url()).pathname).toBe('/citaten/vriendschap/');
  });
});
