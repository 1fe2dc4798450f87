// The ways round the site: the five words, the siblings of a page, the way up, the other language, and where a link lands.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { firstOf } from './first-of.ts';
import { isEmbed, page as pageOf, pagePaths } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');
const url = (path: string): string => root.url + path;
/** All pages with a menu. */
const read = pagePaths(root.dir)
  .filter((path) => path !== '404.html' && !isEmbed(path))
  .map((path) => ({ path, $: pageOf(root.dir, path) }))
  .filter(({ $ }) => $('.menu').length > 0);

test('the menu is the same on every page of a language, in the same order', () => {
  for (const language of ['nl', 'en']) {
    const menus = read
      .filter(({ $ }) => $('html').attr('lang') === language)
      .map(({ $ }) => $('.menu a').text().replace(/\s+/g, ' '));
    expect(menus.length).toBeGreaterThan(50);
    expect(new Set(menus).size, language).toBe(1);
  }
});

test('five words lead, each to the first page under it', () => {
  const leads = (path: string) =>
    pageOf(
      root.dir,
      path,
    )('.menu > ul > li')
      .toArray()
      .map((item) => {
        const $ = pageOf(root.dir, path);
        expect($(item).find('ul a').first().attr('href')).toBe($(item).children('a').attr('href'));
        return $(item).children('a').text().trim();
      });
  expect(leads('')).toEqual(['Lezen', 'Verkennen', 'Lesgeven', 'Delen', 'Over']);
  expect(leads('en/')).toEqual(['Read', 'Explore', 'Teach', 'Share', 'About']);
});

test('the siblings are those under the word of the page, and the page itself is marked among them', () => {
  for (const { path, $ } of read) {
    const hrefs = (selector: string): (string | undefined)[] =>
      $(selector)
        .toArray()
        .map((link) => $(link).attr('href'));
    const words = hrefs('.menu > ul > li > a[aria-current]');
    if (path === '' || path === 'en/') {
      expect([...words, ...hrefs('.siblings a')], path).toEqual([]);
      continue;
    }
    expect(words, path).toHaveLength(1);
    expect(hrefs('.siblings a'), path).toEqual(hrefs('.menu li:has(> a[aria-current]) li > a'));
    const current = $('.siblings [aria-current]');
    // While there is no edition the menu does not offer their page.
    const offered = !['edities/', 'en/editions/'].includes(path);
    expect(current, path).toHaveLength(offered ? 1 : 0);
    if (!offered) continue;
    expect(`/${path}`.startsWith(current.attr('href') ?? ' '), path).toBe(true);
    expect(current.attr('aria-current'), path).toBe(current.attr('href') === `/${path}` ? 'page' : 'true');
  }
});

test('above a title stands the way up: to the list of an entry, to the first page of a group', () => {
  for (const { path, $ } of read) {
    const up = $('main > .kicker a').attr('href');
    const current = $('.siblings [aria-current]').attr('href');
    const first = $('.siblings a').first().attr('href');
    if ($('main > .kicker.of-entry').length > 0) {
      // A list that is divided has the entry on one of its parts.
      expect(up?.startsWith(current ?? ' '), path).toBe(true);
      expect(`/${path}`, path).not.toBe(up);
    } else expect(up, path).toBe(current === first ? undefined : first);
  }
  const kicker = (path: string): string =>
    pageOf(root.dir, path)('.kicker').text().replace(/\s+/g, ' ').trim();
  expect(kicker('bevindingen/vermoeide-stokers/')).toBe('Punt voor punt › Belemmeringen');
  expect(kicker('en/figures/brood-delen/')).toBe('Figures');
  expect(kicker('lesmateriaal/docent/')).toBe('Lesgeven');
});

firstOf(1, ['', 'bevindingen/', 'en/teaching/'])('at any width the head takes few rows: %s', async (path) => {
  await withPage({}, async (page) => {
    await page.goto(url(path));
    const siblings = path === '' ? 0 : 1;
    for (const [width, rows] of [
      [390, ['title', 'menu language']],
      [768, ['title', 'menu language', 'siblings']],
      [1280, ['title menu language', 'siblings']],
      [1920, ['title menu language', 'siblings']],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(headRows), `${width}`).toEqual(
        rows.slice(0, siblings === 0 && width > 390 ? -1 : undefined),
      );
    }
  });
});

