import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = (createRequire(import.meta.url)('axe-core') as { source: string }).source;

type WithAxe = typeof globalThis & {
  axe?: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
};

/**
 * What axe finds wrong with a page, or with the part of it that a selector names, by all rules, or by those of `rules`,
 * or by all but those `without`. Many times as fast as its builder:
 * the script comes once a page, what passes is not gathered, and no style sheet is fetched anew.
 */
export async function faultsOf(
  page: Page,
  part?: string,
  { rules, without = [] }: { rules?: readonly string[]; without?: readonly string[] } = {},
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
