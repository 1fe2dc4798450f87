import { expect, inject, test } from 'vitest';
import { noTrouble, withPage } from './browser.ts';
import { pagePaths } from './pages.ts';

// At the root of a host, views.test.ts sees to it.
test('every page, under a path, loads without an error and asks nothing of another host', {
  timeout: 300_000,
}, async () => {
  const paths = pagePaths(inject('subpathDir'));
  expect(paths.length).toBeGreaterThan(100);
  await withPage({}, async (page, trouble) => {
    for (const path of paths) await page.goto(inject('subpathUrl') + path, { waitUntil: 'load' });
    expect(trouble).toEqual(noTrouble);
  });
});
