import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = (createRequire(import.meta.url)('axe-core') as { source: string }).source;

type WithAxe = typeof globalThis & {
  axe?: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
};

/**
 * The two take half of axe's time. Small targets are judged stricter by `smallTargets`; that links in text are underlined
 * is one rule of style, held on the front page and, in test/long, on each.
 */
export const SLOW_RULES = ['target-size', 'link-in-text-block'] as const;

/**
 * What axe finds wrong with a page, or with the part of it that a selector names, by all rules but those `without`, or
 * by those of `rules` alone. Many times as fast as its builder: the script comes once a page, what passes is not
 * gathered, and no style sheet is fetched anew.
 */
export async function faultsOf(
  page: Page,
  part?: string,
  { rules, without = SLOW_RULES }: { rules?: readonly string[]; without?: readonly string[] } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const options: RunOptions = {
    resultTypes: ['violations'],
    preload: false,
    ...(rules && { runOnly: [...rules] }),
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  };
  return page.evaluate(
    async ([selector, how]) => {
      const { violations = [] } = (await (globalThis as WithAxe).axe?.run(selector ?? document, how)) ?? {};
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    [part, options] as const,
  );
}