/** What stands in each row of the head, from above, each of which has one row of links or less. */
function headRows(): string[] {
  const parts = {
    title: '.site-title',
    menu: '.site-header nav:not(.siblings) :is(a, summary)',
    language: '.language',
    siblings: '.siblings a',
  };
  const rows = new Map<number, Set<string>>();
  for (const [name, selector] of Object.entries(parts))
    for (const part of document.querySelectorAll<HTMLElement>(selector)) {
      if (!part.checkVisibility()) continue;
      // A fold that style holds open has no box of its own; the middle of a letter is what is in line.
      const { top, bottom } = part.getBoundingClientRect();
      const middle = Math.round((top + bottom) / 2);
      const row = [...rows.keys()].find((known) => Math.abs(known - middle) < 6) ?? middle;
      rows.set(row, (rows.get(row) ?? new Set()).add(name));
    }
  return [...rows].sort(([one], [other]) => one - other).map(([, names]) => [...names].join(' '));
}

test('on a phone the five words are blocks behind one fold, with their children', async () => {
  await withPage({ viewport: { width: 390, height: 800 } }, async (page) => {
    await page.goto(url('citaten/'));
    const links = page.locator('.site-header nav a:visible');
    expect(await links.count()).toBe(0);
    await page.locator('.menu summary').press('Enter');
    expect(await links.count()).toBe(await page.locator('.menu a').count());
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

const switched = async (page: Page): Promise<string> => {
  const before = page.url();
  await page.locator('a.language').click();
  await page.waitForURL((now) => now.href !== before);
  const { pathname, search, hash } = new URL(page.url());
  return decodeURIComponent(pathname + search + hash);
};

// Of an address that is a path and no more: links.test.ts, on every page.
firstOf(2, [
  ['the report at a chapter', 'rapport/#wie-met-wie-deelt', '/en/report/#wie-met-wie-deelt'],
  [
    'a figure',
    'figuren/brood-delen/?stap=4&kies=bakmaten#brood-delen',
    '/en/figures/brood-delen/?select=bakmaten&step=4#brood-delen',
  ],
  ['a point at a heading', 'bevindingen/vermoeide-stokers/#reach', '/en/findings/vermoeide-stokers/#reach'],
  ['a line of the talk', 'bron/#s08-4', '/en/source/#s08-4'],
  ['the handout of some slides', 'presenteren/hand-out/?dia=1,3-5', '/en/present/handout/?slides=1,3-5'],
  ['what is not ours', 'delen/?x=<img src=x>&stap=', '/en/share/'],
] as const)('the language switch keeps the place, there and back: %s', async (_name, dutch, english) => {
  await withPage({}, async (page) => {
    await page.goto(url(dutch));
    expect(await switched(page)).toBe(english);
    if (!dutch.includes('<')) {
      const back = new URL(url(dutch));
      back.searchParams.sort();
      expect(await switched(page)).toBe(decodeURIComponent(back.pathname + back.search + back.hash));
    }
  });
});

test('from a figure the switch keeps what the reader chose on it', { tags: 'long' }, async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(url('figuren/brood-delen/'));
    await page.locator('.steps input').nth(3).check();
    await page.locator('svg.wide [data-mark=bakmaten]').press('Enter');
    expect(await switched(page)).toBe('/en/figures/brood-delen/?select=bakmaten&step=4#brood-delen');
    expect(await page.locator('svg.wide [data-mark=bakmaten]').getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.steps input').nth(3).isChecked()).toBe(true);
  });
});

test('what a link names lands with air above it, and nothing over it', { tags: 'long' }, async () => {
  await withPage({}, async (page) => {
    for (const path of ['rapport/#wie-met-wie-deelt', 'bron/#s08-4', 'bevindingen/vermoeide-stokers/#note']) {
      for (const [width, height] of [
        [390, 800],
        [1280, 900],
        [320, 256],
      ] as const) {
        await page.setViewportSize({ width, height });
        // A page comes with the first; in the other sizes one arrives from its top.
        if (width !== 390) await page.goto(`${url(path).replace(/#.*/, '')}#`);
        await page.goto(url(path));
        const { top, covered } = await page.locator(':target').evaluate((target) => {
          const box = target.getBoundingClientRect();
          const at = document.elementFromPoint(box.left + 4, box.top + 4);
          return { top: box.top, covered: at !== null && !target.contains(at) && !at.contains(target) };
        });
        expect(top, `${path} at ${width}`).toBeGreaterThanOrEqual(20);
        expect(top, `${path} at ${width}`).toBeLessThan(height / 2);
        expect(covered, `${path} at ${width}`).toBe(false);
      }
    }
  });
});
