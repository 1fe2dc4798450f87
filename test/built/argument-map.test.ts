// The map of findings: what a choice lights up and says, what a tick shows, and that all of it is in sight.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { firstOf } from './first-of.ts';
import { page as pageOf, pagePaths } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');

const MAP = 'figuren/van-pijl-tot-pijl/';
const url = (path: string): string => root.url + path;
const lit = (page: Page, form: string): Promise<(string | null)[]> =>
  page
    .locator(`svg.${form} [data-mark][data-lit]`)
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-mark')).sort());
const NEIGHBOURS = [
  'blij-met-de-oven',
  'samen-bakken',
  'schuurt-met-de-ovenwacht',
  'wacht-zonder-einde',
  'wensen-zonder-einde',
];

test.each(['wide', 'narrow'])(
  'a chosen finding lights what it is linked to, and no other, and shows its words (%s)',
  async (form) => {
    await withPage({ viewport: { width: form === 'wide' ? 1280 : 390, height: 900 } }, async (page) => {
      await page.goto(url(MAP));
      expect(await lit(page, form)).toEqual([]);
      await page.locator(`svg.${form} [data-mark="schuurt-met-de-ovenwacht"]`).click();
      expect(await lit(page, form)).toEqual(NEIGHBOURS);
      const beside = page.locator('.beside');
      expect(await beside.innerText()).toContain('Maar schuurt met de ovenwacht:');
      expect(
        await beside.locator('[lang=nl].own').evaluate((own) => getComputedStyle(own).fontFamily),
      ).toContain('Spoken Serif');
      expect(await beside.locator('a.mark').getAttribute('aria-label')).toContain('dia 6');
    });
  },
);

test('one form is shown: on its own page in rows where columns would be small, in the report as on a phone', async () => {
  const shown = (page: Page): Promise<(string | null)[]> =>
    page
      .locator('svg.argument-map:visible')
      .evaluateAll((forms) => forms.map((form) => form.getAttribute('class')));
  await withPage({}, async (page) => {
    for (const [width, path, form] of [
      [1280, MAP, 'wide'],
      [900, MAP, 'between'],
      [390, MAP, 'narrow'],
      [760, 'rapport/', 'narrow'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      if (page.url() !== url(path)) await page.goto(url(path));
      expect(await shown(page), `${width} ${path}`).toEqual([`argument-map ${form}`]);
    }
  });
});

test('what is linked to the chosen one wears the relation in words, ours by a broken edge', {
  tags: 'long',
}, async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(`${url(MAP)}?kies=schuurt-met-de-ovenwacht`);
    const worn = await page
      .locator('svg.wide .tag[data-lit]')
      .evaluateAll((tags) =>
        tags.map((tag) => [tag.getAttribute('data-basis'), tag.textContent?.trim()].join(': ')),
      );
    expect(worn.sort()).toEqual([
      'reading: staat tegenover',
      'talk: daarbij hoort',
      'talk: daarbij hoort',
      'talk: staat tegenover',
    ]);
    expect(await page.locator('svg.wide .tag:not([data-lit])').first().isVisible()).toBe(false);
  });
});

test('what is pointed at shows as if it were chosen, until the pointer leaves; the address keeps what is chosen', {
  tags: 'long',
}, async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(url(MAP));
    await page.locator('svg.wide [data-mark="schuurt-met-de-ovenwacht"]').hover();
    expect(await lit(page, 'wide')).toEqual(NEIGHBOURS);
    expect(new URL(page.url()).search).toBe('');
    await page.mouse.move(5, 5);
    expect(await lit(page, 'wide')).toEqual([]);
    expect(await page.locator('.beside').innerText()).toBe('');
    await page.locator('svg.wide [data-mark="soort-band"]').click();
    await page.locator('svg.wide [data-mark="schuurt-met-de-ovenwacht"]').hover();
    expect(await page.locator('svg.wide [data-pointed]').getAttribute('data-mark')).toBe('soort-band');
  });
});

test('what passes under a pointer at rest, while one scrolls, is not pointed at', async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(url(MAP));
    const mark = page.locator('svg.wide [data-mark="soort-band"]');
    const { x, y, width, height } = (await mark.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [across, middle] = [x + width / 2, y + height / 2];
    await mark.evaluate((one) => {
      one.addEventListener('mouseenter', () => one.setAttribute('data-entered', ''), { once: true });
    });
    await page.mouse.move(across, 450);
    await page.mouse.wheel(0, middle - 450);
    await page.locator('svg.wide [data-mark="soort-band"][data-entered]').waitFor();
    expect(await page.locator('svg.wide [data-mark="soort-band"][data-pointed]').count()).toBe(0);
    await page.mouse.move(across + 2, 450);
    await page.locator('svg.wide [data-mark="soort-band"][data-pointed]').waitFor();
  });
});

test('by keyboard a focused finding shows too, and who goes on to a link in its answer keeps it', async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(url(MAP));
    await page.locator('.show-ours input').focus();
    await page.keyboard.press('Tab');
    expect(await page.locator('.beside').innerText()).not.toBe('');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.beside') !== null)).toBe(true);
    await page.locator('.show-ours input').focus();
    expect(await page.locator('.beside').innerText()).toBe('');
  });
});

