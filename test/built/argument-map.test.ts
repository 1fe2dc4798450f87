// The map of findings: what a selection lights up, and that its steps build it.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { site } from './sites.ts';

const root = await site('root');

const MAP = 'figuren/van-pijl-tot-pijl/';
const url = (path: string): string => root.url + path;
const lit = (page: Page, form: string): Promise<(string | null)[]> =>
  page
    .locator(`svg.${form} [data-mark][data-lit]`)
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-mark')).sort());

test.each(['wide', 'narrow'])(
  'a selected finding lights the ways to and from it, and no other (%s)',
  async (form) => {
    await withPage({ viewport: { width: form === 'wide' ? 1280 : 390, height: 900 } }, async (page) => {
      await page.goto(url(MAP));
      expect(await lit(page, form)).toEqual([]);
      await page.locator(`svg.${form} [data-mark="schuurt-met-de-ovenwacht"]`).click();
      expect(await lit(page, form)).toEqual([
        'blij-met-de-oven',
        'samen-bakken',
        'schuurt-met-de-ovenwacht',
        'wacht-zonder-einde',
        'wensen-zonder-einde',
      ]);
      const heads = page.locator(`svg.${form} .head[data-lit]`);
      expect(
        await heads.evaluateAll((all) => all.map((head) => head.getAttribute('data-type')).sort()),
      ).toEqual(['opposes', 'opposes', 'specifies', 'supports']);
      expect(await page.locator('.beside').innerText()).toContain('volgens de lezing');
    });
  },
);

test('an arrow appears with the later of its two ends', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${url(MAP)}?stap=1`);
    const head = page.locator('svg.wide .head[data-type="explains"]').first();
    expect(await page.locator('svg.wide [data-mark="vaker-gastvrij"]').isVisible()).toBe(false);
    expect(await head.isVisible()).toBe(false);
    await page.goto(`${url(MAP)}?stap=5`);
    expect(await head.isVisible()).toBe(true);
  });
});

test('where only the talk is shown, the links that are ours go', async () => {
  await withPage({}, async (page) => {
    await page.goto(url(MAP));
    await page.locator('#only-the-talk').evaluate((box: HTMLInputElement) => box.click());
    expect(await page.locator('svg.wide .head[data-basis="reading"]').first().isVisible()).toBe(false);
    expect(await page.locator('svg.wide .head[data-basis="talk"]').first().isVisible()).toBe(true);
  });
});
