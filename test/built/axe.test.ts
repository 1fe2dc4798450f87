import { AxeBuilder } from '@axe-core/playwright';
import { expect, inject, test } from 'vitest';
import { withPage } from './browser.ts';
import { pagePaths } from './pages.ts';

test.each(pagePaths(inject('dir')))('axe finds nothing to object to on page "%s"', async (path) => {
  await withPage({}, async (page) => {
    await page.goto(inject('url') + path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
});