const OURS = 'svg.wide .line[data-basis="reading"]';

test.each([true, false])(
  'our links are shown on a tick, with script and without (%s)',
  async (javaScriptEnabled) => {
    await withPage({ javaScriptEnabled, viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(url(MAP));
      expect(await page.locator(OURS).first().isVisible()).toBe(false);
      expect(await page.locator('svg.wide .line[data-basis="talk"]').first().isVisible()).toBe(true);
      await page.locator('.show-ours input').check();
      expect(await page.locator(OURS).first().isVisible()).toBe(true);
    });
  },
);

test('on paper our links stand with the talk’s', { tags: 'long' }, async () => {
  await withPage({}, async (page) => {
    await page.goto(url(MAP));
    await page.emulateMedia({ media: 'print' });
    const drawn = page.locator('svg.argument-map .line[data-basis="reading"]').filter({ visible: true });
    expect(await drawn.count()).toBeGreaterThan(0);
    expect(await page.locator('.show-ours').isVisible()).toBe(false);
  });
});

test('where only the talk is shown, the links that are ours go', { tags: 'long' }, async () => {
  await withPage({}, async (page) => {
    await page.goto(url(MAP));
    await page.locator('.show-ours input').check();
    await page.locator('#only-the-talk').evaluate((box: HTMLInputElement) => box.click());
    expect(await page.locator(OURS).first().isVisible()).toBe(false);
    expect(await page.locator('svg.wide .line[data-basis="talk"]').first().isVisible()).toBe(true);
  });
});

test('the page of a point has its part of the map, and leads to the whole with the point chosen', async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(url('bevindingen/schuurt-met-de-ovenwacht/'));
    const crop = page.locator('.point-map');
    expect(await crop.locator('.point').count()).toBe(NEIGHBOURS.length);
    expect(await crop.locator('.tag[data-lit]').count()).toBe(4);
    await crop.locator('a').click();
    await page.locator('svg.wide [data-selected][data-mark="schuurt-met-de-ovenwacht"]').waitFor();
  });
});

describe('of the study itself', async () => {
  const real = await site('real');
  /** The page of its map in a folder of figures, found by what it draws. */
  const openMap = async (tab: Page, folder = 'figuren/'): Promise<void> => {
    const isMap = (path: string): boolean =>
      path.startsWith(folder) && pageOf(real.dir, path)('.argument-map').length > 0;
    await tab.goto(real.url + (pagePaths(real.dir).find(isMap) ?? 'no-map'));
  };

  test('at rest at most ten lines are seen, and the strip and the drawing fit one screen', async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await openMap(page);
      const seen = await page.locator('svg.wide .line[data-of]').evaluateAll((lines) => {
        const drawn = lines.filter((line) => line.checkVisibility());
        // Lines that end at one place run together.
        return new Set(drawn.map((line) => /^M[^LA]+/.exec(line.getAttribute('d') ?? '')?.[0])).size;
      });
      expect(seen).toBeGreaterThan(3);
      expect(seen).toBeLessThanOrEqual(10);
      const height = await page.evaluate(() => {
        const top = document.querySelector('.how-to-read')?.getBoundingClientRect().top ?? 0;
        return (document.querySelector('svg.wide')?.getBoundingClientRect().bottom ?? Infinity) - top;
      });
      expect(height).toBeLessThanOrEqual(900);
    });
  });

  firstOf(1, [
    [1280, 'figuren/'],
    [1920, 'figuren/'],
    [1280, 'en/figures/'],
  ])('at %i px in %s every choice shows its words and links whole, without a scroll', async (width, list) => {
    await withPage({ viewport: { width, height: 900 } }, async (page) => {
      await openMap(page, list);
      await page
        .locator('.how-to-read')
        .evaluate((strip) => scrollBy({ top: strip.getBoundingClientRect().top, behavior: 'instant' }));
      const wrong = await page.evaluate(() => {
        const marks = [...document.querySelectorAll<SVGElement>('svg.wide [data-mark]')];
        return marks.flatMap((mark) => {
          mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
          const strip = document.querySelector('.beside');
          const { top, bottom } = strip?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
          const shown = document.querySelectorAll('svg.wide .point[data-lit], svg.wide .tag[data-lit]');
          const out = [...shown].filter((one) => {
            const box = one.getBoundingClientRect();
            return box.top < bottom || box.bottom > innerHeight;
          });
          const cut = strip === null || strip.scrollHeight > strip.clientHeight || top < 0;
          return cut || out.length > 0 ? [`${mark.dataset.mark}: ${cut ? 'cut' : ''} ${out.length}`] : [];
        });
      });
      expect(wrong).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });

  test('on a phone there are no lines, and no point is missed', async () => {
    await withPage({ viewport: { width: 390, height: 844 } }, async (page) => {
      await openMap(page);
      expect(
        await page
          .locator('.argument-map .line')
          .evaluateAll((all) => all.filter((line) => line.checkVisibility()).length),
      ).toBe(0);
      const wide = await page.locator('svg.wide [data-mark]').count();
      expect(wide).toBeGreaterThan(20);
      expect(await page.locator('svg.narrow [data-mark]').count()).toBe(wide);
    });
  });
});
