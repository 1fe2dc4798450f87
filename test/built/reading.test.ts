// What a reader can do on a page in a real browser.

import { expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { site } from './sites.ts';

const root = await site('root');

const reports = ['rapport/', 'en/report/'];

test.each(reports)('%s shows every quote, every chapter and the drawing with script off', async (path) => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(root.url + path);
    expect(await page.locator('blockquote:visible').count()).toBe(3);
    expect(await page.locator('.chapter h2[id$=-heading]:visible').count()).toBe(9);
    const drawing = await page.locator('svg.spectrum:visible').boundingBox();
    expect(drawing?.height).toBeGreaterThan(200);
  });
});

test.each(reports)('%s: the switch leaves the talk and its translation, without script', async (path) => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(root.url + path);
    const ours = page.locator('main :is([data-kind="paraphrase"], [data-kind="editorial"]):visible');
    const talk = page.locator('main :is([data-lines][lang], .words):not(.of-slide *):visible');
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
    await page.goto(`${root.url}bevindingen/vermoeide-stokers/`);
    const mark = page.locator('.statement a.mark').last();
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/bron/#s08-4');
    expect(await page.locator(':target .words').innerText()).toBe('Vermoeide stokers');
  });
});
