import { expect, inject, test } from 'vitest';
import { withPage } from './browser.ts';
import { pagePaths } from './pages.ts';
import { judgeViews, type View, viewName } from './views.ts';

const LONG = { timeout: 400_000 };

/** One page of each kind, in both languages. */
const KINDS = [
  ['', 'en/'],
  ['rapport/', 'en/report/'],
  ['bevindingen/', 'en/findings/'],
  ['bevindingen/gelijkwaardigheid-onder-druk/', 'en/findings/gelijkwaardigheid-onder-druk/'],
  ['citaten/zus/', 'en/quotes/zus/'],
  ['begrippen/', 'en/concepts/'],
  ['begrippen/zelfredzaamheid/', 'en/concepts/zelfredzaamheid/'],
  ...pagePaths(inject('dir')).filter((path) => /^(figuren|en\/figures)\/./.test(path)),
  ['lesmateriaal/', 'en/teaching/'],
  ['lesmateriaal/voorspel-de-volgorde/', 'en/teaching/voorspel-de-volgorde/'],
  ['lesmateriaal/bespreek-een-citaat/', 'en/teaching/bespreek-een-citaat/'],
  ['lesmateriaal/volg-een-behoefte-terug/', 'en/teaching/volg-een-behoefte-terug/'],
  ['lesmateriaal/docent/', 'en/teaching/lecturer/'],
  ['bron/', 'en/source/'],
  ['verantwoording/', 'en/about/'],
  ['embed/geven-en-ontvangen/', 'en/embed/geven-en-ontvangen/'],
  ['embed/zus/', 'en/embed/zus/'],
  ['404.html'],
].flat();

/** All others, and every page in each, are in test/long. */
const VIEWS: View[] = [
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
];

test('every page is without fault, 320 px wide, light', LONG, async () => {
  const paths = pagePaths(inject('dir'));
  expect(paths.length).toBeGreaterThan(100);
  expect(await judgeViews(paths, { width: 320, colorScheme: 'light' })).toEqual([]);
});

test.each(VIEWS.map((view) => [viewName(view), view] as const))(
  'each kind of page in both languages is without fault, %s',
  LONG,
  async (_, view) => {
    expect(await judgeViews(KINDS, view)).toEqual([]);
  },
);

test('the report printed holds every note, every quote and the drawing with all its steps', async () => {
  await withPage({ viewport: { width: 718, height: 1000 } }, async (page) => {
    await page.goto(`${inject('url')}rapport/?stap=1`);
    await page.emulateMedia({ media: 'print' });
    const hidden = await page
      .locator('main :is(.note, blockquote, .figure-note, .finding:not(svg *), .prose, svg.wide text)')
      .evaluateAll((parts) =>
        parts
          .filter((part) => !part.checkVisibility({ checkVisibilityCSS: true }))
          .map((part) => part.textContent),
      );
    expect(hidden).toEqual([]);
    expect(await page.locator('main .note:visible').count()).toBeGreaterThanOrEqual(5);
    expect(await page.locator('nav:visible').count()).toBe(0);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });
});

test('Tab goes through the whole report and out of it, always with a visible focus, and past every word, quote and figure', async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(`${inject('url')}rapport/`);
    const passed: string[] = [];
    const invisible: string[] = [];
    for (let press = 0; press < 400; press++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const area = element.querySelector('.area');
        const shown =
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
          (area !== null && Number.parseFloat(getComputedStyle(area).strokeWidth) >= 2);
        const name =
          element.getAttribute('data-term') ??
          element.getAttribute('data-mark') ??
          element.getAttribute('href') ??
          element.id;
        return { name: `${element.tagName.toLowerCase()} ${name}`, shown };
      });
      if (!focus) break;
      passed.push(focus.name);
      if (!focus.shown) invisible.push(focus.name);
    }
    expect(invisible).toEqual([]);
    expect(passed.length).toBeGreaterThan(80);
    expect(passed.length).toBeLessThan(400);
    for (const stop of [
      'a nabijheid',
      'a zelfredzaamheid',
      'a /citaten/zus/',
      'a /citaten/vriendschap/',
      'g ouder-kind',
      'a #de-open-vraag',
    ]) {
      expect(passed).toContain(stop);
    }
  });
});
