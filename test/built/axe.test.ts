import { AxeBuilder } from '@axe-core/playwright';
import { expect, inject, test } from 'vitest';
import { withPage } from './browser.ts';
import { pagePaths } from './pages.ts';

test('axe finds nothing to object to on any page, on a phone', { timeout: 300_000 }, async () => {
  const paths = pagePaths(inject('dir'));
  expect(paths.length).toBeGreaterThan(100);
  await withPage({ viewport: { width: 320, height: 800 } }, async (page) => {
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(inject('url') + path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations)
        found.push(...nodes.map(({ html }) => `${path} ${id}: ${html}`));
    }
    expect(found).toEqual([]);
  });
});
