// What a reader with a keyboard, a screen reader, large letters or forced colours meets. Rules of axe: views.test.ts;
// each page in each view: test/long/access.test.ts.

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { DUTCH } from './kinds.ts';
import { page as pageOf, pagePaths } from './pages.ts';
import { site } from './sites.ts';
import { spoken } from './spoken.ts';

const root = await site('root');
const edition = await site('edition');
const many = await site('many');

const url = (path: string): string => root.url + path;
const WIDE = { viewport: { width: 1280, height: 900 } };

// The embed that the page to share from shows is a page of its own, and judged as such.
test('with an address too, headings go down by one and no two places share a name', async () => {
  await withPage(WIDE, async (page) => {
    for (const path of ['delen/', 'figuren/brood-delen/', 'citaten/gesprek-bij-het-vuur/']) {
      await page.goto(edition.url + path);
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        path,
      ).toEqual([]);
    }
  });
});

test('words of the talk are read in their own language, on an English page too', async () => {
  await withPage(WIDE, async (page) => {
    for (const path of [
      'en/findings/ruilen-tussen-bakmaten/',
      'en/quotes/gesprek-bij-het-vuur/',
      'en/present/',
      'en/embed/gesprek-bij-het-vuur/',
    ]) {
      await page.goto(url(path));
      const languages = await page
        .locator('.original .words')
        .evaluateAll((all) => [...new Set(all.map((one) => one.closest('[lang]')?.getAttribute('lang')))]);
      expect(languages, path).toEqual(['nl']);
    }
  });
});

test('a finding is read out in this order', async () => {
  await withPage(WIDE, async (page) => {
    await page.goto(url('bevindingen/vermoeide-stokers/'));
    const lines = await spoken(page);
    expect(
      lines.slice(lines.indexOf('main'), lines.indexOf('end of main')).join('\n'),
    ).toMatchInlineSnapshot();
  });
});

test('a figure is read out with its name, how to read it, what it shows, mark by mark', async () => {
  await withPage(WIDE, async (page) => {
    await page.goto(url('embed/brood-delen/'));
    expect((await spoken(page)).join('\n')).toMatchInlineSnapshot();
  });
});

test('of the deck only the slide and its bar are read out', async () => {
  await withPage(WIDE, async (page) => {
    await page.goto(url('presenteren/#te-bakken-met'));
    expect((await spoken(page)).join('\n')).toMatchInlineSnapshot();
  });
});

test('the report is read out by these headings, and by its figures', async () => {
  await withPage(WIDE, async (page) => {
    await page.goto(url('rapport/'));
    const lines = await spoken(page);
    expect(lines.filter((line) => /^(heading|figure)/.test(line)).join('\n')).toMatchInlineSnapshot();
  });
});

test('in forced colours the marks of a figure, what is chosen and the focus can be seen', async () => {
  await withPage({ ...WIDE, forcedColors: 'active' }, async (page) => {
    // The oven has no matrix; the study of many findings does.
    const matrix = `${many.url}figuren/grond/`;
    for (const path of [
      matrix,
      ...[
        'figuren/brood-delen/',
        'figuren/van-pijl-tot-pijl/',
        'figuren/vier-keer-stoken/',
        'figuren/twee-wegen/',
        'figuren/kaart-van-de-ovens/',
      ].map(url),
    ]) {
      await page.goto(path);
      const unseen = await page.locator('svg.wide [data-mark]').evaluateAll((marks) => {
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        const shows = (colour: string): boolean =>
          !/^(none|transparent|rgba\(0, 0, 0, 0\))$/.test(colour) && colour !== paper;
        return marks
          .filter((mark) => mark.checkVisibility({ checkVisibilityCSS: true }))
          .filter(
            (mark) =>
              ![...mark.querySelectorAll('path, circle, rect, line, text, use')].some((part) => {
                const { fill, stroke, strokeWidth } = getComputedStyle(part);
                return shows(fill) || (shows(stroke) && Number.parseFloat(strokeWidth) > 0);
              }),
          )
          .map((mark) => mark.getAttribute('data-mark'));
      });
      expect(unseen, path).toEqual([]);
      const ownInk = await page.locator('svg.wide text').evaluateAll((texts) => {
        const ink = getComputedStyle(document.body).color;
        return texts.filter((text) => getComputedStyle(text).fill !== ink).map((text) => text.textContent);
      });
      expect(ownInk, path).toEqual([]);
      await page.locator('.steps input:checked').focus();
      const look = () => page.locator('svg.wide').screenshot();
      const before = await look();
      await page.keyboard.press('Tab');
      const focused = await look();
      expect(focused.equals(before), `${path} focus`).toBe(false);
      await page.keyboard.press('Enter');
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      expect((await look()).equals(before), `${path} chosen`).toBe(false);
    }
    for (const path of ['presenteren/', 'presenteren/spreker/', 'delen/']) {
      await page.goto(url(path));
      for (let press = 0; press < 12; press++) {
        await page.keyboard.press('Tab');
        const outline = await page.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
          return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
        });
        expect(outline, path).toBeGreaterThanOrEqual(2);
      }
    }
  });
});

test('the menu is the same on every page of a language, in the same order', () => {
  const dir = root.dir;
  for (const language of ['nl', 'en']) {
    const menus = pagePaths(dir)
      .map((path) => pageOf(dir, path))
      .filter(($) => $('html').attr('lang') === language && $('.menu').length > 0)
      .map(($) => $('.menu a').text().replace(/\s+/g, ' '));
    expect(menus.length).toBeGreaterThan(50);
    expect(new Set(menus).size, language).toBe(1);
  }
});

const moving = (): string[] => {
  const all = [...document.querySelectorAll('*')].flatMap((of) =>
    [undefined, '::before', '::after'].map((pseudo) => ({ of, style: getComputedStyle(of, pseudo) })),
  );
  return all
    .filter(
      ({ style }) =>
        style.transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0) ||
        style.animationName !== 'none' ||
        style.scrollBehavior === 'smooth',
    )
    .map(({ of }) => `${of.tagName}.${of.getAttribute('class') ?? ''}`);
};

test('for who asked for less motion nothing moves', async () => {
  await withPage({ ...WIDE, reducedMotion: 'reduce' }, async (page) => {
    for (const path of DUTCH) {
      await page.goto(url(path));
      expect(await page.evaluate(moving), path).toEqual([]);
    }
  });
  await withPage({ ...WIDE, reducedMotion: 'no-preference' }, async (page) => {
    await page.goto(url('rapport/'));
    expect(await page.evaluate(moving)).not.toEqual([]);
  });
});
