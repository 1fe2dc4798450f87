import { expect, test } from 'vitest';
import { pagePaths } from './pages.ts';
import { site } from './sites.ts';
import { lookAt } from './views.ts';

const edition = await site('edition');

test('every page, under a path, loads without an error, asks nothing of another host, and fits 320 px', {
  timeout: 400_000,
}, async () => {
  const paths = pagePaths(edition.dir);
  expect(paths.length).toBeGreaterThan(100);
  expect(await lookAt(edition.url, paths, { width: 320, colorScheme: 'light' })).toEqual([]);
});
