// Every page, under a path, visited once: console, other hosts, sideways scrolling, targets, labels. A page that has a
// look of its own is judged further: by axe, narrow and wide in dark, on paper, with what is ours taken away. Every page in every view, by every rule: test/long/views.test.ts.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { DUTCH, KINDS } from './kinds.ts';
import { isEmbed, ofEachShape, page as pageOf, pagePaths } from './pages.ts';
import { site } from './sites.ts';
import { lacks, moving, signsOnPaper } from './states.ts';
import { judgeViews, lookAt } from './views.ts';

const { dir, url } = await site('edition');
const all = pagePaths(dir);
const ownLook = ofEachShape(dir, KINDS);
const hasSwitch = (path: string): boolean => pageOf(dir, path)('#only-the-talk').length > 0;
// The switch is style, which is the same in both languages.
const inDutch = (path: string): boolean => !path.startsWith('en/');
/** Of the pages to present from only those that are printed. */
const isPrinted = (path: string): boolean =>
  (!isEmbed(path) && !/present/.test(path)) || /hand|script|draai/.test(path);
/** A sheet of one's own says in which type the talk is set before anything is chosen. */
const saysAnyway = (path: string): boolean => /samenstellen|compose/.test(path);
const LEGEND = /^\s*(De lezing staat in deze letter\. |The talk is set in this type, in our translation\. )/;

async function onPaperIs(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const { signs, legends, types } = await page.evaluate(signsOnPaper);
  await page.emulateMedia({ media: null });
  const path = page.url().slice(url.length);
  const wanted = signs > 0 || saysAnyway(path) ? 1 : 0;
  return [
    ...(legends.length === wanted ? [] : [`${legends.length} legends on paper, not ${wanted}`]),
    ...(wanted === 1 && types[0] === types[1]
      ? ['a legend on paper that is not in the type of the talk']
      : []),
    ...legends.filter((legend) => !LEGEND.test(legend)).map((legend) => `a legend on paper: ${legend}`),
  ];
}

async function inItsStates(page: Page, path: string): Promise<string[]> {
  const wrong: string[] = [];
  await page.emulateMedia({ reducedMotion: 'reduce' });
  wrong.push(...(await page.evaluate(moving)).map((what) => `it moves: ${what}`));
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  if (isPrinted(path)) wrong.push(...(await onPaperIs(page)));
  if (inDutch(path) && hasSwitch(path)) {
    await page.locator('#only-the-talk').evaluate((box: HTMLInputElement) => box.click());
    wrong.push(...(await page.evaluate(lacks)).map((what) => `with only the talk: ${what}`));
  }
  return wrong;
}

const NARROW = { width: 320, colorScheme: 'light' } as const;
const WIDE = { width: 1280, colorScheme: 'dark' } as const;

test.each(['nl', 'en'])(
  'every page loads without an error, asks nothing of another host and fits; what has a look of its own is without fault (%s)',
  { timeout: 400_000 },
  async (language) => {
    const paths = all.filter((path) => path.startsWith('en/') === (language === 'en'));
    expect(paths.length).toBeGreaterThan(50);
    const looked = paths.filter((path) => ownLook.includes(path));
    const others = paths.filter((path) => !ownLook.includes(path));
    expect([
      ...(await judgeViews(url, looked, [NARROW, WIDE], inItsStates)),
      ...(await lookAt(url, others, NARROW)),
    ]).toEqual([]);
  },
);

test('there are pages of every kind with a switch, with signs, and for paper', () => {
  const holdsSigns = (path: string): boolean => pageOf(dir, path)('main :is(.mark, .card-kind)').length > 0;
  for (const [paths, least] of [
    [DUTCH, 20],
    [ownLook, 8],
  ] as const) {
    expect(paths.filter((path) => inDutch(path) && hasSwitch(path)).length).toBeGreaterThan(least);
    expect(paths.filter((path) => isPrinted(path) && holdsSigns(path)).length).toBeGreaterThan(least);
  }
});

test('one of each kind is without fault in its states', { tags: 'long' }, async () => {
  expect(await lookAt(url, DUTCH, NARROW, inItsStates)).toEqual([]);
});

test('under the switch a figure has the heading of its slide, in the type of the talk', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${url}rapport/`);
    expect(await page.evaluate(moving)).not.toEqual([]);
    const heads = page.locator('.figure > .of-slide');
    expect(await heads.locator('visible=true').count()).toBe(0);
    await page.locator('#only-the-talk').evaluate((box: HTMLInputElement) => box.click());
    expect(await heads.locator('visible=true').count()).toBe(await page.locator('main .figure').count());
    expect(await heads.first().locator('.words').getAttribute('lang')).toBe('nl');
  });
});
