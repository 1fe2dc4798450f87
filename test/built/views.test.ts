import { expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { KINDS } from './kinds.ts';
import { isEmbed, ofEachShape } from './pages.ts';
import { site } from './sites.ts';
import { judgeViews } from './views.ts';

const root = await site('root');
const LONG = { timeout: 400_000 };

// Every page once, without axe, is quiet.test.ts's; every page in every view, by all rules, is test/long's.
test(
  'everything that has a look of its own is without fault, narrow and as a phone in light, wide in dark',
  LONG,
  async () => {
    const narrow = { width: 320, colorScheme: 'light' } as const;
    const phone = { width: 390, colorScheme: 'light' } as const;
    const wide = { width: 1280, colorScheme: 'dark' } as const;
    const wrong = await judgeViews(root.url, ofEachShape(root.dir, KINDS), narrow, phone, wide);
    expect(wrong).toEqual([]);
  },
);

test('the report printed holds every note, every quote and the drawing with all its steps', async () => {
  await withPage({ viewport: { width: 718, height: 1000 } }, async (page) => {
    await page.goto(`${root.url}rapport/?stap=1`);
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

test('paper says once, in the type itself, whose words are set in which, on each kind of page that has signs', async () => {
  await withPage({ viewport: { width: 718, height: 1000 } }, async (page) => {
    const told: string[] = [];
    for (const path of KINDS.filter(
      (other) => (!isEmbed(other) && !/present/.test(other)) || /hand|script|draai/.test(other),
    )) {
      await page.goto(root.url + path);
      await page.emulateMedia({ media: 'print' });
      const { signs, legends, families } = await page.evaluate(() => {
        const seen = [...document.querySelectorAll('main :is(.mark, .card-kind), .talk-type')].filter(
          (part) => part.checkVisibility({ checkVisibilityCSS: true }),
        );
        const legends = seen.filter((part) => part.matches('.talk-type'));
        return {
          signs: seen.length - legends.length,
          legends: legends.map((legend) => legend.closest('p, li')?.textContent ?? ''),
          families: legends.flatMap((legend) =>
            [legend, legend.closest('p, li') ?? legend].map(
              (part) => getComputedStyle(part).fontFamily.split(',')[0],
            ),
          ),
        };
      });
      // A sheet of one's own says it before anything is chosen.
      const isSaid = signs > 0 || /samenstellen|compose/.test(path);
      expect(legends.length, path).toBe(isSaid ? 1 : 0);
      if (isSaid) {
        expect(families[0], path).not.toBe(families[1]);
        told.push(path);
      }
      for (const legend of legends)
        expect(legend, path).toMatch(
          /^\s*(De lezing staat in deze letter\. |The talk is set in this type, in our translation\. )/,
        );
    }
    expect(told.length).toBeGreaterThan(20);
  });
});

test('Tab goes through the whole report and out of it, always with a visible focus, and past every word, quote and figure', async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(`${root.url}rapport/`);
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
      'a gunst',
      'a buurtbrood',
      'a /citaten/gesprek-bij-het-vuur/',
      'a /citaten/brief-van-de-bakster/',
      'g gezin',
      'a #wat-openblijft',
    ]) {
      expect(passed).toContain(stop);
    }
  });
});
