// What must hold of a page however it is viewed.

import type { Page } from 'playwright-core';
import { faultsOf, SLOW_RULES } from './axe.ts';
import { withPage } from './browser.ts';
import { faint, smallTargets } from './measures.ts';

export interface View {
  width: number;
  colorScheme: 'light' | 'dark';
}

export const viewName = ({ width, colorScheme }: View): string => `${width} px wide, ${colorScheme}`;

/** What else is asked of a page, once it was seen in its views; may leave it in any state. */
export type Further = (page: Page, path: string) => Promise<string[]>;
const NOTHING: Further = async () => [];

/** Opens each page in a view, and gathers what is wrong: console, other hosts, sideways scrolling, small targets, labels that overlap. */
export const lookAt = (
  url: string,
  paths: readonly string[],
  view: View,
  further = NOTHING,
): Promise<string[]> => openEach(url, paths, [view], async () => [], further);

/**
 * As `lookAt`, and what axe finds, which takes ten times as long. A page is loaded and judged in the first view, then
 * put in the others, where its contrast is measured. With more than one view that is done in the first too, and axe
 * looks at the contrast of drawings alone: of all text it takes as long as by all its other rules together. `url` is the
 * front page of the site.
 */
export const judgeViews = (
  url: string,
  paths: readonly string[],
  views: readonly View[],
  further = NOTHING,
): Promise<string[]> =>
  openEach(
    url,
    paths,
    views,
    async (page, view) => {
      if (views.length === 1) return faultsOf(page, undefined, { without: [] });
      const faults = await faint(page);
      if (view !== views[0]) return faults;
      faults.push(
        ...(await faultsOf(page, undefined, {
          without: page.url() === url ? [CONTRAST] : [CONTRAST, ...SLOW_RULES],
        })),
      );
      if ((await page.locator('.drawing').count()) > 0)
        faults.push(...(await faultsOf(page, '.drawing', { rules: [CONTRAST] })));
      return faults;
    },
    further,
  );

const CONTRAST = 'color-contrast';

function openEach(
  url: string,
  paths: readonly string[],
  views: readonly View[],
  judge: (page: Page, view: View) => Promise<string[]>,
  further: Further,
): Promise<string[]> {
  return withPage({}, async (page, trouble) => {
    const wrong: string[] = [];
    for (const path of paths) {
      for (const view of views) {
        const { width, colorScheme } = view;
        await page.setViewportSize({ width, height: 500 });
        await page.emulateMedia({ colorScheme });
        if (view === views[0]) await page.goto(url + path);
        const say = (fault: string): unknown => wrong.push(`${path} ${viewName(view)}: ${fault}`);
        for (const fault of await judge(page, view)) say(fault);
        const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
        if (scroll > width) say(`it is ${scroll} px wide`);
        for (const small of await smallTargets(page)) say(`a small target: ${small}`);
        for (const pair of await overlaps(page)) say(`labels overlap: ${pair}`);
      }
      for (const fault of await further(page, path)) wrong.push(`${path}: ${fault}`);
    }
    for (const [kind, found] of Object.entries(trouble)) {
      if (found.length > 0) wrong.push(`${kind}: ${found.join('; ')}`);
    }
    return wrong;
  });
}

/** Pairs of labels in drawings whose boxes share more than a hair. */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pairs: string[] = [];
    for (const svg of document.querySelectorAll('.drawing svg')) {
      const labels = [...svg.querySelectorAll('tspan, text:not(:has(tspan))')]
        .filter((label) => label.checkVisibility({ visibilityProperty: true }))
        .map((label) => ({
          text: label.textContent ?? '',
          box: label.getBoundingClientRect(),
          of: label.closest('text'),
        }))
        .filter(({ box }) => box.width > 0);
      labels.forEach((one, index) => {
        for (const other of labels.slice(index + 1)) {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          // Boxes are taller than their letters: lines of one label, set close, share more than two labels may.
          if (across > 1 && down > (one.of === other.of ? 8 : 5))
            pairs.push(`"${one.text}" and "${other.text}"`);
        }
      });
      const edge = svg.getBoundingClientRect();
      for (const { text, box } of labels) {
        if (box.left < edge.left - 1 || box.right > edge.right + 1) pairs.push(`"${text}" and the edge`);
      }
    }
    return pairs;
  });
}
