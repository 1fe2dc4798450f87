// @module-tag long
// Figures of a study with many findings and relations.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage } from '../built/browser.ts';
import { pagePaths, pageSource } from '../built/pages.ts';
import { site } from '../built/sites.ts';
import { overlaps } from '../built/views.ts';

const { dir, url } = await site('many');

/** The smallest type in the drawings that show, in pixels of the screen. */
const smallestType = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll<SVGTextElement>('.drawing svg text')]
        .filter((text) => text.getBoundingClientRect().width > 0)
        .map((text) => {
          const svg = text.ownerSVGElement as SVGSVGElement;
          const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
          return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        }),
    ),
  );

describe('with 60 findings and 120 relations', () => {
  test('no page has more than 300 kB of HTML', () => {
    const pages = pagePaths(dir);
    expect(pages).toContain('rapport/deel/2/');
    expect(pages.filter((path) => Buffer.byteLength(pageSource(dir, path)) > 300_000)).toEqual([]);
  });

  test.each([
    ['samenhang', 390],
    ['samenhang', 1280],
    ['grond', 390],
    ['grond', 1280],
  ])('figure "%s" has no label on another and no type under 12 pixels, %i pixels wide', async (id, width) => {
    await withPage({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(`${url}figuren/${id}/`);
      expect(await page.locator('.drawing [data-mark]:visible').count()).toBe(60);
      expect(await page.locator('[data-row]').count()).toBe(60);
      expect(await overlaps(page)).toEqual([]);
      expect(await smallestType(page)).toBeGreaterThanOrEqual(12);
    });
  });
});
