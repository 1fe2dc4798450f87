// What must hold of a page however it is viewed.

import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { faultsOf } from './axe.ts';
import { type Trouble, withPage } from './browser.ts';

export interface View {
  width: number;
  colorScheme: 'light' | 'dark';
}

export const viewName = ({ width, colorScheme }: View): string => `${width} px wide, ${colorScheme}`;

/**
 * Opens each page in a view, and gathers what is wrong: axe, the console, sideways scrolling, labels on top of each
 * other. Two pages at a time, since axe keeps one processor busy. `url` is the front page of the site, unless it is
 * that of the real study.
 */
export async function judgeViews(
  paths: readonly string[],
  view: View,
  url = inject('url'),
): Promise<string[]> {
  const waiting = [...paths];
  const lane = (): Promise<string[]> =>
    withPage(
      { viewport: { width: view.width, height: 900 }, colorScheme: view.colorScheme },
      (page, trouble) => judgeAll(page, trouble, waiting, view, url),
    );
  return (await Promise.all([lane(), lane()])).flat();
}

async function judgeAll(
  page: Page,
  trouble: Trouble,
  waiting: string[],
  { width }: View,
  url: string,
): Promise<string[]> {
  const wrong: string[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    await page.goto(url + path);
    wrong.push(...(await faultsOf(page)).map((fault) => `${path} ${fault}`));
    const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
    if (scroll > width) wrong.push(`${path} is ${scroll} px wide`);
    wrong.push(...(await overlaps(page)).map((pair) => `${path} labels overlap: ${pair}`));
  }
  trouble.otherHosts = trouble.otherHosts.filter((address) => !address.startsWith(url));
  for (const [kind, found] of Object.entries(trouble)) {
    if (found.length > 0) wrong.push(`${kind}: ${found.join('; ')}`);
  }
  return wrong;
}

/** Pairs of labels in drawings whose boxes share more than a hair. */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pairs: string[] = [];
    for (const svg of document.querySelectorAll('.drawing svg')) {
      const labels = [...svg.querySelectorAll('tspan, text:not(:has(tspan))')]
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
