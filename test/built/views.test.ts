import { expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { site } from './sites.ts';

const root = await site('root');

// What a point wears shows while another is chosen.
test('the report printed holds every note, every quote and the drawing with all its steps', async () => {
  await withPage({ viewport: { width: 718, height: 1000 } }, async (page) => {
    await page.goto(`${root.url}rapport/?stap=1`);
    await page.emulateMedia({ media: 'print' });
    const hidden = await page
      .locator(
        'main :is(.note, blockquote, .figure-note, .finding:not(svg *), .prose, svg.wide:not(.between) text:not(.worn))',
      )
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

test('Tab goes through the whole report and out of it, always with a visible focus, and past every word, quote and figure', {
  tags: 'long',
}, async () => {
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
